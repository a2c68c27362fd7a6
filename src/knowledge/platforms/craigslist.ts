import type { Platform, PlatformExamples } from '../../core/platform.ts';

// Every post carries a code of its own address for printing, inside the description.
const platform: Platform = {
  id: 'craigslist',
  name: 'Craigslist',
  kind: 'marketplace',
  aliases: ['craigslist', 'cl'],
  hosts: ['*.craigslist.org'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'known',
  protection: null,
  pages: [
    { kind: 'login', url: /^accounts\.craigslist\.org\// },
    { kind: 'chat', url: /\/reply\/|\/chat/ },
    { kind: 'listing', url: /\/d\/|\/[0-9]{8,12}\.html/ },
  ],
  listing: {
    scope: ['section.body', '.body'],
    title: ['#titletextonly'],
    description: ['#postingbody'],
    price: ['.price'],
  },
  ownHosts: ['*.craigslist.org'],
  ownCodes: [{ pages: ['listing'], payload: (raw) => /^https:\/\/[a-z]{2,30}\.craigslist\.org\//.test(raw) }],
  ids: (url) => {
    const itemId = /([0-9]{8,12})\.html/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: ['Open the post', 'Flag ⚑', 'Prohibited'],
    source: 'https://www.craigslist.org/about/scams',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://newyork.craigslist.org/mnh/fuo/d/new-york-brass-lamp/7712345678.html', 'listing'],
    ['https://newyork.craigslist.org/reply/nyc/fuo/7712345678', 'chat'],
  ],
  isNot: ['https://newyork.craigslist.org.example.net/', 'https://newyork-craigslist-org.example/'],
};
