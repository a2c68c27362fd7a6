import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'allegro',
  name: 'Allegro',
  kind: 'marketplace',
  aliases: ['allegro', 'allegro lokalnie'],
  hosts: ['allegro.pl', 'allegrolokalnie.pl'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'known',
  protection: { en: 'Allegro Protect', pl: 'Allegro Protect' },
  pages: [
    { kind: 'login', url: /\/(?:logowanie|log-in)/ },
    { kind: 'checkout', url: /\/(?:koszyk|transaction-front|platnosci)/ },
    {
      kind: 'chat',
      url: /\/(?:moje-allegro\/.{0,60}wiadomosci|wiadomosci|moje-konto\/wiadomosci)|\/dyskusje/,
    },
    { kind: 'listing', url: /\/oferta\// },
    { kind: 'seller', url: /\/uzytkownik\// },
  ],
  ownHosts: ['*.allegro.pl', 'allegrolokalnie.pl'],
  ids: (url) => {
    const itemId = /-([0-9]{9,12})$/.exec(url.pathname)?.[1];
    const sellerId = /\/uzytkownik\/([^/]{1,60})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }), ...(sellerId === undefined ? {} : { sellerId }) };
  },
  report: {
    url: null,
    steps: ['Wiadomość lub oferta', 'Zgłoś naruszenie'],
    source: 'https://help.allegro.com/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://allegro.pl/oferta/lampa-mosiezna-12345678901', 'listing'],
    ['https://allegrolokalnie.pl/oferta/lampa-mosiezna', 'listing'],
    ['https://allegro.pl/wiadomosci/abc', 'chat'],
  ],
  isNot: ['https://allegro.pl.example.net/', 'https://allegro-pl.example/'],
};
