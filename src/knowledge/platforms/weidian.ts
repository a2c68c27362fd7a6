import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'weidian',
  name: 'Weidian',
  names: { 'zh-CN': '微店' },
  kind: 'marketplace',
  aliases: ['微店', 'weidian'],
  hosts: ['*.weidian.com'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'known',
  protection: { en: 'Weidian checkout', 'zh-CN': '微店担保交易' },
  pages: [
    { kind: 'checkout', url: /\/(?:buy|cashier|order)\// },
    { kind: 'listing', url: /\/item\.html/ },
    { kind: 'seller', url: /^shop[0-9]{1,14}\.|\/\?userid=/ },
    { kind: 'chat', url: /\/im\/|\/chat/ },
  ],
  ownHosts: ['*.weidian.com'],
  ids: (url) => {
    const itemId = /[?&]itemI[dD]=([0-9]{3,16})/.exec(url.search)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: ['店铺页面', '投诉 / 举报店铺'],
    source: 'https://www.weidian.com/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://weidian.com/item.html?itemID=4412345678', 'listing'],
    ['https://shop1234567.v.weidian.com/', 'seller'],
  ],
  isNot: ['https://weidian.com.example.net/', 'https://weidian-com.example/'],
};
