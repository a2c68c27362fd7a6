import { type Address, webAddress } from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { currencyCode } from '../../core/payload/currency.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'paypal',
  name: 'PayPal',
  nature: 'wallet',
  names: {
    plain: words(
      'paypalem, paypala, paypalu, paypalda, paypalle',
      'paypal*, pay pal, paypal.me',
      'пейпал*, пэйпал*, пайпал*',
      'باي بال, بايبال',
      '페이팔*',
      'ペイパル',
      '贝宝, 貝寶',
      'เพย์พาล',
      'पेपाल, पेपैल',
      'פייפאל',
    ),
    weak: words(
      'pp, friends and family, friends & family, f&f, fnf, familie und freunde, freunde und familie',
      'freunde & familie, amis et proches, entre proches, amis et famille, amigos y familiares',
      'amigos y familia, amigos e família, amici e familiari, amici e famiglia, vrienden en familie',
      'rodzina i znajomi, znajomym i rodzinie, arkadaş ve aile',
      'друзьям и близким, друзьям и семье',
      '家人和朋友, 亲友付款, 友人や家族',
    ),
    disguised: words(
      'p@ypal, paypa1, pay-pal, paypai, payp@l, pa ypal, paipal, pypal, p4ypal, peipal, paypl',
      'pay p@l, 🅿️ay🅿️al, 🅿️aypal, pa¥pal, p a y p a l',
      '🅿️🅿️, 🅿🅿',
    ),
  },
  hosts: ['paypal.com', 'paypal.me', 'py.pl'],
  parse,
  account: /@?[a-z][\w.-]{2,29}(?:@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3})?/i,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const me = webAddress(text, 'paypal.me');
  if (me?.path[0]) return toPerson(me.path[0], me.path[1]);
  const site = webAddress(text, 'paypal.com');
  if (site === null) return null;
  const [first, second] = [site.path[0]?.toLowerCase(), site.path[1]];
  if (first === 'paypalme' && second && second !== 'my') return toPerson(second, site.path[2]);
  if (/^qrcodes\/(?:p2pqrc|managed)\/./.test(site.route)) {
    return payment('paypal', {
      payee: site.path[2] ?? null,
      owner: site.route.includes('p2pqrc') ? 'personal' : 'merchant',
    });
  }
  // A pool of money that one person collects.
  if (/^pools\/c\/./.test(site.route))
    return payment('paypal', { payee: site.path[2] ?? null, owner: 'personal' });
  return toMerchant(site);
}

// paypal.me/<name>[/<amount>[<currency>]]
function toPerson(payee: string, sum: string | undefined): ParsedPayload {
  const [, amount, currency] = /^([\d.,]{1,16})([a-z]{3})?$/i.exec(sum ?? '') ?? [];
  return payment('paypal', { payee, amount: decimal(amount), currency: currencyCode(currency) });
}

// Buttons, invoices and orders of a firm's account.
function toMerchant(site: Address): ParsedPayload | null {
  const isOrder = /^(?:checkoutnow|invoice\/(?:p|payerview)|ncp\/payment|instantcommerce\/checkout)/.test(
    site.route,
  );
  const isButton = /^(?:donate|cgi-bin\/webscr|xclick)/.test(site.route);
  const payee = site.param('business');
  if (!isOrder && !(isButton && (payee !== null || site.param('hosted_button_id') !== null))) return null;
  const currency = currencyCode(site.param('currency_code'));
  return payment('paypal', { payee, owner: 'merchant', amount: decimal(site.param('amount')), currency });
}

export const examples: RailExamples = {
  is: [
    [
      'https://paypal.me/pattest/40.50EUR',
      { kind: 'payment', payee: 'pattest', amount: '40.50', currency: 'EUR' },
    ],
    ['PayPal.Me/pattest', { payee: 'pattest', amount: null }],
    ['https://www.paypal.com/paypalme/pattest/12', { payee: 'pattest', amount: '12' }],
    [
      'https://www.paypal.com/donate/?business=pat%40mail.example&currency_code=USD',
      { payee: 'pat@mail.example', owner: 'merchant' },
    ],
    ['https://www.paypal.com/pools/c/Test99', { kind: 'payment', payee: 'Test99', owner: 'personal' }],
    ['https://www.paypal.com/invoice/p/#TESTTESTTEST', { kind: 'payment', owner: 'merchant' }],
  ],
  isNot: [
    'https://www.paypal.com/',
    'https://www.paypal.com/signin',
    'https://paypal.me@test.example/pat',
    'https://paypal.me/',
  ],
};
