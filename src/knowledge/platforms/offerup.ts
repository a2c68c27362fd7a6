import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'offerup',
  name: 'OfferUp',
  kind: 'marketplace',
  aliases: ['offerup'],
  hosts: ['offerup.com', 'www.offerup.com'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'known',
  protection: { en: 'OfferUp Purchase Protection (shipped items)' },
  pages: [
    { kind: 'login', url: /\/login/ },
    { kind: 'checkout', url: /\/(?:checkout|payment)/ },
    { kind: 'chat', url: /\/(?:messages|inbox)/ },
    { kind: 'listing', url: /\/item\/detail\// },
    { kind: 'seller', url: /\/p\// },
  ],
  ownHosts: ['*.offerup.com'],
  ids: (url) => {
    const itemId = /\/item\/detail\/([0-9a-f-]{8,40})/.exec(url.pathname)?.[1];
    const sellerId = /\/p\/([0-9]{3,14})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }), ...(sellerId === undefined ? {} : { sellerId }) };
  },
  report: {
    url: null,
    steps: ['Open the item or chat: ⋮', 'Report'],
    source: 'https://help.offerup.com/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://offerup.com/item/detail/0f8fad5b-d9cb-469f-a165-70867728950e', 'listing'],
    ['https://offerup.com/inbox', 'chat'],
  ],
  isNot: ['https://offerup.com.example.net/', 'https://offerup-com.example/'],
};
