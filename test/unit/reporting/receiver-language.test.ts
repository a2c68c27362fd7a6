import { expect, it } from 'vitest';
import { DOOR_COUNTRIES } from '../../../src/reporting/doors/doors-for.ts';
import { receiverLanguage } from '../../../src/reporting/receiver-language.ts';

it('is the language of the country, where it is not the shopper’s own', () => {
  expect(receiverLanguage('CN', 'en')).toBe('zh-CN');
  expect(receiverLanguage('TW', 'zh-CN')).toBe('zh-TW');
  expect(receiverLanguage('BR', 'pt')).toBeNull();
  expect(receiverLanguage('US', 'en-GB')).toBeNull();
  expect(receiverLanguage(null, 'en')).toBeNull();
});

it('is known only for countries that have a door', () => {
  const known = 'AT AU BR CA CH CN DE ES FR GB HK ID IE IN IT JP KR MY NZ PH PL SG TH TW US VN'.split(' ');
  for (const country of known) {
    expect(DOOR_COUNTRIES).toContain(country);
    expect(receiverLanguage(country, 'xx')).not.toBeNull();
  }
});
