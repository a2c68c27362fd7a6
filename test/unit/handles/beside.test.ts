import { describe, expect, it } from 'vitest';
import { accountBeside } from '../../../src/core/handles/beside.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';

/** The account beside the first mention of `name` in a text, as the rail `id` reads it. */
function account(text: string, name: string, id: string): string | null {
  const rail = knowledge.rails.find((each) => each.id === id);
  const at = text.indexOf(name);
  if (rail === undefined || at < 0) throw new Error('the test names no rail');
  return accountBeside(text, at, at + name.length, rail)?.parsed.payee ?? null;
}

describe('an account beside the name of its rail', () => {
  it.each([
    ['加我微信 abc_123 细聊', '微信', 'wechat', 'abc_123'],
    ['微信号：pattest', '微信', 'wechat', 'pattest'],
    ['QQ 1234 56789', 'QQ', 'qq', '123456789'],
    ['加v pattest_9', 'v', 'wechat', 'pattest_9'],
    ['telegram: @pat_test', 'telegram', 'telegram', '@pat_test'],
    ['find @pat_test on telegram', 'telegram', 'telegram', '@pat_test'],
    ['Venmo me directly (@pat-test)', 'Venmo', 'venmo', '@pat-test'],
    ['my line id is pattest9', 'line', 'line', 'pattest9'],
    ['ไลน์ไอดี pat.test9', 'ไลน์', 'line', 'pat.test9'],
    ['카톡 아이디 abc123', '카톡', 'kakaotalk', 'abc123'],
    ['chave pix 123.456.789-09', 'pix', 'pix', '12345678909'],
    ['whatsapp 5555 0999', 'whatsapp', 'whatsapp', '55550999'],
    ['PayPal: pattest', 'PayPal', 'paypal', 'pattest'],
  ])('%s', (text, name, rail, expected) => {
    expect(account(text, name, rail)).toBe(expected);
  });

  it.each([
    ['do you take paypal, no commission for you', 'paypal', 'paypal'],
    ['PayPal: yes, gladly', 'PayPal', 'paypal'],
    ['telegram channel of the shop', 'telegram', 'telegram'],
    ['微信 plush, 30 cm', '微信', 'wechat'],
    ['I paid with venmo yesterday', 'venmo', 'venmo'],
    ['whatsapp sticker sheet 2024', 'whatsapp', 'whatsapp'],
    ['see you on discord tonight', 'discord', 'discord'],
    ['RCOS1A V, Matrix3', 'V', 'wechat'],
    ['see watch?v=hcdDZGHFuvE', 'v', 'wechat'],
    ['part V-29309', 'V', 'wechat'],
  ])('none in: %s', (text, name, rail) => {
    expect(account(text, name, rail)).toBeNull();
  });
});
