import type { Variant } from './variant.ts';

const zelle = (data: object) =>
  `https://enroll.zellepay.com/qr-codes?data=${encodeURIComponent(btoa(JSON.stringify(data)))}`;
const fkx = 'https://qr.alipay.com/fkx00000probe0000abcd';
const wrapped = (text: string) => encodeURIComponent(text);

/** Wallets' codes and links. */
export const WALLET_CODES: readonly Variant[] = [
  // WeChat Pay
  [
    'wxp://f2f0AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_',
    { kind: 'payment', rail: 'wechat-pay', owner: 'personal', currency: 'CNY', dynamic: false },
  ],
  [`wxp://f2f1${'Ab-_'.repeat(15)}`, { rail: 'wechat-pay', owner: 'personal' }],
  ['WXP://F2F0ABCDEFGHIJKLMNOPQRSTUVWXYZ', { rail: 'wechat-pay' }],
  ['HTTPS://WX.TENPAY.COM/F2F?T=AQAAAPROBE', { rail: 'wechat-pay', owner: 'personal' }],
  ['https://payapp.wechatpay.cn/qr/AQProbe?t=CwAK', { rail: 'wechat-pay', owner: 'personal' }],
  ['https://payapp.wechatpay.cn/sjt/qr/AQProbe', { rail: 'wechat-pay', owner: 'merchant' }],
  ['https://sjt.wxpapp.wechatpay.cn/lnk/qr/Probe', { rail: 'wechat-pay', owner: 'merchant' }],
  ['https://payapp.wechatpay.cn/materialqr/entry/home?id=065450000000000', { owner: 'merchant' }],
  ['https://wxpay.wechatpay.cn/md/Probe', { owner: 'merchant' }],
  [
    'weixin://wxpay/bizpayurl?appid=wx0&mch_id=1&nonce_str=a&product_id=1&time_stamp=1&sign=A',
    { owner: 'merchant', dynamic: true },
  ],
  ['weixin://wxpay/bizpayurl?pr=Probe1', { rail: 'wechat-pay', owner: 'merchant', dynamic: true }],
  // Alipay
  [fkx, { kind: 'payment', rail: 'alipay', owner: 'personal', currency: 'CNY' }],
  [`${fkx.toUpperCase()}?T=1600000000000`, { rail: 'alipay', owner: 'personal' }],
  ['https://qr.alipay.com/apr00000probe0000abcd9', { rail: 'alipay', owner: 'unknown' }],
  ['https://qr.alipay.com/bax00000probe0000abcd', { rail: 'alipay', owner: 'merchant', dynamic: true }],
  [
    'alipays://platformapi/startapp?appId=09999988&actionType=toAccount&goBack=NO&userId=2088000000000000',
    { payee: '2088000000000000', amount: null },
  ],
  [
    `alipays://platformapi/startapp?appId=20000123&actionType=scan&biz_data=${wrapped('{"s": "money", "u": "2088000000000000", "a": 0.01, "m": "x"}')}`,
    { payee: '2088000000000000', amount: '0.01' },
  ],
  [
    `https://ds.alipay.com/?scheme=${wrapped(`alipays://platformapi/startapp?appId=20000067&url=${wrapped(fkx)}`)}`,
    { rail: 'alipay', owner: 'personal' },
  ],
  [
    `https://render.alipay.com/p/s/i/?scheme=${wrapped(`alipayqr://platformapi/startapp?saId=10000007&qrcode=${wrapped(fkx)}`)}`,
    { owner: 'personal' },
  ],
  [
    `https://d.alipay.com/i/index.htm?scheme=${wrapped(`alipays://platformapi/startapp?saId=10000007&clientVersion=3.7.0.0718&qrcode=${wrapped(wrapped(fkx))}`)}`,
    { owner: 'personal' },
  ],
  [
    `https://mobilecodec.alipay.com/client_download.htm?qrcode=fkx00000probe0000abcd`,
    { rail: 'alipay', owner: 'personal' },
  ],
  [
    `intent://platformapi/startapp?saId=10000007&qrcode=${wrapped(fkx)}#Intent;scheme=alipayqr;package=com.eg.android.AlipayGphone;end`,
    { rail: 'alipay', owner: 'personal' },
  ],
  ['https://qr.alipay.com/_d?_b=PAI_LOGIN_DY&securityId=web%7Cprobe', { kind: 'login', rail: 'alipay' }],
  ['HTTPS://QR.ALIPAY.COM/_D?_B=PAI_LOGIN_DY&SECURITYID=WEB', { kind: 'login', rail: 'alipay' }],
  // QQ and UnionPay
  [
    'https://i.qianbao.qq.com/wallet/sqrcode.htm?m=tenpay&f=wallet&a=1&ac=x&u=10001&n=Probe',
    { rail: 'qq-wallet', payee: '10001', owner: 'personal' },
  ],
  ['HTTPS://QR.95516.COM/00010000/62221000000000000000000000000001', { rail: 'unionpay', currency: 'CNY' }],
  // India
  ['upi://pay?pa=pat.probe@okaxis&pn=Pat&cu=INR&am=1,250.00', { rail: 'upi', amount: '1250.00' }],
  [
    'upi://pay?pn=Probe%20Shop&mc=5411&tr=ORD1&am=10&pa=probe@icici&mode=01&orgid=000000&sign=MEUCIQ',
    { payee: 'probe@icici', owner: 'merchant', dynamic: true },
  ],
  ['UPI://pay?pa=9876543210@paytm&am=', { payee: '9876543210@paytm', owner: 'personal', amount: null }],
  ['upi://pay/?pa=pat@ybl', { payee: 'pat@ybl' }],
  ['upi:pay?pa=pat@ybl&am=5', { payee: 'pat@ybl', amount: '5' }],
  ['paytmmp://pay?pa=pat@paytm&am=99', { payee: 'pat@paytm', amount: '99' }],
  ['phonepe://pay?pa=pat@ybl&pn=Pat', { payee: 'pat@ybl' }],
  [
    'intent://pay?pa=pat@okhdfcbank&am=45#Intent;scheme=upi;package=com.google.android.apps.nbu.paisa.user;end',
    { rail: 'upi', payee: 'pat@okhdfcbank', amount: '45' },
  ],
  // United States
  [
    zelle({ name: 'PAT PROBE', token: '5550100999', action: 'payment' }),
    { rail: 'zelle', payee: 'PAT PROBE <5550100999>', owner: 'personal', currency: 'USD', amount: null },
  ],
  [zelle({ action: 'payment', token: 'pat@probe.example' }), { payee: 'pat@probe.example' }],
  [zelle({ name: 'PAT', token: 'pat@probe.example', amount: 12.5 }), { amount: '12.5' }],
  [
    'https://venmo.com/?txn=pay&audience=private&recipients=Pat-Probe&amount=12.50&note=bike',
    { rail: 'venmo', payee: 'Pat-Probe', amount: '12.50' },
  ],
  [
    'https://account.venmo.com/pay?recipients=Pat-Probe&amount=5',
    { rail: 'venmo', payee: 'Pat-Probe', amount: '5' },
  ],
  ['https://www.venmo.com/Pat-Probe', { payee: 'Pat-Probe' }],
  [
    'https://venmo.com/code?created=1700000000.1&user_id=2000000000000000000&printed=1',
    { payee: '2000000000000000000' },
  ],
  [
    'https://paypal.com/qrcodes/venmocs/00000000-0000-4000-8000-00000000000a',
    { rail: 'venmo', currency: 'USD' },
  ],
  ['https://cash.app/$PatProbe/1,000.00', { rail: 'cash-app', payee: '$PatProbe', amount: '1000.00' }],
  ['https://cash.app/£patprobe', { rail: 'cash-app', currency: 'GBP' }],
  ['HTTPS://CASH.APP/$PATPROBE?QR=1', { rail: 'cash-app' }],
  // PayPal
  [
    'https://paypal.me/patprobe/12,50EUR',
    { rail: 'paypal', payee: 'patprobe', amount: '12.50', currency: 'EUR' },
  ],
  ['https://www.paypal.me/patprobe?locale.x=de_DE', { payee: 'patprobe', amount: null }],
  ['paypal.me/patprobe/5usd', { amount: '5', currency: 'USD' }],
  ['https://www.paypal.com/qrcodes/p2pqrc/ABCDEFGHJKLMN', { rail: 'paypal', owner: 'personal' }],
  [
    'https://www.paypal.com/qrcodes/managed/00000000-0000-4000-8000-00000000000a?utm_source=consapp_download',
    { rail: 'paypal', owner: 'merchant' },
  ],
  [
    'https://www.paypal.com/cgi-bin/webscr?cmd=_xclick&business=pat@probe.example&amount=30.00&currency_code=GBP',
    { payee: 'pat@probe.example', amount: '30.00', currency: 'GBP' },
  ],
  ['https://www.paypal.com/donate/?hosted_button_id=ABCDEFGHJKLMN', { rail: 'paypal', owner: 'merchant' }],
  // Europe
  [
    'https://revolut.me/patprobe/12.50eur/bike',
    { rail: 'revolut', payee: 'patprobe', amount: '12.50', currency: 'EUR' },
  ],
  ['https://revolut.me/r/AbCdEf1234', { rail: 'revolut' }],
  ['https://wise.com/pay/me/patp12?amount=40&currency=GBP', { rail: 'wise', amount: '40', currency: 'GBP' }],
  ['https://wise.com/pay/r/AbCd-1234', { rail: 'wise' }],
  [
    'https://app.swish.nu/1/p/sw/?sw=0701234567&amt=100&cur=SEK&msg=Cykel&src=qr',
    { rail: 'swish', payee: '0701234567', amount: '100', owner: 'personal' },
  ],
  // East Asia
  ['https://qr.paypay.ne.jp/p2p01_AbCdEfGhIjKlMnOp', { rail: 'paypay', owner: 'personal', currency: 'JPY' }],
  ['https://qr.kakaopay.com/AbCdEfGhI', { rail: 'kakaopay', currency: 'KRW' }],
  ['https://qr.kakaopay.com/281006011000012345678901', { rail: 'kakaopay' }],
  [
    'supertoss://send?amount=15000&bank=%EC%B9%B4%EC%B9%B4%EC%98%A4%EB%B1%85%ED%81%AC&accountNo=3333000000001&origin=qr',
    { rail: 'toss', payee: '카카오뱅크 3333000000001', amount: '15000' },
  ],
  [
    '2|99|0901234567|NGUYEN THU|thu@probe.example|0|0|250000|mua xe|transfer_myqr',
    { rail: 'momo', amount: '250000' },
  ],
];
