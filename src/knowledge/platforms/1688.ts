import type { Platform, PlatformExamples } from '../../core/platform.ts';

// B2B: a bank transfer to the company of the order is normal; a personal account is the sign. The chat is a frame of
// the same host inside a shell.
const platform: Platform = {
  id: '1688',
  name: '1688',
  kind: 'marketplace',
  aliases: ['1688', '阿里巴巴'],
  hosts: ['*.1688.com'],
  watched: true,
  rule: 'business',
  ruleConfidence: 'known',
  protection: { en: '1688 order payment (Alipay escrow)', 'zh-CN': '1688 担保交易' },
  pages: [
    { kind: 'login', url: /^login\.1688\.com\// },
    { kind: 'checkout', url: /^(?:trade|order|cart|cashier)\.1688\.com\// },
    { kind: 'chat', url: /^air\.1688\.com\/app\/ocms-fusion-components-1688\/def_cbu_web_im/ },
    { kind: 'orders', url: /^air\.1688\.com\/app\/ctf-page\/trade-order/ },
    { kind: 'listing', url: /^detail\.(?:m\.)?1688\.com\// },
    { kind: 'seller', url: /^winport\.m\.1688\.com\/|^shop[a-z0-9]{1,40}\.1688\.com\// },
  ],
  chat: {
    conversation: ['.message-list', '.im-message-list'],
    message: ['.message-item'],
    self: ['.message-item.self'],
    counterpart: ['.message-item:not(.self)'],
    text: ['.content'],
    image: ['img'],
    sender: ['.nick', '.conversation > .name'],
    composer: ['.editBox', 'pre.edit[contenteditable]'],
    ownCards: ['.text-od-wrap', '.od-wrap', '.offer-card-wrap'],
  },
  ownHosts: ['*.1688.com', 'cashier.alipay.com', 'excashier.alipay.com'],
  ownCodes: [
    { pages: ['login', 'listing', 'other', 'download'], payload: (_raw, parsed) => parsed.kind === 'login' },
  ],
  ids: (url) => {
    const itemId = /(?:\/offer\/|offerId=)([0-9]{8,16})/.exec(url.pathname + url.search)?.[1];
    const sellerId = /[?&]touid=(?:cnalichn)?([^&]{1,60})/.exec(url.search)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }), ...(sellerId === undefined ? {} : { sellerId }) };
  },
  report: {
    url: null,
    steps: ['聊天窗口右上角', '举报 / 投诉', '上传订单与聊天截图'],
    source: 'https://www.1688.com/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    [
      'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html?touid=cnalichnabc&offerId=612345678901',
      'chat',
    ],
    ['https://detail.1688.com/offer/612345678901.html', 'listing'],
    ['https://trade.1688.com/order/list.htm', 'checkout'],
  ],
  isNot: ['https://www.1688.com.example.net/', 'https://www-1688-com.example/'],
  chat: [
    {
      html: '<div class="message-list"><div class="message-item"><span class="nick">厂家</span><div class="content">您好,有现货</div></div><div class="message-item self"><div class="content">多少钱</div></div></div>',
      reads: [
        { from: 'counterpart', text: '您好,有现货' },
        { from: 'self', text: '多少钱' },
      ],
    },
  ],
};
