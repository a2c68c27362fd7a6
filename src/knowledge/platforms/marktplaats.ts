import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'marktplaats',
  name: 'Marktplaats',
  kind: 'marketplace',
  aliases: ['marktplaats', 'mp', '2dehands', '2ememain', 'tweedehands'],
  hosts: ['www.marktplaats.nl', 'www.2dehands.be', 'www.2ememain.be'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'known',
  protection: { en: 'Gelijk Oversteken', nl: 'Gelijk Oversteken' },
  pages: [
    { kind: 'login', url: /\/identity\/|\/account\/login/ },
    { kind: 'checkout', url: /\/(?:payment|checkout|betalen)/ },
    { kind: 'chat', url: /\/messages/ },
    { kind: 'listing', url: /\/v\// },
    { kind: 'seller', url: /\/u\// },
  ],
  chat: {
    conversation: [],
    message: [],
    sender: ["[data-sem='otherParticipant']"],
    composer: ['[role=textbox]', 'textarea'],
  },
  listing: { title: ["[class='Listing-title']"] },
  ownHosts: ['*.marktplaats.nl', '*.2dehands.be', '*.2ememain.be'],
  ids: (url) => {
    const itemId = /\/(m[0-9]{6,14})/.exec(url.pathname)?.[1];
    const sellerId = /\/u\/[^/]{1,60}\/([0-9]{3,14})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }), ...(sellerId === undefined ? {} : { sellerId }) };
  },
  report: {
    url: null,
    steps: ['Gesprek openen', 'Rapporteer gebruiker'],
    source: 'https://help.marktplaats.nl/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.marktplaats.nl/messages/abc123', 'chat'],
    ['https://www.marktplaats.nl/v/huis-en-inrichting/lampen/m2123456789-messing-lamp', 'listing'],
    ['https://www.2dehands.be/u/jan/12345678/', 'seller'],
  ],
  isNot: ['https://www.marktplaats.nl.example.net/', 'https://www-marktplaats-nl.example/'],
};
