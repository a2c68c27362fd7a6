import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'mercari-jp',
  name: 'Mercari',
  names: { ja: 'メルカリ' },
  kind: 'marketplace',
  aliases: ['メルカリ', 'mercari', 'メルカリショップス'],
  hosts: ['jp.mercari.com', 'mercari-shops.com'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'read',
  protection: { en: 'Mercari escrow', ja: 'メルカリの取引(評価まで代金を預かる仕組み)' },
  pages: [
    { kind: 'login', url: /\/login|\/signin/ },
    { kind: 'checkout', url: /\/purchase\// },
    { kind: 'chat', url: /\/transaction\// },
    { kind: 'listing', url: /\/item\/|\/products\// },
    { kind: 'seller', url: /\/user\/profile\/|\/shops\// },
  ],
  ownHosts: ['*.mercari.com', 'mercari-shops.com'],
  ids: (url) => {
    const itemId = /\/(?:item|transaction)\/(m[0-9]{6,14})/.exec(url.pathname)?.[1];
    const sellerId = /\/user\/profile\/([0-9]{4,14})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }), ...(sellerId === undefined ? {} : { sellerId }) };
  },
  report: {
    url: 'https://jp.mercari.com/item/{itemId}',
    steps: ['取引画面または商品ページを開く', '「報告する」', '外部サービスへの誘導を選ぶ'],
    source: 'https://help.jp.mercari.com/guide/articles/258/',
    checked: '2026-11-22',
    confidence: 'read',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://jp.mercari.com/transaction/m12345678901', 'chat'],
    ['https://jp.mercari.com/item/m12345678901', 'listing'],
    ['https://jp.mercari.com/user/profile/123456789', 'seller'],
    ['https://jp.mercari.com/purchase/m12345678901', 'checkout'],
  ],
  isNot: ['https://jp.mercari.com.example.net/', 'https://jp-mercari-com.example/'],
};
