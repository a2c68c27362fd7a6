import type { Platform, PlatformExamples } from '../../core/platform.ts';

// Class names are hashed and the thread has no known markup: the generic reader reads it.
const platform: Platform = {
  id: 'instagram',
  name: 'Instagram',
  kind: 'messenger',
  aliases: ['instagram', 'insta', 'ig', 'インスタ'],
  hosts: ['www.instagram.com'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'known',
  protection: null,
  pages: [
    { kind: 'login', url: /\/accounts\/(?:login|emailsignup)/ },
    { kind: 'chat', url: /\/direct\// },
    { kind: 'listing', url: /\/p\/|\/reel\// },
    { kind: 'seller', url: /^www\.instagram\.com\/[A-Za-z0-9_.]{1,30}\/?$/ },
  ],
  ownHosts: ['*.instagram.com', '*.cdninstagram.com'],
  ids: (url) => {
    const conversationId = /\/direct\/t\/([0-9]{4,24})/.exec(url.pathname)?.[1];
    const sellerId = /^\/([A-Za-z0-9_.]{1,30})\/?$/.exec(url.pathname)?.[1];
    return {
      ...(conversationId === undefined ? {} : { conversationId }),
      ...(sellerId === undefined ? {} : { sellerId }),
    };
  },
  report: {
    url: null,
    steps: ['Press and hold the message, or ⋯', 'Report'],
    source: 'https://help.instagram.com/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.instagram.com/direct/t/1234567890/', 'chat'],
    ['https://www.instagram.com/p/Cabcdefghij/', 'listing'],
    ['https://www.instagram.com/lampwright/', 'seller'],
  ],
  isNot: ['https://www.instagram.com.example.net/', 'https://www-instagram-com.example/'],
};
