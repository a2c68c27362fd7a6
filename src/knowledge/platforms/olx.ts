import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'olx',
  name: 'OLX',
  kind: 'marketplace',
  aliases: ['olx', 'олх'],
  hosts: [
    'www.olx.pl',
    'www.olx.ua',
    'www.olx.ro',
    'www.olx.pt',
    'www.olx.bg',
    'www.olx.kz',
    'www.olx.uz',
    'www.olx.in',
    'www.olx.com.br',
  ],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'secondary',
  protection: {
    en: 'OLX Delivery',
    pl: 'Przesyłki OLX',
    uk: 'OLX Доставка',
    ro: 'Livrare OLX',
    'pt-BR': 'OLX Pay com Garantia',
  },
  pages: [
    { kind: 'login', url: /\/(?:login|konto\/login)/ },
    { kind: 'checkout', url: /\/(?:purchase|checkout|platnosc)/ },
    { kind: 'chat', url: /\/myaccount\/answer|\/chat|\/minhaconta\/chat/ },
    { kind: 'listing', url: /\/d\/|-ID[0-9A-Za-z]{3,12}\.html|-iid-[0-9]{6,14}|\/vi\// },
    { kind: 'seller', url: /\/list\/user\/|\/oferty\/uzytkownik\// },
  ],
  ownHosts: [
    '*.olx.pl',
    '*.olx.ua',
    '*.olx.ro',
    '*.olx.pt',
    '*.olx.bg',
    '*.olx.kz',
    '*.olx.uz',
    '*.olx.in',
    '*.olx.com.br',
  ],
  ids: (url) => {
    const itemId = /(?:-ID|-iid-)([0-9A-Za-z]{3,14})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: ['Rozmowa lub ogłoszenie / chat or ad', 'Zgłoś / Report'],
    source: 'https://pomoc.olx.pl/',
    checked: '2026-11-22',
    confidence: 'secondary',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.olx.pl/myaccount/answer/0f8fad5b-d9cb-469f-a165-70867728950e', 'chat'],
    ['https://www.olx.pl/d/oferta/lampa-mosiezna-CID628-ID12abC.html', 'listing'],
    ['https://www.olx.in/item/lamp-iid-1712345678', 'listing'],
  ],
  isNot: ['https://www.olx.pl.example.net/', 'https://www-olx-pl.example/'],
};
