import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'upwork',
  name: 'Upwork',
  kind: 'services',
  aliases: ['upwork'],
  hosts: ['www.upwork.com'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'read',
  protection: { en: 'Upwork contract and escrow' },
  pages: [
    { kind: 'login', url: /\/(?:ab\/account-security\/login|login)/ },
    { kind: 'checkout', url: /\/(?:nx\/payments|ab\/payments)/ },
    { kind: 'chat', url: /\/(?:ab\/messages|messages|nx\/messages)/ },
    { kind: 'listing', url: /\/(?:jobs|freelance-jobs|services\/product)\// },
    { kind: 'seller', url: /\/freelancers\// },
  ],
  ownHosts: ['*.upwork.com'],
  ids: (url) => {
    const conversationId = /\/rooms\/(room_[0-9a-z]{3,60})/.exec(url.pathname)?.[1];
    const sellerId = /\/freelancers\/(~?[0-9a-z]{3,40})/.exec(url.pathname)?.[1];
    return {
      ...(conversationId === undefined ? {} : { conversationId }),
      ...(sellerId === undefined ? {} : { sellerId }),
    };
  },
  report: {
    url: null,
    steps: ['Open the message: ⋮', 'Flag as inappropriate', 'Payment outside Upwork'],
    source:
      'https://support.upwork.com/hc/en-us/articles/360052511133-Circumvention-and-why-it-s-against-the-rules',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.upwork.com/ab/messages/rooms/room_abc', 'chat'],
    ['https://www.upwork.com/jobs/~0123456789abcdef', 'listing'],
    ['https://www.upwork.com/freelancers/~0123456789', 'seller'],
  ],
  isNot: ['https://www.upwork.com.example.net/', 'https://www-upwork-com.example/'],
};
