import { describe, expect, it, vi } from 'vitest';
import { link, message } from './observations.ts';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (path: string) => `chrome-extension://abc/${path}` } },
}));
const { guard } = await import('../../../src/background/guard.ts');

const page = { url: 'https://www.ebay.com/mesg/1' };
const own = { url: 'chrome-extension://abc/src/popup/index.html' };
const observed = { url: page.url, title: 'Messages', unread: 0 };

describe('what may come in', () => {
  it('takes well-formed messages of a page', () => {
    expect(guard('page.hello', { url: page.url, title: '', top: true, anew: true }, page)).toBeNull();
    expect(
      guard(
        'page.observed',
        { ...observed, observations: [message('hi'), link('https://a.example/')] },
        page,
      ),
    ).toBeNull();
    const pixels = { width: 2, height: 1, rgba: new Uint8ClampedArray(8), dataUrl: null };
    expect(guard('page.pixels', { ...observed, observation: message('x'), pixels }, page)).toBeNull();
  });

  it('refuses anything else, and says what is wrong', () => {
    expect(guard('page.hello', null, page)).toMatch(/page\.hello/);
    expect(guard('page.observed', { ...observed, observations: [{ kind: 'text' }] }, page)).toMatch(
      /observations/,
    );
    expect(
      guard('page.observed', { ...observed, observations: Array(5000).fill(message('hi')) }, page),
    ).toMatch(/observations/);
    expect(
      guard('page.observed', { ...observed, observations: [message('hi', { from: 'root' as never })] }, page),
    ).toMatch(/from/);
    expect(guard('finding.decide', { findingId: 'a', decision: 'delete' }, page)).toMatch(/decision/);
    const huge = { width: 1e9, height: 1, rgba: null, dataUrl: null };
    expect(guard('page.pixels', { ...observed, observation: message('x'), pixels: huge }, page)).toMatch(
      /width/,
    );
  });

  it('keeps what concerns other tabs to our own pages', () => {
    for (const name of ['tab.state', 'tab.check', 'site.pause', 'site.resume', 'anything.new']) {
      expect(guard(name, {}, page), name).toMatch(/not for web pages/);
      expect(guard(name, {}, own), name).toBeNull();
    }
    expect(guard('tab.state', {}, { url: 'https://evil.example/?chrome-extension://abc/' })).not.toBeNull();
  });
});
