import type { Confidence } from '../../core/platform.ts';
import type { PaymentDoor } from './door.ts';

const CHECKED = '2026-11-24';

function provider(
  id: string,
  name: string,
  rails: readonly string[],
  steps: readonly string[],
  confidence: Confidence,
  more: Partial<Pick<PaymentDoor, 'url' | 'phone' | 'country' | 'source'>> = {},
): PaymentDoor {
  const nowhere = { url: null, phone: null, country: null, source: '' };
  const checked = more.source === undefined ? null : CHECKED;
  return { id, kind: 'payment', name, rails, steps, checked, confidence, ...nowhere, ...more };
}

/** Where the payee's provider, or the shopper's own, can stop or trace a payment; by rail. */
export const PAYMENT_DOORS: readonly PaymentDoor[] = [
  provider('alipay', 'Alipay', ['alipay'], ['投诉与举报', '诈骗', '举报中心'], 'known', {
    phone: '95188',
  }),
  provider(
    'wechat-pay',
    'WeChat Pay',
    ['wechat', 'wechat-pay'],
    ['账单', '对订单有疑惑', '交易被骗'],
    'known',
    {
      phone: '95017',
    },
  ),
  provider('pix-med', 'Pix (MED)', ['pix'], ['Pix', 'Contestar Pix (MED)'], 'secondary', {
    country: 'BR',
    source:
      'https://www.chicosabetudo.com.br/curiosidades/botao-de-contestacao-do-pix-comeca-a-funcionar-a-partir-desta-quarta-1',
  }),
  provider('upi-1930', 'Cyber Crime Helpline', ['upi', 'paytm', 'phonepe', 'google-pay'], [], 'secondary', {
    phone: '1930',
    url: 'https://www.cybercrime.gov.in',
    country: 'IN',
    source: 'https://cyberyodha.org/2023/04/national-cyber-crime-reporting-portal.html',
  }),
  provider('paypal', 'PayPal', ['paypal'], ['Resolution Centre'], 'known', {
    url: 'https://www.paypal.com/disputes/',
  }),
  provider('venmo', 'Venmo', ['venmo'], [], 'known'),
  provider('card-issuer', 'report_door_card_issuer', ['card'], [], 'known'),
];

/** For every other means of payment: only the shopper's own bank can try to call the money back, and only at once. */
export const OWN_BANK: PaymentDoor = provider('own-bank', 'report_door_own_bank', [], [], 'known');
