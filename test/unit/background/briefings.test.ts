import { describe, expect, it } from 'vitest';
import { briefingOf, resumed, whereabouts } from '../../../src/background/briefings.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/storage/settings.ts';

const NOW = 1_800_000_000_000;
const CHAT = 'https://www.goofish.com/im?itemId=812345678901&peerUserId=2201234567';

function brief(url: string, settings: Partial<Settings> = {}, tabUrl = url, asked = false) {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return briefingOf(whereabouts(knowledge, all, url, tabUrl, NOW), all, url, asked, all.language ?? 'en');
}

describe('what a frame is told', () => {
  it('watches a known platform and names its ids', () => {
    expect(brief(CHAT)).toMatchObject({
      watch: true,
      platform: { id: 'goofish', pageKind: 'chat', itemId: '812345678901', sellerId: '2201234567' },
    });
  });

  it('names platform and protection in the language of the interface', () => {
    expect(brief(CHAT, { language: 'zh-Hans-SG' }).platform).toMatchObject({
      name: '闲鱼',
      protection: '闲鱼担保交易',
    });
    expect(brief('https://www.ebay.com/itm/1', { language: 'de-AT' }).platform?.protection).toBe(
      'eBay-Käuferschutz',
    );
    expect(brief('https://www.ebay.com/itm/1', { language: 'ko' }).platform?.protection).toBe(
      'eBay Money Back Guarantee',
    );
  });

  it('does nothing on other sites unless the shopper added them or asked', () => {
    const elsewhere = 'https://shop.example.net/chat';
    expect(brief(elsewhere).watch).toBe(false);
    expect(brief(elsewhere, { addedSites: ['shop.example.net'] }).watch).toBe(true);
    expect(brief(elsewhere, {}, elsewhere, true).watch).toBe(true);
  });

  it('does nothing where a payment belongs: checkout and login', () => {
    expect(brief('https://pay.ebay.com/rxo').watch).toBe(false);
    expect(brief('https://passport.goofish.com/mini_login.htm').watch).toBe(false);
  });

  it('respects a pause until it ends', () => {
    const host = 'www.goofish.com';
    expect(brief(CHAT, { pausedSites: { [host]: NOW + 1 } }).watch).toBe(false);
    expect(brief(CHAT, { pausedSites: { [host]: NOW - 1 } }).watch).toBe(true);
    expect(brief(CHAT, { pausedSites: { [host]: null } }).watch).toBe(false);
  });

  it('respects a pause on a whole domain, and ends all that apply', () => {
    const pausedSites = { '*.goofish.com': null, 'www.goofish.com': NOW + 1, 'a.example': null };
    expect(brief(CHAT, { pausedSites }).watch).toBe(false);
    expect(brief(CHAT, { pausedSites: { '*.goofish.com': NOW + 1 } }).watch).toBe(false);
    expect(resumed(pausedSites, 'www.goofish.com')).toEqual({ 'a.example': null });
  });

  it('knows a frame without an address of its own by its tab', () => {
    expect(brief('about:srcdoc', {}, CHAT).platform?.id).toBe('goofish');
  });

  it('is plain data that can travel', () => {
    const told = brief(CHAT);
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  it('says so where nobody may look', () => {
    const where = whereabouts(
      knowledge,
      DEFAULT_SETTINGS,
      'chrome://extensions/',
      'chrome://extensions/',
      NOW,
    );
    expect(where.status).toBe('unreachable');
  });
});
