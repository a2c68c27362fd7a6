import { readLinks } from '../../core/payload/link-rule.ts';
import { login } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'account-login',
  name: 'Sign-in code',
  nature: 'social',
  names: { plain: [] },
  // Sites that are no rail themselves: a code that signs its sender in as the shopper, hands over a second factor, or links a device.
  parse: readLinks(
    [
      /^login\.(?:m\.)?(?:taobao|tmall|1688)\.(?:com|hk)\/(?:qrcode|member\/login)/,
      () => login('account-login'),
    ],
    [/^(?:qr\.m\.jd\.com|plogin\.m\.jd\.com)\/./, () => login('account-login')],
    [
      /^passport\.bilibili\.com\/|^account\.bilibili\.com\/h5\/account-h5\/auth/,
      () => login('account-login'),
    ],
    [/^passport\.jd\.com\/uc\/qr|^qrlogin\.jd\.com\/./, () => login('account-login')],
    [/^douyin\.com\/\S{0,80}qrcode_login/, () => login('account-login')],
    [/^login\.live\.com\/oauth20_remoteconnect|^roblox\.com\/crossdevicelogin/, () => login('account-login')],
    [/^s\.team\/q\/./, () => login('account-login')],
    [/^(?:www\.)?tiktok\.com\/(?:login\/qr|passport\/web\/scan)/, () => login('account-login')],
    [
      /^(?:microsoft\.com|login\.microsoftonline\.com)\/(?:devicelogin|link|common\/oauth2\/deviceauth)/,
      () => login('account-login'),
    ],
    [/^google\.com\/device\b|^accounts\.google\.com\/(?:o\/oauth2\/device|qr)/, () => login('account-login')],
    [/^(?:id|login|oauth)\.vk\.(?:com|ru)\/(?:qr|auth\/qr)/, () => login('account-login')],
    [/^accounts\.kakao\.com\/(?:qr_login|qr)/, () => login('account-login')],
    // One-time passwords' secret (key-uri-format), passkeys across devices (FIDO CTAP 2.2).
    [/^(?:otpauth|otpauth-migration):\/\/./, () => login('account-login')],
    [/^fido:\/\/\d{20,}/, () => login('account-login')],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://login.m.taobao.com/qrcodeCheck.htm?lgToken=TEST', { kind: 'login' }],
    ['otpauth://totp/Test:pat?secret=TESTTESTTESTTEST', { kind: 'login' }],
    ['FIDO:/0123456789012345678901234567890123456789', { kind: 'login' }],
    ['https://www.roblox.com/crossdevicelogin/ConfirmCode', { kind: 'login' }],
    ['https://login.live.com/oauth20_remoteconnect.srf', { kind: 'login' }],
    ['https://www.douyin.com/falcon/pages/qrcode_login/?token=test', { kind: 'login' }],
    ['https://s.team/q/1/1234567890', { kind: 'login' }],
  ],
  isNot: [
    'https://login.taobao.com/',
    'https://www.tiktok.com/@test',
    'https://item.taobao.com/item.htm?id=1',
  ],
};
