import { describe, expect, it } from 'vitest';
import ebay from '../../../src/knowledge/platforms/ebay.ts';
import { hostOfInput, isOn, shownHost, switched } from '../../../src/options/site-list.ts';
import { exportSettings, importSettings } from '../../../src/options/transfer.ts';
import { DEFAULT_SETTINGS } from '../../../src/storage/settings.ts';

describe('watched sites', () => {
  it('are switched off and on without touching other pauses', () => {
    const before = { ...DEFAULT_SETTINGS, pausedSites: { 'a.example': 5 } };
    const off = { ...before, pausedSites: switched(ebay, false, before) };
    expect(isOn(ebay, before)).toBe(true);
    expect(isOn(ebay, off)).toBe(false);
    expect(off.pausedSites['a.example']).toBe(5);
    expect(switched(ebay, true, off)).toEqual(before.pausedSites);
  });
  it.each([
    ['shop.example', 'shop.example'],
    [' https://Shop.Example/item?id=1 ', 'shop.example'],
    ['shop', null],
    ['*.example.com', null],
    ['', null],
  ])('take %j as %j', (typed, host) => {
    expect(hostOfInput(typed)).toBe(host);
  });
  it('are shown without the star', () => {
    expect(shownHost('*.ebay.com')).toBe('ebay.com');
  });
});

describe('settings as a file', () => {
  it('come back as they were', () => {
    const mine = {
      ...DEFAULT_SETTINGS,
      sensitivity: 'high',
      country: 'SG',
      addedSites: ['a.example'],
    } as const;
    expect(importSettings(exportSettings(mine))).toEqual(mine);
  });
  it.each([
    ['not JSON', '{'],
    ['another file', '{"settings":{}}'],
    ['a list', '[]'],
  ])('are refused when they are %s', (_name, text) => {
    expect(importSettings(text)).toBeNull();
  });
  it('take only known fields in the right type', () => {
    const file = JSON.stringify({
      kind: 'tillguard-settings',
      settings: { sensitivity: 'low', coverCodes: 'yes', addedSites: {}, evil: 1, country: 7 },
    });
    expect(importSettings(file)).toEqual({ sensitivity: 'low' });
  });
});
