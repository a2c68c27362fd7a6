import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'airbnb',
  name: 'Airbnb',
  kind: 'services',
  aliases: ['airbnb', '爱彼迎', 'エアビー', '에어비앤비'],
  hosts: [
    'www.airbnb.com',
    'www.airbnb.co.uk',
    'www.airbnb.com.au',
    'www.airbnb.ca',
    'www.airbnb.de',
    'www.airbnb.fr',
    'www.airbnb.es',
    'www.airbnb.it',
    'www.airbnb.nl',
    'www.airbnb.pl',
    'www.airbnb.co.in',
    'www.airbnb.jp',
    'www.airbnb.co.kr',
    'www.airbnb.com.br',
    'www.airbnb.mx',
    'www.airbnb.com.tw',
    'www.airbnb.com.hk',
    'www.airbnb.com.sg',
  ],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'read',
  protection: { en: 'AirCover', de: 'AirCover', fr: 'AirCover', es: 'AirCover' },
  pages: [
    { kind: 'login', url: /\/(?:login|signup)/ },
    { kind: 'checkout', url: /\/book\// },
    { kind: 'chat', url: /\/guest\/messages|\/hosting\/messages|\/messages|\/inbox/ },
    { kind: 'listing', url: /\/rooms\// },
    { kind: 'seller', url: /\/users\/show\// },
  ],
  chat: {
    conversation: ["[aria-label^='Conversation with']"],
    message: [],
    composer: ['textarea', '[contenteditable]'],
  },
  ownHosts: [
    '*.airbnb.com',
    '*.airbnb.co.uk',
    '*.airbnb.com.au',
    '*.airbnb.ca',
    '*.airbnb.de',
    '*.airbnb.fr',
    '*.airbnb.es',
    '*.airbnb.it',
    '*.airbnb.nl',
    '*.airbnb.pl',
    '*.airbnb.co.in',
    '*.airbnb.jp',
    '*.airbnb.co.kr',
    '*.airbnb.com.br',
    '*.airbnb.mx',
    '*.airbnb.com.tw',
    '*.airbnb.com.hk',
    '*.airbnb.com.sg',
  ],
  ids: (url) => {
    const itemId = /\/rooms\/([0-9]{4,24})/.exec(url.pathname)?.[1];
    const sellerId = /\/users\/show\/([0-9]{3,24})/.exec(url.pathname)?.[1];
    const conversationId = /\/messages\/([0-9]{3,24})/.exec(url.pathname)?.[1];
    return {
      ...(itemId === undefined ? {} : { itemId }),
      ...(sellerId === undefined ? {} : { sellerId }),
      ...(conversationId === undefined ? {} : { conversationId }),
    };
  },
  report: {
    url: null,
    steps: ['Open the message: flag', 'Report', 'Asked to pay outside Airbnb'],
    source: 'https://www.airbnb.com/help/article/2799',
    checked: '2026-11-22',
    confidence: 'read',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.airbnb.com/guest/messages/1234567890', 'chat'],
    ['https://www.airbnb.fr/rooms/12345678', 'listing'],
    ['https://www.airbnb.de/users/show/1234567', 'seller'],
    ['https://www.airbnb.com/book/stays/123', 'checkout'],
  ],
  isNot: ['https://www.airbnb.com.example.net/', 'https://www-airbnb-com.example/'],
};
