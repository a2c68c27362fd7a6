import type { Platform, PlatformExamples } from '../../core/platform.ts';

// B2B: T/T to the company named in the order is normal; a personal account or another beneficiary is the sign.
const platform: Platform = {
  id: 'alibaba',
  name: 'Alibaba.com',
  kind: 'marketplace',
  aliases: ['alibaba', '阿里国际站'],
  hosts: ['*.alibaba.com'],
  watched: true,
  rule: 'business',
  ruleConfidence: 'read',
  protection: { en: 'Trade Assurance', 'zh-CN': '信用保障服务' },
  pages: [
    { kind: 'login', url: /^(?:login|passport)\.alibaba\.com\// },
    { kind: 'checkout', url: /^(?:biz|trade|cashier|carts?)\.alibaba\.com\// },
    { kind: 'chat', url: /^(?:message|onetalk)\.alibaba\.com\// },
    { kind: 'listing', url: /\/product-detail\// },
    { kind: 'seller', url: /^[a-z0-9-]{1,60}\.(?:m\.)?(?:en|trustpass)\.alibaba\.com\// },
  ],
  chat: {
    conversation: ['.message-flow', '.im-message-flow'],
    message: ['.message-item-wrapper', '.message-item'],
    sender: ['.im-conversation-list-container .selected .name'],
    composer: ['textarea', '[contenteditable]'],
  },
  ownHosts: ['*.alibaba.com'],
  ids: (url) => {
    const itemId = /_([0-9]{8,16})\.html/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: [
      'Complaint Center',
      'Non-compliant payment collection',
      'Attach the payment document and the whole correspondence',
    ],
    source: 'https://rule.alibaba.com/rule/detail/11003621.htm',
    checked: '2026-11-22',
    confidence: 'secondary',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://message.alibaba.com/message/messenger.htm', 'chat'],
    ['https://onetalk.alibaba.com/message/weblitePWA.htm', 'chat'],
    ['https://www.alibaba.com/product-detail/Lamp_1600123456789.html', 'listing'],
    ['https://acme.en.alibaba.com/', 'seller'],
  ],
  isNot: ['https://www.alibaba.com.example.net/', 'https://www-alibaba-com.example/'],
};
