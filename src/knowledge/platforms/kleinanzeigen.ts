import type { Platform, PlatformExamples } from '../../core/platform.ts';

// Cash at collection is the normal case here. The chat’s inner markup is not known.
const platform: Platform = {
  id: 'kleinanzeigen',
  name: 'Kleinanzeigen',
  kind: 'marketplace',
  aliases: ['kleinanzeigen', 'ebay kleinanzeigen', 'ebay-kleinanzeigen', 'ek'],
  hosts: ['www.kleinanzeigen.de'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'read',
  protection: { en: '“Sicher bezahlen” with buyer protection', de: '„Sicher bezahlen“ mit Käuferschutz' },
  pages: [
    { kind: 'login', url: /\/m-(?:einloggen|registrieren)/ },
    { kind: 'checkout', url: /\/m-(?:zahlung|sicher-bezahlen|checkout)/ },
    { kind: 'chat', url: /\/m-nachrichten/ },
    { kind: 'listing', url: /\/s-anzeige\// },
    { kind: 'seller', url: /\/s-bestandsliste|\/pro\// },
  ],
  chat: {
    conversation: ["[class*='MessageList']"],
    message: ["[data-testid*='message']"],
    composer: ['#message-textarea-input', 'textarea'],
  },
  listing: {
    scope: ['#viewad-main', '#vap-content', 'main'],
    title: ['#viewad-title'],
    description: ['#viewad-description-text'],
    price: ['#viewad-price'],
    seller: ['#viewad-contact .userprofile-vip a', '#viewad-contact .userprofile-vip'],
  },
  ownHosts: ['*.kleinanzeigen.de'],
  ids: (url) => {
    const itemId = /\/([0-9]{8,12})-[0-9]/.exec(url.pathname)?.[1];
    const conversationId = /conversationId=([^&]{3,80})/.exec(url.search)?.[1];
    const sellerId = /userId=([0-9]{3,14})/.exec(url.search)?.[1];
    return {
      ...(itemId === undefined ? {} : { itemId }),
      ...(conversationId === undefined ? {} : { conversationId }),
      ...(sellerId === undefined ? {} : { sellerId }),
    };
  },
  report: {
    url: null,
    steps: ['Nachricht oder Anzeige öffnen', '„Melden“', 'Betrugsverdacht wählen'],
    source: 'https://www.kleinanzeigen.de/sicherheitshinweise.html',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.kleinanzeigen.de/m-nachrichten.html?conversationId=ab:cd:1', 'chat'],
    ['https://www.kleinanzeigen.de/s-anzeige/messinglampe/2612345678-87-3331', 'listing'],
  ],
  isNot: ['https://www.kleinanzeigen.de.example.net/', 'https://www-kleinanzeigen-de.example/'],
};
