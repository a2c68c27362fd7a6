import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'rakuten',
  name: 'Rakuten',
  names: { ja: '楽天・ラクマ' },
  kind: 'marketplace',
  aliases: ['楽天', 'rakuten', 'ラクマ', 'rakuma', 'フリル'],
  hosts: ['*.rakuten.co.jp', 'fril.jp', '*.fril.jp'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'known',
  protection: { en: 'Rakuten / Rakuma payment', ja: '楽天あんしんショッピングサービス・ラクマの安心決済' },
  pages: [
    { kind: 'login', url: /^(?:login|grp\d{2}\.id)\./ },
    { kind: 'checkout', url: /^(?:basket|order|checkout)\./ },
    { kind: 'chat', url: /^(?:web\.|item\.)?fril\.jp\/transaction|\/chat/ },
    { kind: 'listing', url: /^item\.(?:rakuten\.co|fril)\.jp\// },
    { kind: 'seller', url: /^www\.rakuten\.co\.jp\/[a-z0-9-]{2,40}\/|\/shop\// },
  ],
  ownHosts: ['*.rakuten.co.jp', '*.fril.jp'],
  ids: (url) => {
    const itemId = /(?:item_id=|^\/)([0-9a-f]{6,40})/.exec(url.pathname + url.search)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: ['取引画面または商品ページ', '通報する', '外部サービスへの誘導'],
    source: 'https://rakuma.rakuten.co.jp/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://item.rakuten.co.jp/shop/lamp-1/', 'listing'],
    ['https://fril.jp/transaction?item_id=123456789', 'chat'],
    ['https://item.fril.jp/0123456789abcdef', 'listing'],
  ],
  isNot: ['https://fril.jp.example.net/', 'https://fril-jp.example/'],
};
