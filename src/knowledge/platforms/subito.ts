import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'subito',
  name: 'Subito',
  kind: 'marketplace',
  aliases: ['subito', 'subito.it'],
  hosts: ['www.subito.it', 'areariservata.subito.it'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'known',
  protection: { en: 'TuttoSubito', it: 'TuttoSubito' },
  pages: [
    { kind: 'login', url: /\/login/ },
    { kind: 'checkout', url: /\/(?:checkout|acquisto)/ },
    { kind: 'chat', url: /\/messaggi|\/chat/ },
    { kind: 'listing', url: /-[0-9]{8,12}\.htm/ },
    { kind: 'seller', url: /\/utente\// },
  ],
  ownHosts: ['*.subito.it'],
  ids: (url) => {
    const itemId = /-([0-9]{8,12})\.htm/.exec(url.pathname)?.[1];
    const sellerId = /\/utente\/([0-9]{3,14})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }), ...(sellerId === undefined ? {} : { sellerId }) };
  },
  report: {
    url: null,
    steps: ['Apri la conversazione', 'Segnala'],
    source: 'https://assistenza.subito.it/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.subito.it/arredamento-casalinghi/lampada-ottone-milano-512345678.htm', 'listing'],
    ['https://areariservata.subito.it/messaggi', 'chat'],
  ],
  isNot: ['https://www.subito.it.example.net/', 'https://www-subito-it.example/'],
};
