import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'aliexpress',
  name: 'AliExpress',
  names: { 'zh-CN': '速卖通', ru: 'АлиЭкспресс' },
  kind: 'marketplace',
  aliases: ['aliexpress', '速卖通', 'алиэкспресс', 'али'],
  hosts: ['*.aliexpress.com', '*.aliexpress.us', '*.aliexpress.ru'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'secondary',
  protection: { en: 'AliExpress Buyer Protection' },
  pages: [
    { kind: 'login', url: /^login\.aliexpress\./ },
    { kind: 'checkout', url: /^(?:trade|shoppingcart|payment|cashier)\.aliexpress\./ },
    { kind: 'chat', url: /^(?:msg|message)\.aliexpress\./ },
    { kind: 'listing', url: /\/item\// },
    { kind: 'seller', url: /\/store\// },
    { kind: 'orders', url: /\/p\/order\// },
  ],
  listing: { title: ['h1[data-pl]', 'h1'] },
  ownHosts: ['*.aliexpress.com', '*.aliexpress.us', '*.aliexpress.ru'],
  ids: (url) => {
    const itemId = /\/item\/([0-9]{8,20})/.exec(url.pathname)?.[1];
    const sellerId = /\/store\/([0-9]{5,14})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }), ...(sellerId === undefined ? {} : { sellerId }) };
  },
  report: {
    url: 'https://report.aliexpress.com/',
    steps: ['Open the store or the message', 'Report seller / open a dispute'],
    source: 'https://report.aliexpress.com/',
    checked: '2026-11-22',
    confidence: 'secondary',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://msg.aliexpress.com/buyer', 'chat'],
    ['https://www.aliexpress.com/item/1005001234567890.html', 'listing'],
    ['https://www.aliexpress.com/store/912345678', 'seller'],
    ['https://trade.aliexpress.com/order_list.htm', 'checkout'],
  ],
  isNot: ['https://www.aliexpress.com.example.net/', 'https://www-aliexpress-com.example/'],
};
