import type { Platform, PlatformExamples } from '../../core/platform.ts';

// The direction of a message is not known here: the generic reader tells it by where it stands.
const platform: Platform = {
  id: 'jd',
  name: 'JD',
  names: { 'zh-CN': '京东', 'zh-TW': '京東' },
  kind: 'marketplace',
  aliases: ['jd', '京东', '京東', 'jingdong'],
  hosts: ['*.jd.com', '*.jd.hk'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'known',
  protection: { en: 'JD checkout', 'zh-CN': '京东平台交易' },
  pages: [
    { kind: 'login', url: /^(?:passport|plogin)\.jd\.com\// },
    { kind: 'checkout', url: /^(?:cart|trade|pcashier|pay)\.jd\.com\// },
    { kind: 'chat', url: /^jdcs\.jd\.com\// },
    { kind: 'listing', url: /^(?:item|npcitem)\.jd\.(?:com|hk)\/[0-9]{4,16}\.html/ },
    { kind: 'seller', url: /^mall\.jd\.com\// },
    { kind: 'orders', url: /^order\.jd\.com\// },
  ],
  chat: {
    conversation: ['.dialog.active'],
    message: ['.message--content'],
    text: ['.message--content'],
    sender: ['.dialog.active .dialog-detail-header-name'],
    composer: ['pre.send-textarea'],
  },
  ownHosts: ['*.jd.com', '*.jd.hk'],
  ownCodes: [
    { pages: ['login', 'listing', 'other', 'download'], payload: (_raw, parsed) => parsed.kind === 'login' },
  ],
  ids: (url) => {
    const itemId = /(?:^\/|pid=)([0-9]{4,16})/.exec(url.pathname + url.search)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: ['咚咚聊天窗口', '举报商家', '选择“诱导线下交易”'],
    source: 'https://help.jd.com/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://jdcs.jd.com/index.action?pid=100012043978', 'chat'],
    ['https://item.jd.com/100012043978.html', 'listing'],
    ['https://cart.jd.com/cart_index', 'checkout'],
  ],
  isNot: ['https://item.jd.com.example.net/', 'https://item-jd-com.example/'],
};
