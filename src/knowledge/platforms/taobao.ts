import type { Platform, PlatformExamples } from '../../core/platform.ts';

// Chat: the web 旺旺 is a shell whose inner frame, on the same host, holds the messages. `pre.edit` is the text of a
// message and also the composer: only the composer is editable.
const taobao: Platform = {
  id: 'taobao',
  name: 'Taobao',
  names: { 'zh-CN': '淘宝', 'zh-TW': '淘寶' },
  kind: 'marketplace',
  aliases: ['taobao', 'tmall', '淘宝', '天猫', '淘寶', '旺旺', '手淘', 'tb'],
  hosts: ['*.taobao.com', '*.tmall.com', '*.tmall.hk'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'secondary',
  protection: { en: 'Alipay escrow (担保交易)', 'zh-CN': '支付宝担保交易', 'zh-TW': '支付寶擔保交易' },
  pages: [
    { kind: 'login', url: /^(?:login|passport)\.(?:m\.)?(?:taobao|tmall)\.com\// },
    { kind: 'checkout', url: /^(?:buy|cart|buyertrade|refund2|rights)\.(?:m\.)?(?:taobao|tmall)\.com\// },
    { kind: 'chat', url: /^market\.m\.taobao\.com\/app\/im\/|^amos\.alicdn\.com\/|\/wwlight\.html/ },
    { kind: 'listing', url: /^(?:item|detail)\.(?:m\.)?(?:taobao|tmall)\.(?:com|hk)\/|\/item\.htm/ },
    { kind: 'seller', url: /^shop[0-9]+\.taobao\.com\/|\/shop\/view_shop\.htm/ },
  ],
  chat: {
    conversation: ['.ww_message', '.message-list'],
    message: ['.message-item'],
    self: ['.message-item.self'],
    counterpart: ['.message-item:not(.self)'],
    text: ['.content pre.edit', '.content'],
    image: ['.content img'],
    sender: ['.nick', '.ww_header .name'],
    time: ['.time'],
    composer: ['.editBox', '.biz-expression-editor', '[contenteditable]'],
    ownCards: ['.im-template-msg', '.dx-msg-wrap', '[data-tpl-id]'],
  },
  listing: {
    scope: ['#root', '#detail', '#J_DetailMeta', 'main'],
    title: ["[class*='mainTitle--']", '#J_Title h3', '.tb-main-title'],
    description: ["[class*='descV8-container']", '#description', '#J_DivItemDesc', "[class*='desc--']"],
    price: ["[class*='priceText--']", '.tb-rmb-num'],
    seller: ["[class*='--shopName--']", '.tb-shop-name'],
  },
  ownHosts: [
    '*.taobao.com',
    '*.tmall.com',
    '*.tmall.hk',
    'excashier.alipay.com',
    'cashier.alipay.com',
    'mclient.alipay.com',
    'unitradeprod.alipay.com',
    'openapi.alipay.com',
  ],
  ownCodes: [
    { pages: ['login', 'listing', 'checkout', 'other'], payload: (_raw, parsed) => parsed.kind === 'login' },
    { pages: ['checkout'], payload: (_raw, parsed) => parsed.rail === 'alipay' && parsed.dynamic === true },
    {
      pages: ['listing', 'seller', 'login', 'checkout', 'other', 'download'],
      payload: (raw) => /^https?:\/\/(?:[a-z0-9-]+\.){0,4}(?:taobao|tmall|mashort)\.(?:com|cn)\//i.test(raw),
    },
  ],
  ids: (url) => {
    const itemId = /[?&](?:id|itemId)=([0-9]{6,20})/.exec(url.search)?.[1];
    const uid = /[?&]uid=(?:cntaobao)?([^&]{1,60})/.exec(url.search)?.[1];
    return {
      ...(itemId === undefined ? {} : { itemId }),
      ...(uid === undefined ? {} : { sellerId: uid, conversationId: uid }),
    };
  },
  report: {
    url: 'https://jubao.taobao.com/index.htm?itemId={itemId}',
    steps: ['举报中心', '选择违规商品或卖家', '提交聊天截图'],
    source: 'https://jubao.taobao.com/index.htm',
    checked: '2026-11-22',
    confidence: 'read',
  },
};
export default taobao;

export const examples: PlatformExamples = {
  is: [
    ['https://item.taobao.com/item.htm?id=680123456789', 'listing'],
    ['https://detail.tmall.com/item.htm?id=680123456789', 'listing'],
    ['https://market.m.taobao.com/app/im/chat/index.html?&uid=cntaobaoshop&gid=&type=web', 'chat'],
    ['https://buyertrade.taobao.com/trade/itemlist/list_bought_items.htm', 'checkout'],
    ['https://shop123456.taobao.com/', 'seller'],
  ],
  isNot: ['https://taobao.com.example.net/item.htm?id=1', 'https://www.nottaobao.com/'],
  chat: [
    {
      html: '<div class="ww_message"><div class="message-item"><span class="nick">小店</span><div class="content"><pre class="edit">在的亲</pre></div></div><div class="message-item self"><div class="content"><pre class="edit">还有货吗</pre></div></div><div class="message-item"><div class="im-template-msg"><div data-tpl-id="1">安全提醒</div></div></div></div>',
      reads: [
        { from: 'counterpart', text: '在的亲' },
        { from: 'self', text: '还有货吗' },
        { from: 'platform', text: '安全提醒' },
      ],
    },
  ],
};
