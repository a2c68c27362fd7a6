import type { Platform, PlatformExamples } from '../../core/platform.ts';

// The chat is a widget on every page; below its host element every class is hashed, so the generic reader reads it.
const platform: Platform = {
  id: 'shopee',
  name: 'Shopee',
  names: { 'zh-TW': '蝦皮' },
  kind: 'marketplace',
  aliases: ['shopee', '蝦皮', '虾皮', 'ช้อปปี้', 'ช็อปปี้', 'shopi'],
  hosts: [
    '*.shopee.sg',
    '*.shopee.com.my',
    '*.shopee.ph',
    '*.shopee.co.id',
    '*.shopee.vn',
    '*.shopee.co.th',
    '*.shopee.tw',
    '*.shopee.com.br',
    '*.shopee.com.mx',
    '*.shopee.com.co',
    '*.shopee.cl',
  ],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'read',
  protection: {
    en: 'Shopee Guarantee',
    'zh-TW': '蝦皮承諾',
    id: 'Garansi Shopee',
    vi: 'Shopee Đảm Bảo',
    th: 'การันตีโดย Shopee',
    'pt-BR': 'Garantia Shopee',
    ms: 'Jaminan Shopee',
  },
  pages: [
    { kind: 'login', url: /\/buyer\/login/ },
    { kind: 'checkout', url: /\/(?:cart|checkout)(?:[/?]|$)/ },
    { kind: 'chat', url: /\/webchat|\/portal\/chat|\/new-webchat/ },
    { kind: 'listing', url: /-i\.[0-9]{3,14}\.[0-9]{3,16}|\/product\/[0-9]{3,14}\// },
    { kind: 'seller', url: /\/shop\/[0-9]{3,14}/ },
    { kind: 'orders', url: /\/user\/purchase/ },
  ],
  chat: {
    conversation: ['#shopee-mini-chat-embedded'],
    message: [],
    sender: ['#shopee-mini-chat-embedded .shopee-react-dropdown label'],
    composer: ['#shopee-mini-chat-embedded textarea'],
  },
  ownHosts: [
    '*.shopee.sg',
    '*.shopee.com.my',
    '*.shopee.ph',
    '*.shopee.co.id',
    '*.shopee.vn',
    '*.shopee.co.th',
    '*.shopee.tw',
    '*.shopee.com.br',
    '*.shopee.com.mx',
    '*.shopee.com.co',
    '*.shopee.cl',
  ],
  ids: (url) => {
    const itemId = /(?:-i\.[0-9]{3,14}\.|\/product\/[0-9]{3,14}\/)([0-9]{3,16})/.exec(url.pathname)?.[1];
    const sellerId = /(?:-i\.|\/product\/|\/shop\/)([0-9]{3,14})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }), ...(sellerId === undefined ? {} : { sellerId }) };
  },
  report: {
    url: null,
    steps: ['Open the chat', 'More options (⋮)', 'Report this user'],
    source: 'https://help.shopee.com.my/portal/4/article/78922',
    checked: '2026-11-22',
    confidence: 'read',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://shopee.sg/Brass-Lamp-i.123456.9876543210', 'listing'],
    ['https://shopee.co.id/product/123456/9876543210', 'listing'],
    ['https://seller.shopee.vn/portal/chat', 'chat'],
    ['https://shopee.ph/cart', 'checkout'],
  ],
  isNot: ['https://shopee.sg.example.net/', 'https://shopee-sg.example/'],
};
