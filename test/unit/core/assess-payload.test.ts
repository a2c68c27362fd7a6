import { describe, expect, it } from 'vitest';
import { reasonsOfCode, reasonsOfLink, reasonsOfRoundCode } from '../../../src/core/assess-payload.ts';
import type { Circumstance } from '../../../src/core/circumstance.ts';
import { imitations } from '../../../src/core/lookalike-host.ts';
import { parsePayload } from '../../../src/core/payload/parse.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';

const { rails, platforms } = knowledge;
const known = { rails, imitated: imitations(platforms) };
const site = (id: string) => platforms.find((platform) => platform.id === id) ?? null;

const CHAT: Circumstance = {
  from: 'counterpart',
  place: 'message',
  platform: site('goofish'),
  pageKind: 'chat',
  sensitivity: 'balanced',
};
const LISTING: Circumstance = { ...CHAT, place: 'listing', pageKind: 'listing' };
const LOGIN_PAGE: Circumstance = { ...CHAT, from: 'page', place: 'page', pageKind: 'login' };

const code = (raw: string, where: Circumstance) =>
  reasonsOfCode(raw, parsePayload(raw, rails), where, known).map(({ signal }) => signal);
const link = (href: string, where: Circumstance) =>
  reasonsOfLink(href, parsePayload(href, rails), where, known).map(({ signal }) => signal);

const ALIPAY = 'https://qr.alipay.com/fkx00000probe0000abcd';
const ORDER = 'https://qr.alipay.com/bax00000probe0000abcd';
const TAOBAO_LOGIN = 'https://login.m.taobao.com/qrcodeCheck.htm?lgToken=probe';

describe('what a code says where it stands', () => {
  it.each([
    ['a person’s wallet in a chat', ALIPAY, CHAT, ['personal_code']],
    ['a person’s wallet in a listing', ALIPAY, LISTING, ['personal_code']],
    ['a shop’s order in a chat', ORDER, CHAT, ['payment_code']],
    ['a contact in a chat', 'https://u.wechat.com/EAbCdEfGhIjKlMnOpQrStUv', CHAT, ['contact_code']],
    ['a coin’s address', 'bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', CHAT, ['crypto_payee']],
    ['the platform’s own login in a chat', TAOBAO_LOGIN, CHAT, ['login_code']],
    ['the platform’s own login in a seller’s picture', TAOBAO_LOGIN, LISTING, ['login_code']],
    ['somebody else’s login in a chat', 'tg://login?token=AbCdEfGhIjKl', CHAT, ['login_code']],
    ['a host dressed up as a wallet', 'https://qr.alipay.com.pay.example/fkx0', CHAT, ['lookalike_host']],
    ['a host dressed up as the marketplace', 'https://goofish-pay.top/order', CHAT, ['lookalike_host']],
    ['a short link', 'https://bit.ly/probe', CHAT, ['short_link']],
  ] as const)('%s', (_what, raw, where, signals) => {
    expect(code(raw, where)).toEqual(signals);
  });

  it.each([
    ['the platform’s own login on its login page', TAOBAO_LOGIN, LOGIN_PAGE],
    ['the platform’s own link in a listing', 'https://www.goofish.com/item?id=1234567', LISTING],
    ['the platform’s own link in a chat', 'https://www.goofish.com/item?id=1234567', CHAT],
    ['what the shopper sent', ALIPAY, { ...CHAT, from: 'self' }],
    ['what the platform says', ALIPAY, { ...CHAT, from: 'platform' }],
    ['a retail barcode', '4006381333931', CHAT],
    ['a GS1 link', 'https://id.gs1.org/01/04006381333931', CHAT],
    ['a Wi-Fi code', 'WIFI:S:cafe;T:WPA;P:geheim;;', CHAT],
    ['a boarding pass', 'M1PROBE/PAT            EABC123 FRAMUCLH 0123 123Y012A0012 147', CHAT],
    ['an event', 'BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT', CHAT],
    ['anybody’s web page', 'https://example.org/manual.pdf', CHAT],
  ] as const)('nothing: %s', (_what, raw, where) => {
    expect(code(raw, where)).toEqual([]);
  });

  it('is less for a shop’s code than for a person’s', () => {
    const strength = (raw: string) => reasonsOfCode(raw, parsePayload(raw, rails), CHAT, known)[0]?.strength;
    expect(strength(ORDER)).toBeLessThan(strength(ALIPAY) ?? 0);
  });

  it('covers the whole payload', () => {
    expect(reasonsOfCode(ALIPAY, parsePayload(ALIPAY, rails), CHAT, known)[0]).toMatchObject({
      start: 0,
      end: ALIPAY.length,
    });
  });
});

describe('what a link says where it stands', () => {
  it.each([
    ['https://paypal.me/patprobe/20EUR', ['payment_link']],
    ['https://wa.me/15550100999', ['contact_link']],
    ['ethereum:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', ['crypto_payee']],
    ['https://wa.me/settings/linked_devices#2@AbCdEfGhIj,QrStUvWx=,ABCDEFGH=,1', ['login_code']],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fpaypal.me%2Fpat', ['payment_link']],
    ['https://paypal.me@pay.example/pat', ['lookalike_host']],
    ['https://t.cn/A6probe', ['short_link']],
    ['https://www.goofish.com/item?id=1234567', []],
    ['https://example.org/', []],
    ['not a link', []],
  ] as const)('%s', (href, signals) => {
    expect(link(href, CHAT)).toEqual(signals);
  });

  it('nothing when the shopper or the platform says it', () => {
    expect(link('https://paypal.me/pat', { ...CHAT, from: 'self' })).toEqual([]);
    expect(link('https://paypal.me/pat', { ...CHAT, from: 'platform' })).toEqual([]);
  });
});

describe('a round code, which nobody can read', () => {
  it.each([
    ['from a seller in a chat', CHAT, ['unread_code']],
    ['in a seller’s pictures', LISTING, ['unread_code']],
    ['on a page of the shop', LOGIN_PAGE, []],
    ['from the shopper', { ...CHAT, from: 'self' as const }, []],
  ])('%s', (_name, where, signals) => {
    expect(reasonsOfRoundCode(where).map(({ signal }) => signal)).toEqual(signals);
  });
});
