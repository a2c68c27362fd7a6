import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'depop',
  name: 'Depop',
  kind: 'marketplace',
  aliases: ['depop'],
  hosts: ['www.depop.com'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'known',
  protection: { en: 'Depop Protection' },
  pages: [
    { kind: 'login', url: /\/login/ },
    { kind: 'checkout', url: /\/checkout/ },
    { kind: 'chat', url: /\/messages/ },
    { kind: 'listing', url: /\/products\// },
    { kind: 'seller', url: /^www\.depop\.com\/[a-z0-9_.-]{2,40}\/?$/ },
  ],
  ownHosts: ['*.depop.com'],
  ids: (url) => {
    const itemId = /\/products\/([a-z0-9_-]{3,120})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: ['Open the message: ⋯', 'Report', 'Paying outside Depop'],
    source: 'https://depophelp.zendesk.com/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.depop.com/products/lampwright-brass-lamp/', 'listing'],
    ['https://www.depop.com/messages/', 'chat'],
  ],
  isNot: ['https://www.depop.com.example.net/', 'https://www-depop-com.example/'],
};
