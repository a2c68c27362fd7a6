import {
  type Address,
  decodePercent,
  deepLink,
  readAddress,
  webAddress,
} from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { jsonMembers } from '../../core/payload/base64.ts';
import { login, payment, plainLink } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'alipay',
  name: 'Alipay',
  nature: 'wallet',
  names: {
    plain: words(
      'alipay, ali pay, alipayhk, alipay hk',
      '支付宝, 支付寶, 支付宝账号',
      '알리페이*',
      'アリペイ',
      'อาลีเพย์',
      'алипей*, алипэй*',
      'علي باي, علي بي',
    ),
    weak: ['蓝色软件', '蓝色app'],
    disguised: words(
      'zfb, zhi付宝, zhifubao, 🅰️lipay, a1ipay, al1pay',
      '致富宝, 致富寶, 支付饱, 支付鸨, 支付保, 支付包, 支fu宝, 支付bao, 之付宝, 吱付宝, 芝付宝, 知付宝, 支服宝, 支富宝, 支某宝, 某付宝, 某支付宝',
    ),
  },
  hosts: ['qr.alipay.com', 'alipay.com', 'qr.alipay.hk'],
  parse: (text) => parse(text, 4),
  account: /1[3-9]\d{9}(?!\d)|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}/,
} satisfies Rail;

// Parameters by which the app's links carry another link or code; they are nested in the wild, up to three deep.
const INNER = ['qrcode', 'url', 'scheme', 'codecontent'];

function parse(text: string, depth: number): ParsedPayload | null {
  const code = webAddress(text, 'qr.alipay.com', 'qr.alipay.hk', 'mobilecodec.alipay.com');
  const own = code === null ? null : parseCode(code);
  if (own !== null) return own;
  const link = appLink(text);
  if (link === null) return null;
  const transfer = parseTransfer(link);
  if (transfer !== null) return transfer;
  for (const name of INNER) {
    const inner = depth > 0 ? link.param(name) : null;
    // Encoded once for each link it travels in, and sometimes once more.
    if (inner !== null)
      return parse(inner, depth - 1) ?? parse(decodePercent(inner), 0) ?? plainLink('alipay');
  }
  return isCashier(link) ? payment('alipay', { owner: 'merchant', currency: 'CNY', dynamic: true }) : null;
}

function appLink(text: string): Address | null {
  const address = readAddress(text);
  const isSite = address?.scheme === 'https' && /(?:^|\.)alipay\.(?:com|hk)$/.test(address.host);
  return isSite ? address : deepLink(text, 'alipays', 'alipay', 'alipayqr', 'alipayhk');
}

// qr.alipay.com/<id>: fkx… a person's code, bax… an order made by a shop's till, the rest does not tell. _d signs in or confirms.
function parseCode(link: Address): ParsedPayload | null {
  const id = (link.param('qrcode') ?? link.path[0] ?? '').toLowerCase();
  if (id === '_d' || id.startsWith('_d?')) return login('alipay');
  if (!/^[a-z0-9]{10,40}$/.test(id)) return null;
  const isOrder = id.startsWith('bax');
  return payment('alipay', {
    payee: isOrder ? null : id,
    owner: id.startsWith('fkx') ? 'personal' : isOrder ? 'merchant' : 'unknown',
    currency: 'CNY',
    dynamic: isOrder ? true : null,
  });
}

function parseTransfer(link: Address): ParsedPayload | null {
  const action = link.param('actiontype')?.toLowerCase();
  const account = link.param('userid') ?? link.param('account');
  if (action === 'toaccount' && account !== null) return transferTo(account, link.param('amount'));
  const data = jsonMembers(link.param('biz_data') ?? '');
  const user = data?.get('u');
  return user ? transferTo(user, data?.get('a') ?? null) : null;
}

function transferTo(payee: string, amount: string | null): ParsedPayload {
  return payment('alipay', { payee, owner: 'personal', amount: decimal(amount), currency: 'CNY' });
}

function isCashier(link: Address): boolean {
  return /^(?:mclient|excashier|unitradeprod)\.alipay\.com$/.test(link.host);
}

export const examples: RailExamples = {
  is: [
    [
      'https://qr.alipay.com/fkx12345testtesttest99',
      { kind: 'payment', payee: 'fkx12345testtesttest99', owner: 'personal', currency: 'CNY' },
    ],
    ['HTTPS://QR.ALIPAY.COM/FKX12345TESTTESTTEST9', { payee: 'fkx12345testtesttest9', owner: 'personal' }],
    ['https://qr.alipay.com/bax12345testtesttest99', { owner: 'merchant', dynamic: true }],
    ['https://qr.alipay.com/_d?_b=PAI_LOGIN_DY&securityId=web%7Ctest', { kind: 'login', rail: 'alipay' }],
    [
      'alipays://platformapi/startapp?appId=09999988&actionType=toAccount&userId=2088000000000009&amount=88.00',
      { payee: '2088000000000009', amount: '88.00', owner: 'personal' },
    ],
    [
      'alipays://platformapi/startapp?appId=20000123&actionType=scan&biz_data=%7B%22s%22%3A%22money%22%2C%22u%22%3A%222088000000000009%22%2C%22a%22%3A%226%22%7D',
      { payee: '2088000000000009', amount: '6' },
    ],
    [
      'https://render.alipay.com/p/s/i?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FappId%3D20000067%26url%3Dhttps%253A%252F%252Fqr.alipay.com%252Ffkx12345testtesttest99',
      { payee: 'fkx12345testtesttest99' },
    ],
  ],
  isNot: [
    'https://www.alipay.com/',
    'https://qr.alipay.com.test.example/fkx12345testtest',
    'https://qr.alipay.com/',
    'alipays://platformapi/startapp?appId=20000001',
  ],
};
