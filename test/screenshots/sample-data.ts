import type { Finding } from '../../src/core/finding.ts';
import type { RiskLevel } from '../../src/core/risk.ts';
import type { Tactic } from '../../src/core/tactics.ts';
import type { PagePlatform, TabState } from '../../src/messaging/messages.ts';

// Invented findings for looking at the interface: screenshots, accessibility checks and unit tests share them.

/** A moment that all samples agree on: 24 November 2026, 14:00 UTC. */
export const NOON = Date.UTC(2026, 10, 24, 14, 0, 0);

export type SampleLanguage = 'en' | 'zh-CN' | 'ar' | 'de';

interface Script {
  readonly item: string;
  readonly seller: string;
  readonly polite: string;
  readonly handoff: readonly [text: string, excerpt: string];
  readonly discount: readonly [text: string, excerpt: string];
  readonly wallet: readonly [text: string, excerpt: string];
  readonly link: string;
}

export const SCRIPTS: Readonly<Record<SampleLanguage, Script>> = {
  en: {
    item: 'Film camera, fully working',
    seller: 'lens_and_light',
    polite: 'Yes, it is still here. The shutter was serviced last year.',
    handoff: [
      'Easier to talk on WhatsApp, my number is 0151 2345',
      'talk on WhatsApp, my number is 0151 2345',
    ],
    discount: [
      'If you skip the order and pay me directly I can do 20% off, deal?',
      'pay me directly I can do 20% off',
    ],
    wallet: [
      'Or send USDT to TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE today, others are waiting',
      'send USDT to TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE',
    ],
    link: 'Pay here and I ship today',
  },
  'zh-CN': {
    item: '胶片相机，功能正常',
    seller: '光影小店',
    polite: '在的，去年刚做过快门保养。',
    handoff: ['加我微信聊吧，微信号 lens2026', '加我微信聊吧，微信号 lens2026'],
    discount: ['别拍了，直接转我支付宝，便宜两百', '直接转我支付宝，便宜两百'],
    wallet: [
      '也可以转 USDT 到 TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE，今天有效',
      '转 USDT 到 TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE',
    ],
    link: '点这里付款，今天就发货',
  },
  ar: {
    item: 'كاميرا فيلم تعمل جيدًا',
    seller: 'عدسة وضوء',
    polite: 'نعم، ما زالت متوفرة، وتمت صيانتها العام الماضي.',
    handoff: ['لنتحدث على واتساب أسهل، رقمي 0151 2345', 'لنتحدث على واتساب أسهل، رقمي 0151 2345'],
    discount: ['ألغِ الطلب وحوّل لي مباشرة وأخصم لك ٢٠٪', 'حوّل لي مباشرة وأخصم لك ٢٠٪'],
    wallet: [
      'أو أرسل USDT إلى TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE اليوم',
      'أرسل USDT إلى TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE',
    ],
    link: 'ادفع هنا وأشحن اليوم',
  },
  de: {
    item: 'Filmkamera, voll funktionsfähig',
    seller: 'licht_und_linse',
    polite: 'Ja, ist noch da. Der Verschluss wurde letztes Jahr gewartet.',
    handoff: [
      'Schreib mir auf WhatsApp, meine Nummer ist 0151 2345',
      'auf WhatsApp, meine Nummer ist 0151 2345',
    ],
    discount: [
      'Wenn du direkt an mich zahlst, gebe ich dir 20 % Rabatt',
      'direkt an mich zahlst, gebe ich dir 20 % Rabatt',
    ],
    wallet: [
      'Oder schick USDT an TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE, heute noch',
      'schick USDT an TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE',
    ],
    link: 'Hier zahlen, ich versende heute',
  },
};

const BASE: Omit<PagePlatform, 'name' | 'rule' | 'protection'> = {
  id: 'sample',
  pageKind: 'chat',
  chat: null,
  listing: null,
  itemId: null,
  sellerId: null,
  conversationId: null,
};

/** One platform of each tone. */
export const PLATFORMS: Readonly<Record<'forbidden' | 'unprotected' | 'business', PagePlatform>> = {
  forbidden: { ...BASE, name: 'eBay', rule: 'forbidden', protection: 'eBay Money Back Guarantee' },
  unprotected: {
    ...BASE,
    name: 'Facebook Marketplace',
    rule: 'unprotected',
    protection: 'Purchase Protection',
  },
  business: { ...BASE, name: 'Alibaba.com', rule: 'business', protection: 'Trade Assurance' },
};

function finding(
  id: string,
  level: RiskLevel,
  tactics: readonly Tactic[],
  text: string,
  excerpt: string,
  more: Partial<Finding> = {},
): Finding {
  const start = Math.max(0, text.indexOf(excerpt));
  const evidence = tactics.map((tactic) => ({
    signal: tactic,
    tactic,
    strength: 0.8,
    span: { start, end: start + excerpt.length },
    excerpt,
  }));
  return {
    id,
    observationIds: [`o-${id}`],
    kind: 'text',
    assessment: { level, score: 0.7, tactics, evidence },
    from: 'counterpart',
    place: 'message',
    conversation: 'c1',
    party: { id: 'seller-1', name: 'lens_and_light', profileUrl: null },
    displayedTime: '13:52',
    text,
    source: null,
    codes: [],
    payload: null,
    platform: 'sample',
    pageUrl: 'https://www.ebay.com/itm/256123456789',
    pageTitle: 'Film camera',
    seenAt: NOON - 60_000,
    state: 'open',
    ...more,
  };
}

const NOTHING = { amount: null, currency: null, dynamic: null, checksum: null, owner: 'unknown' } as const;

/** The findings of the sample conversation, in the order of the page. */
export function sampleFindings(language: SampleLanguage, picture: string): readonly Finding[] {
  const script = SCRIPTS[language];
  const private100 = {
    ...NOTHING,
    kind: 'payment',
    rail: 'alipay',
    payee: 'fkx09…q7',
    owner: 'personal',
    amount: '100.00',
    currency: 'CNY',
  } as const;
  return [
    finding('handoff', 'low', ['contact_handoff'], ...script.handoff, {
      payload: { ...NOTHING, kind: 'contact', rail: 'whatsapp', payee: '0151 2345' },
      railName: language === 'zh-CN' ? '微信' : 'WhatsApp',
      seenAt: NOON - 240_000,
    }),
    finding('discount', 'medium', ['discount_lure', 'direct_payment'], ...script.discount, {
      seenAt: NOON - 180_000,
    }),
    finding('code', 'medium', ['qr_push', 'payment_handle'], '', '', {
      kind: 'image',
      source: picture,
      codes: [
        {
          rawValue: 'https://qr.alipay.com/fkx09',
          format: 'qr_code',
          cornerPoints: [],
          parsed: private100,
        },
      ],
      payload: private100,
      railName: language === 'zh-CN' ? '支付宝' : 'Alipay',
      seenAt: NOON - 120_000,
    }),
    finding('wallet', 'high', ['irreversible_rail', 'urgency'], ...script.wallet, {
      payload: {
        ...NOTHING,
        kind: 'crypto',
        rail: 'usdt',
        payee: 'TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE',
        currency: 'USDT',
      },
      railName: 'USDT (TRC-20)',
      seenAt: NOON - 45_000,
    }),
  ];
}

/** What the popup shows of a tab in which everything was looked at. */
export function sampleTab(findings: readonly Finding[], more: Partial<TabState> = {}): TabState {
  return {
    tabId: 1,
    url: 'https://www.ebay.com/itm/256123456789',
    host: 'www.ebay.com',
    platform: PLATFORMS.forbidden,
    status: 'watching',
    pausedUntil: null,
    looked: { texts: 37, links: 112, images: 24, unread: 0, at: NOON - 20_000 },
    findings: findings.toReversed(),
    ...more,
  };
}
