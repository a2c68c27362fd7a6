import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'willhaben',
  name: 'willhaben',
  kind: 'marketplace',
  aliases: ['willhaben'],
  hosts: ['www.willhaben.at'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'secondary',
  protection: { en: 'PayLivery', de: 'PayLivery' },
  pages: [
    { kind: 'login', url: /^sso\.|\/login/ },
    { kind: 'checkout', url: /\/(?:checkout|p2pp)/ },
    { kind: 'chat', url: /\/(?:iad\/myprofile\/(?:chat|nachrichten)|chat)/ },
    { kind: 'listing', url: /\/iad\/.{1,200}\/d\/|-[0-9]{8,12}\/?$/ },
    { kind: 'seller', url: /\/haendler\/|\/verkaeufer\// },
  ],
  ownHosts: ['*.willhaben.at'],
  ids: (url) => {
    const itemId = /-([0-9]{8,12})\/?$/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: ['Chat öffnen', 'Melden'],
    source: 'https://www.willhaben.at/iad/sicherheit',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.willhaben.at/iad/kaufen-und-verkaufen/d/messinglampe-712345678/', 'listing'],
    ['https://www.willhaben.at/iad/myprofile/chat', 'chat'],
  ],
  isNot: ['https://www.willhaben.at.example.net/', 'https://www-willhaben-at.example/'],
};
