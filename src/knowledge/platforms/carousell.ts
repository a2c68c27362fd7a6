import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'carousell',
  name: 'Carousell',
  names: { 'zh-TW': '旋轉拍賣' },
  kind: 'marketplace',
  aliases: ['carousell', '旋轉拍賣', '旋转拍卖', 'carou'],
  hosts: [
    'www.carousell.sg',
    'www.carousell.com.my',
    'www.carousell.ph',
    'www.carousell.com.hk',
    'www.carousell.com.tw',
    'www.carousell.com',
    'www.carousell.co.id',
  ],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'read',
  protection: { en: 'Carousell Protection', 'zh-TW': '旋轉拍賣保護' },
  pages: [
    { kind: 'checkout', url: /\/(?:checkout|order)\// },
    { kind: 'login', url: /\/login/ },
    { kind: 'chat', url: /\/inbox\// },
    { kind: 'listing', url: /\/p\// },
    { kind: 'seller', url: /\/u\// },
  ],
  ownHosts: [
    'www.carousell.sg',
    'www.carousell.com.my',
    'www.carousell.ph',
    'www.carousell.com.hk',
    'www.carousell.com.tw',
    'www.carousell.com',
    'www.carousell.co.id',
  ],
  ids: (url) => {
    const itemId = /\/p\/(?:[^/]{1,200}-)?([0-9]{6,14})/.exec(url.pathname)?.[1];
    const sellerId = /\/u\/([^/]{1,60})/.exec(url.pathname)?.[1];
    const conversationId = /\/inbox\/([0-9]{4,14})/.exec(url.pathname)?.[1];
    return {
      ...(itemId === undefined ? {} : { itemId }),
      ...(sellerId === undefined ? {} : { sellerId }),
      ...(conversationId === undefined ? {} : { conversationId }),
    };
  },
  report: {
    url: null,
    steps: ['Open the chat', '⋮', 'Report'],
    source: 'https://press.carousell.com/2023/01/19/updating-you-on-our-fight-against-scams/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.carousell.sg/inbox/123456789/', 'chat'],
    ['https://www.carousell.com.hk/p/brass-lamp-1234567890/', 'listing'],
    ['https://www.carousell.ph/u/lampwright/', 'seller'],
  ],
  isNot: ['https://www.carousell.sg.example.net/', 'https://www-carousell-sg.example/'],
};
