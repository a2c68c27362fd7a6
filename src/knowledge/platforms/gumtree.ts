import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'gumtree',
  name: 'Gumtree',
  kind: 'marketplace',
  aliases: ['gumtree'],
  hosts: ['www.gumtree.com', 'www.gumtree.com.au', 'my.gumtree.com'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'known',
  protection: null,
  pages: [
    { kind: 'login', url: /\/login/ },
    { kind: 'chat', url: /\/(?:manage\/)?messages/ },
    { kind: 'listing', url: /\/p\/|\/s-ad\// },
    { kind: 'seller', url: /\/profile\// },
  ],
  ownHosts: ['*.gumtree.com', '*.gumtree.com.au'],
  ids: (url) => {
    const itemId = /\/([0-9]{8,12})(?:[/?]|$)/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: ['Open the ad', 'Report this ad'],
    source: 'https://help.gumtree.com/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.gumtree.com/p/lamps/brass-lamp/1412345678', 'listing'],
    ['https://my.gumtree.com/manage/messages', 'chat'],
  ],
  isNot: ['https://www.gumtree.com.example.net/', 'https://www-gumtree-com.example/'],
};
