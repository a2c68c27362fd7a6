import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'mercari-us',
  name: 'Mercari',
  kind: 'marketplace',
  aliases: ['mercari'],
  hosts: ['www.mercari.com'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'known',
  protection: { en: 'Mercari Buyer Protection' },
  pages: [
    { kind: 'login', url: /\/(?:login|signup)/ },
    { kind: 'checkout', url: /\/checkout|\/buy\// },
    { kind: 'chat', url: /\/chat|\/mypage\/(?:messages|chat)|\/transaction/ },
    { kind: 'listing', url: /\/us\/item\// },
    { kind: 'seller', url: /\/u\// },
  ],
  ownHosts: ['*.mercari.com'],
  ids: (url) => {
    const itemId = /\/us\/item\/(m[0-9]{6,14})/.exec(url.pathname)?.[1];
    const sellerId = /\/u\/([0-9]{4,14})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }), ...(sellerId === undefined ? {} : { sellerId }) };
  },
  report: {
    url: null,
    steps: ['Open the item or the message', 'Report'],
    source: 'https://www.mercari.com/us/help_center/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.mercari.com/us/item/m12345678901/', 'listing'],
    ['https://www.mercari.com/u/123456789/', 'seller'],
  ],
  isNot: ['https://www.mercari.com.example.net/', 'https://www-mercari-com.example/'],
};
