import { describe, expect, it } from 'vitest';
import { budget } from '../../../src/warnings/budget.ts';
import { leadsAway, names } from '../../../src/warnings/gates.ts';
import { sampleFindings } from '../../screenshots/sample-data.ts';

const wallet = sampleFindings('en', '').find(({ id }) => id === 'wallet');

describe('leadsAway', () => {
  it.each([
    ['https://pay.example.com/x', true],
    ['weixin://dl/chat', true],
    ['tel:+4915112345', true],
    ['https://www.ebay.com/itm/1', false],
    ['javascript:void 0', false],
    ['no address', false],
  ])('%s: %s', (href, away) => {
    expect(leadsAway(href, 'www.ebay.com')).toBe(away);
  });
});

describe('names', () => {
  it('knows the account however it is spaced, and part of it', () => {
    if (!wallet) throw new Error('no sample');
    expect(names(wallet, 'TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE')).toBe(true);
    expect(names(wallet, 'TQn9 Y2kh EsLJ W1Ch VWFM SMeR Dow5 Kcb LSE')).toBe(true);
    expect(names(wallet, 'EsLJW1ChVWFM')).toBe(true);
    expect(names(wallet, 'others are waiting')).toBe(false);
    expect(names(wallet, 'SE')).toBe(false);
  });
});

describe('budget', () => {
  it('gives way after a burst, recovers, and ends for good', () => {
    let time = 0;
    const { spend } = budget(2, 100, 3, () => time);
    expect([spend(), spend(), spend()]).toEqual([true, true, false]);
    time = 200;
    expect([spend(), spend()]).toEqual([true, false]);
  });
});
