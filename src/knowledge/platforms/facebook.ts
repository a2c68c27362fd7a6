import type { Platform, PlatformExamples } from '../../core/platform.ts';

// Class names are hashed; roles and ARIA labels are what lasts. "You sent" is written in the language of the page.
const YOU = [
  'You sent',
  'You:',
  'by You',
  'Du hast',
  'Tú:',
  'Vous:',
  'Você',
  'Tu:',
  'Вы:',
  '你傳送',
  '你发送',
  'あなた',
];

const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook Marketplace',
  kind: 'marketplace',
  aliases: ['facebook', 'marketplace', 'fb marketplace', 'fb', 'messenger'],
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'www.messenger.com'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'read',
  protection: { en: 'Purchase Protection (checkout on Facebook)' },
  pages: [
    { kind: 'login', url: /^[a-z]{1,4}\.(?:facebook|messenger)\.com\/(?:login|recover|checkpoint)/ },
    { kind: 'checkout', url: /^[a-z]{1,4}\.facebook\.com\/(?:checkout|pay|facebook_pay)/ },
    { kind: 'chat', url: /^[a-z]{1,4}\.facebook\.com\/(?:messages|marketplace\/inbox|marketplace\/t\/)/ },
    { kind: 'chat', url: /^www\.messenger\.com\// },
    { kind: 'listing', url: /^[a-z]{1,4}\.facebook\.com\/marketplace\/(?:[^/]{1,80}\/)?item\// },
    { kind: 'seller', url: /^[a-z]{1,4}\.facebook\.com\/marketplace\/profile\// },
  ],
  chat: {
    conversation: ['[role=log]', "[aria-label^='Messages in conversation']"],
    message: ['[role=article][aria-roledescription=message]', '[role=row]'],
    self: YOU.map((you) => `[aria-label*='${you}']`),
    text: ['div[dir=auto]'],
    image: ['img'],
    composer: ['[role=textbox]', 'textarea', '[contenteditable]'],
  },
  listing: {
    scope: ['[role=main]'],
    title: ['[role=main] h1'],
    price: ['[role=main] h1 + *'],
    seller: ["a[href*='/marketplace/profile/']"],
    sellerLink: ["a[href*='/marketplace/profile/']"],
  },
  ownHosts: ['*.facebook.com', '*.messenger.com', '*.fbcdn.net', '*.fbsbx.com'],
  ids: (url) => {
    const itemId = /\/marketplace\/(?:[^/]{1,80}\/)?item\/([0-9]{6,24})/.exec(url.pathname)?.[1];
    const sellerId = /\/marketplace\/profile\/([0-9]{4,24})/.exec(url.pathname)?.[1];
    const conversationId = /\/t\/([0-9]{4,24})/.exec(url.pathname)?.[1];
    return {
      ...(itemId === undefined ? {} : { itemId }),
      ...(sellerId === undefined ? {} : { sellerId }),
      ...(conversationId === undefined ? {} : { conversationId }),
    };
  },
  report: {
    url: 'https://www.facebook.com/marketplace/item/{itemId}/',
    steps: ['Listing or conversation: ···', 'Report', 'Scam'],
    source: 'https://www.facebook.com/help/721562085854101',
    checked: '2026-11-22',
    confidence: 'read',
  },
};
export default facebook;

export const examples: PlatformExamples = {
  is: [
    ['https://www.facebook.com/messages/t/1234567890/', 'chat'],
    ['https://www.facebook.com/marketplace/inbox/', 'chat'],
    ['https://www.messenger.com/t/1234567890', 'chat'],
    ['https://www.facebook.com/marketplace/item/123456789012345/', 'listing'],
    ['https://www.facebook.com/marketplace/profile/100012345/', 'seller'],
  ],
  isNot: [
    'https://www.facebook.com.example.net/marketplace/item/1/',
    'https://facebook-marketplace.example/',
  ],
  chat: [
    {
      html: '<div role="log" aria-label="Messages in conversation with Ana"><div role="row"><div aria-label="At 10:02, Ana: Hi"><div dir="auto">Hi, it is available</div></div></div><div role="row"><div aria-label="At 10:03, You: Hi"><div dir="auto">Can I see it today</div></div></div></div>',
      reads: [
        { from: 'counterpart', text: 'Hi, it is available' },
        { from: 'self', text: 'Can I see it today' },
      ],
    },
  ],
};
