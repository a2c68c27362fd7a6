import type { Platform, PlatformExamples } from '../../core/platform.ts';

const goofish: Platform = {
  id: 'goofish',
  name: 'Xianyu',
  names: { 'zh-CN': '闲鱼', 'zh-TW': '閒魚' },
  kind: 'marketplace',
  aliases: ['闲鱼', '咸鱼', '閒魚', 'xianyu', 'goofish', '海鲜市场', '黄鱼', '小黄鱼'],
  hosts: ['*.goofish.com'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'known',
  protection: { en: 'Xianyu escrow', 'zh-CN': '闲鱼担保交易', 'zh-TW': '閒魚擔保交易' },
  pages: [
    { kind: 'login', url: /^passport\.goofish\.com\// },
    { kind: 'chat', url: /^(?:www|seller)\.goofish\.com\/im(?:[/?]|$)/ },
    { kind: 'listing', url: /^www\.goofish\.com\/item\?/ },
    { kind: 'seller', url: /^www\.goofish\.com\/personal\?/ },
    { kind: 'download', url: /^pages\.goofish\.com\// },
  ],
  chat: {
    conversation: ['#message-list-scrollable', "[class*='message-list--']"],
    message: ["[class*='message-row']"],
    self: ["[class*='message-text-right']"],
    counterpart: ["[class*='message-text-left']"],
    text: ["[class*='message-text']", "[class*='message-content']"],
    image: ["[class*='message-content'] img", "[class*='message-row'] img"],
    sender: ["[class*='message-topbar'] [class*='text1']"],
    composer: ['textarea'],
    ownCards: ["[class*='msg-dx']"],
  },
  listing: {
    scope: ["[class*='item-main-info']", "[class*='item-main-container']"],
    description: ["[class*='desc--']", "[class*='main--'][class*='open--']"],
    price: ["[class*='price--']"],
    seller: ["[class*='item-user-info-nick']"],
    sellerLink: ["a[href*='/personal?userId=']"],
    images: ["img[class*='fadeInImg']"],
  },
  ownHosts: ['*.goofish.com', '*.taobao.com', 'excashier.alipay.com', 'mclient.alipay.com'],
  ownCodes: [
    { pages: ['login', 'listing', 'other', 'download'], payload: (_raw, parsed) => parsed.kind === 'login' },
    {
      pages: ['login', 'listing', 'seller', 'other', 'download'],
      payload: (raw) => /^https?:\/\/(?:[a-z0-9-]+\.){0,4}(?:goofish|taobao|tb)\.(?:com|cn)\//i.test(raw),
    },
  ],
  ids: (url) => {
    const itemId = /[?&](?:id|itemId)=([0-9]{6,20})/.exec(url.search)?.[1];
    const sellerId = /[?&](?:peerUserId|userId)=([0-9]{4,20})/.exec(url.search)?.[1];
    return {
      ...(itemId === undefined ? {} : { itemId }),
      ...(sellerId === undefined ? {} : { sellerId, conversationId: sellerId }),
    };
  },
  report: {
    url: null,
    steps: ['聊天窗口右上角 ···', '举报', '选择“诱导站外交易”并上传聊天截图'],
    source: 'https://www.goofish.com/',
    checked: null,
    confidence: 'known',
  },
};
export default goofish;

export const examples: PlatformExamples = {
  is: [
    ['https://www.goofish.com/im?itemId=812345678901&peerUserId=2201234567', 'chat'],
    ['https://www.goofish.com/im', 'chat'],
    ['https://www.goofish.com/item?id=812345678901', 'listing'],
    ['https://www.goofish.com/personal?userId=2201234567', 'seller'],
    ['https://passport.goofish.com/mini_login.htm', 'login'],
  ],
  isNot: ['https://www.goofish.com.example.net/im', 'https://www.g00fish.com/im'],
  chat: [
    {
      html: '<div id="message-list-scrollable"><ul><li><div class="message-row--x1"><div class="message-topbar--a"><span class="text1--b">鱼友</span></div><div class="message-text-left--c">还在的</div></div></li><li><div class="message-row--x1"><div class="message-text-right--d">便宜点</div></div></li></ul></div>',
      reads: [
        { from: 'counterpart', text: '还在的' },
        { from: 'self', text: '便宜点' },
      ],
    },
  ],
};
