import { describe, expect, it } from 'vitest';
import { closestLocale, directionOf, ownNameOf } from '../../../src/i18n/locales.ts';
import { english } from './english.ts';

describe('closestLocale', () => {
  it.each([
    ['en-GB', 'en'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['ar-EG', 'ar'],
    ['tlh', null],
  ])('%s: %s', (asked, found) => {
    expect(closestLocale(asked)).toBe(found);
  });
});

it('knows which way a language is written', () => {
  expect([directionOf('ar-EG'), directionOf('en'), directionOf('zh-CN')]).toEqual(['rtl', 'ltr', 'ltr']);
});

it('knows what a language calls itself', () => {
  expect(ownNameOf('de')).toBe('Deutsch');
  expect(ownNameOf('no language')).toBe('no language');
});

it('takes the plural form that fits the number', () => {
  expect(english.plural('popup_found', 1)).toBe('1 warning on this page');
  expect(english.plural('popup_found', 1200)).toBe('1,200 warnings on this page');
});
