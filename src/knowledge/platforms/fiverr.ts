import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'fiverr',
  name: 'Fiverr',
  kind: 'services',
  aliases: ['fiverr'],
  hosts: ['www.fiverr.com'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'secondary',
  protection: { en: 'Fiverr order' },
  pages: [
    { kind: 'login', url: /\/(?:login|join)/ },
    { kind: 'checkout', url: /\/(?:checkout|payment)/ },
    { kind: 'chat', url: /\/inbox/ },
    { kind: 'orders', url: /\/orders\// },
    { kind: 'listing', url: /^www\.fiverr\.com\/[a-z0-9_]{2,40}\/[a-z0-9-]{8,200}/ },
    { kind: 'seller', url: /^www\.fiverr\.com\/[a-z0-9_]{2,40}\/?$/ },
  ],
  ownHosts: ['*.fiverr.com'],
  ids: (url) => {
    const conversationId = /^\/inbox\/([^/]{1,40})/.exec(url.pathname)?.[1];
    return { ...(conversationId === undefined ? {} : { conversationId }) };
  },
  report: {
    url: null,
    steps: ['Open the conversation: ⋯', 'Report'],
    source: 'https://help.fiverr.com/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.fiverr.com/inbox/lampwright', 'chat'],
    ['https://www.fiverr.com/lampwright/design-a-brass-lamp-logo', 'listing'],
    ['https://www.fiverr.com/lampwright', 'seller'],
  ],
  isNot: ['https://www.fiverr.com.example.net/', 'https://www-fiverr-com.example/'],
};
