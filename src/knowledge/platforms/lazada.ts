import type { Platform, PlatformExamples } from '../../core/platform.ts';

const platform: Platform = {
  id: 'lazada',
  name: 'Lazada',
  kind: 'marketplace',
  aliases: ['lazada', 'laz', 'ลาซาด้า'],
  hosts: [
    '*.lazada.sg',
    '*.lazada.com.my',
    '*.lazada.com.ph',
    '*.lazada.co.id',
    '*.lazada.co.th',
    '*.lazada.vn',
  ],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'read',
  protection: { en: 'Lazada checkout' },
  pages: [
    { kind: 'checkout', url: /^(?:checkout|cart|cashier)(?:-m)?\.lazada\./ },
    { kind: 'login', url: /\/user\/login/ },
    { kind: 'chat', url: /\/apps\/(?:seller\/chat|im)|\/chat/ },
    { kind: 'listing', url: /\/products\// },
    { kind: 'seller', url: /\/shop\// },
  ],
  ownHosts: [
    '*.lazada.sg',
    '*.lazada.com.my',
    '*.lazada.com.ph',
    '*.lazada.co.id',
    '*.lazada.co.th',
    '*.lazada.vn',
  ],
  ids: (url) => {
    const itemId = /-i([0-9]{5,14})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: ['Open the chat', 'Report', 'Off-platform transaction'],
    source: 'https://community.lazada.com.ph/article/off-platform-transactions-553300-hc',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.lazada.sg/products/lamp-i123456789-s987654321.html', 'listing'],
    ['https://sellercenter.lazada.vn/apps/seller/chat', 'chat'],
    ['https://checkout.lazada.co.th/shipping', 'checkout'],
  ],
  isNot: ['https://www.lazada.sg.example.net/', 'https://www-lazada-sg.example/'],
};
