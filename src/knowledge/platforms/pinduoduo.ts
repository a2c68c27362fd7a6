import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'pinduoduo',
  name: 'Pinduoduo',
  names: { 'zh-CN': '拼多多' },
  kind: 'marketplace',
  aliases: ['拼多多', '拼夕夕', 'pdd', 'pinduoduo', '多多'],
  hosts: ['mobile.yangkeduo.com', 'mobile.pinduoduo.com', 'mms.pinduoduo.com'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'known',
  protection: { en: 'Pinduoduo checkout', 'zh-CN': '拼多多平台交易' },
  pages: [
    { kind: 'checkout', url: /\/order_checkout\.html/ },
    { kind: 'chat', url: /\/chat_detail\.html|\/chats\.html/ },
    { kind: 'listing', url: /\/goods2?\.html/ },
    { kind: 'seller', url: /\/mall_page\.html/ },
    { kind: 'orders', url: /\/orders?\.html/ },
    { kind: 'login', url: /\/login\.html/ },
  ],
  chat: {
    conversation: ['.list-container.chat-msg-provider'],
    message: ['.list-container.chat-msg-provider > *'],
    composer: ['textarea.input-content', '.chat-input-provider'],
  },
  ownHosts: ['*.yangkeduo.com', '*.pinduoduo.com'],
  ownCodes: [
    { pages: ['login', 'listing', 'other', 'download'], payload: (_raw, parsed) => parsed.kind === 'login' },
  ],
  ids: (url) => {
    const itemId = /[?&]goods_id=([0-9]{3,16})/.exec(url.search)?.[1];
    const sellerId = /[?&]mall_id=([0-9]{3,16})/.exec(url.search)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }), ...(sellerId === undefined ? {} : { sellerId }) };
  },
  report: {
    url: null,
    steps: ['聊天页右上角 ···', '举报商家', '选择“引导线下交易”'],
    source: 'https://mobile.pinduoduo.com/',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://mobile.yangkeduo.com/chat_detail.html?mall_id=123&goods_id=456', 'chat'],
    ['https://mobile.yangkeduo.com/goods.html?goods_id=456', 'listing'],
    ['https://mobile.yangkeduo.com/order_checkout.html?sku_id=1', 'checkout'],
  ],
  isNot: ['https://mobile.yangkeduo.com.example.net/', 'https://mobile-yangkeduo-com.example/'],
};
