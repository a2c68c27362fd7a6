import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookalike } from '../../../src/core/payload/lookalike.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';

const { rails } = knowledge;

describe('hosts that dress up as a rail’s own', () => {
  it.each([
    ['https://qr.alipay.com.evil.example/fkx0', 'qr.alipay.com'],
    ['https://weixin.qq.com.evil.example/g/a', 'weixin.qq.com'],
    ['https://www-paypal-com.evil.example/', 'paypal.com'],
    ['https://paypal.me@evil.example/pat', 'paypal.me'],
    ['https://www.paypal.com:pass@evil.example/', 'paypal.com'],
    ['https://p\u0430ypal.me/pat', 'paypal.me'], // Cyrillic а
    ['https://paypa1.me/pat', 'paypal.me'],
    ['https://\u1e56aypal.com/', 'paypal.com'],
    ['https://venrno.com/pat', 'venmo.com'],
  ])('%s', (url, imitates) => {
    expect(lookalike(url, rails)?.imitates).toBe(imitates);
  });

  it.each([
    'https://www.paypal.com/paypalme/pat',
    'https://history.paypal.com/x',
    'https://item.taobao.com/item.htm?id=1',
    'https://example.com/paypal.com',
    'https://example.com/?to=paypal.me@x',
    'https://exit.me/pat',
    'https://x.com.br/',
    'https://shop.example/qr.alipay.com.html',
    'mailto:service@paypal.com',
    'not a link',
  ])('not %s', (url) => {
    expect(lookalike(url, rails)).toBeNull();
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void lookalike(`https://${text}`, rails)));
  });
});
