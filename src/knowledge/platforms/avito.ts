import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'avito',
  name: 'Avito',
  names: { ru: 'Авито' },
  kind: 'marketplace',
  aliases: ['avito', 'авито'],
  hosts: ['www.avito.ru', 'm.avito.ru'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'secondary',
  protection: { en: 'Avito Delivery', ru: 'Авито Доставка' },
  pages: [
    { kind: 'login', url: /\/profile\/login/ },
    { kind: 'checkout', url: /\/(?:order|checkout|payment)/ },
    { kind: 'chat', url: /\/profile\/messenger/ },
    { kind: 'seller', url: /\/(?:user|brands)\// },
    { kind: 'listing', url: /_[0-9]{6,14}(?:[/?#]|$)/ },
  ],
  listing: {
    scope: ["[data-marker='item-view']"],
    title: ["[data-marker='item-view/title-info']"],
    description: ["[data-marker='item-view/item-description']"],
    price: ["[data-marker='item-view/item-price']"],
    seller: ["[data-marker='seller-info/name']"],
  },
  ownHosts: ['*.avito.ru'],
  ids: (url) => {
    const itemId = /_([0-9]{6,14})/.exec(url.pathname)?.[1];
    const sellerId = /\/user\/([0-9a-z]{6,64})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }), ...(sellerId === undefined ? {} : { sellerId }) };
  },
  report: {
    url: null,
    steps: ['Чат: ⋮', 'Пожаловаться', 'Мошенничество'],
    source: 'https://support.avito.ru/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.avito.ru/profile/messenger/channel/u2i-abc', 'chat'],
    ['https://www.avito.ru/moskva/mebel/lampa_1234567890', 'listing'],
    ['https://www.avito.ru/user/abc/profile', 'seller'],
  ],
  isNot: ['https://www.avito.ru.example.net/', 'https://www-avito-ru.example/'],
};
