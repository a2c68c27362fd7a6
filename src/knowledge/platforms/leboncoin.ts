import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'leboncoin',
  name: 'leboncoin',
  kind: 'marketplace',
  aliases: ['leboncoin', 'le bon coin', 'lbc'],
  hosts: ['www.leboncoin.fr'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'secondary',
  protection: { en: 'leboncoin secure payment', fr: 'Paiement sécurisé leboncoin' },
  pages: [
    { kind: 'login', url: /\/(?:connexion|compte\/login)/ },
    { kind: 'checkout', url: /\/(?:paiement|checkout|purchase)/ },
    { kind: 'chat', url: /\/messages/ },
    { kind: 'seller', url: /\/(?:profil|profile|boutique)\// },
    { kind: 'listing', url: /\/ad\/|\/[a-z_]{3,40}\/[0-9]{8,12}/ },
  ],
  chat: {
    conversation: ["[data-testid='scroller']"],
    message: ["[data-testid='scroller'] li"],
    composer: ['textarea'],
  },
  ownHosts: ['*.leboncoin.fr'],
  ids: (url) => {
    const itemId = /\/([0-9]{8,12})/.exec(url.pathname)?.[1];
    const conversationId = /\/messages\/id\/([^/]{3,80})/.exec(url.pathname)?.[1];
    return {
      ...(itemId === undefined ? {} : { itemId }),
      ...(conversationId === undefined ? {} : { conversationId }),
    };
  },
  report: {
    url: null,
    steps: ['Conversation : ⋯', 'Signaler cet utilisateur'],
    source: 'https://assistance.leboncoin.info/',
    checked: '2026-11-22',
    confidence: 'secondary',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.leboncoin.fr/messages/id/abc-123', 'chat'],
    ['https://www.leboncoin.fr/ad/decoration/2612345678', 'listing'],
  ],
  isNot: ['https://www.leboncoin.fr.example.net/', 'https://www-leboncoin-fr.example/'],
};
