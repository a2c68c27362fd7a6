import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'karrot',
  name: 'Karrot',
  names: { ko: '당근' },
  kind: 'marketplace',
  aliases: ['당근', '당근마켓', 'karrot', 'daangn'],
  hosts: ['www.daangn.com', 'www.karrotmarket.com', 'chat.daangn.com'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'secondary',
  protection: { en: 'Karrot Pay safe payment', ko: '당근페이 안심결제' },
  pages: [
    { kind: 'checkout', url: /\/pay/ },
    { kind: 'chat', url: /^chat\.|\/chat/ },
    { kind: 'listing', url: /\/(?:kr\/buy-sell|articles|buy-sell)\// },
    { kind: 'seller', url: /\/(?:kr\/)?users\// },
    { kind: 'login', url: /\/login/ },
  ],
  ownHosts: ['*.daangn.com', '*.karrotmarket.com'],
  ids: (url) => {
    const itemId = /\/(?:articles|buy-sell)\/(?:[^/]{1,160}-)?([0-9a-z]{4,14})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: ['채팅방 ⋮', '신고하기', '거래 사기 또는 외부 결제 유도'],
    source: 'https://cs.daangn.com/',
    checked: '2026-11-22',
    confidence: 'secondary',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.daangn.com/kr/buy-sell/lamp-abc123/', 'listing'],
    ['https://www.daangn.com/articles/123456789', 'listing'],
    ['https://chat.daangn.com/room/1', 'chat'],
  ],
  isNot: ['https://www.daangn.com.example.net/', 'https://www-daangn-com.example/'],
};
