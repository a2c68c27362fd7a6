import type { Platform, PlatformExamples } from '../../core/platform.ts';

// QRIS at the checkout is its own.
const platform: Platform = {
  id: 'tokopedia',
  name: 'Tokopedia',
  kind: 'marketplace',
  aliases: ['tokopedia', 'tokped', 'toped'],
  hosts: ['www.tokopedia.com', 'seller.tokopedia.com', 'seller-id.tokopedia.com'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'known',
  protection: { en: 'Tokopedia escrow', id: 'Rekening bersama Tokopedia' },
  pages: [
    { kind: 'checkout', url: /\/(?:cart|payment|checkout)(?:[/?]|$)/ },
    { kind: 'login', url: /\/login/ },
    { kind: 'chat', url: /\/chat/ },
    { kind: 'listing', url: /^www\.tokopedia\.com\/[a-z0-9-]{2,40}\/[a-z0-9-]{8,200}/ },
  ],
  ownHosts: ['*.tokopedia.com'],
  ownCodes: [{ pages: ['checkout'], payload: (_raw, parsed) => parsed.rail === 'qris' }],
  report: {
    url: null,
    steps: ['Buka chat penjual', 'Laporkan', 'Transaksi di luar Tokopedia'],
    source: 'https://www.tokopedia.com/help',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://www.tokopedia.com/chat', 'chat'],
    ['https://seller-id.tokopedia.com/chat/inbox/current', 'chat'],
    ['https://www.tokopedia.com/tokolampu/lampu-meja-kuningan', 'listing'],
    ['https://www.tokopedia.com/cart', 'checkout'],
  ],
  isNot: ['https://www.tokopedia.com.example.net/', 'https://www-tokopedia-com.example/'],
};
