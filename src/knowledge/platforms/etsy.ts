import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'etsy',
  name: 'Etsy',
  kind: 'marketplace',
  aliases: ['etsy'],
  hosts: ['www.etsy.com'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'read',
  protection: {
    en: 'Etsy Purchase Protection',
    de: 'Etsy-Käuferschutz',
    fr: 'Programme de protection des achats Etsy',
  },
  pages: [
    { kind: 'login', url: /\/signin/ },
    { kind: 'checkout', url: /\/cart|\/checkout/ },
    { kind: 'chat', url: /\/messages|\/conversations|\/your\/conversations/ },
    { kind: 'listing', url: /\/listing\// },
    { kind: 'seller', url: /\/shop\/|\/people\// },
    { kind: 'orders', url: /\/your\/purchases|\/purchases/ },
  ],
  ownHosts: ['*.etsy.com'],
  ids: (url) => {
    const itemId = /\/listing\/([0-9]{6,14})/.exec(url.pathname)?.[1];
    const sellerId = /\/(?:shop|people)\/([^/]{1,60})/.exec(url.pathname)?.[1];
    const conversationId = /\/messages\/([0-9]{4,14})/.exec(url.pathname)?.[1];
    return {
      ...(itemId === undefined ? {} : { itemId }),
      ...(sellerId === undefined ? {} : { sellerId }),
      ...(conversationId === undefined ? {} : { conversationId }),
    };
  },
  report: {
    url: 'https://www.etsy.com/messages/{conversationId}',
    steps: ['Messages', 'Select the message', 'Mark as spam'],
    source: 'https://help.etsy.com/hc/en-us/articles/360000343128-Suspicious-Messages',
    checked: '2026-11-22',
    confidence: 'read',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.etsy.com/messages/1234567890', 'chat'],
    ['https://www.etsy.com/listing/1234567890/brass-lamp', 'listing'],
    ['https://www.etsy.com/shop/Lampwright', 'seller'],
    ['https://www.etsy.com/cart', 'checkout'],
  ],
  isNot: ['https://www.etsy.com.example.net/', 'https://www-etsy-com.example/'],
};
