import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/core/text/lexicon.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { scan } from '../../../src/core/text/scan.ts';

/** Whether a pattern is found in a text, and whether only through a disguise. */
function found(pattern: string, text: string): 'no' | 'yes' | 'disguised' {
  const languages = [{ id: 'xx', concepts: { pay_me: [pattern] } }];
  const lexicon = buildLexicon({ rails: [], platforms: [], languages });
  const hits = scan(lexicon, normalise(text));
  if (hits.length === 0) return 'no';
  return hits.some((hit) => !hit.disguised) ? 'yes' : 'disguised';
}

describe('patterns', () => {
  it.each([
    ['pay me', 'please PAY ME now'],
    ['pay me', 'pay-me'],
    ['dont pay', "don't pay"],
    ['(send|wire) (it|the money) to (me|us)', 'wire the money to us'],
    ['send (it )?to me', 'send to me'],
    ['pay( me)?', 'pay.'],
    ['overpa(id|yment)s?', 'two overpayments'],
    ['перевод*', 'переводом'],
    ['перевод* на карт*', 'переводом на карту'],
    ['send ~ my account', 'send all of it into my account'],
    ['# down', '$1,500 down'],
    ['转我', '你直接转我吧'],
    ['ライン', 'ラインで'],
    ['transferência bancária', 'transferencia bancaria'],
  ])('%s is in "%s"', (pattern, text) => {
    expect(found(pattern, text)).toBe('yes');
  });

  it.each([
    ['pay', 'payment'],
    ['pay', 'repay'],
    ['ライン', 'オンライン'],
    ['send ~ my account', 'send it. My account is new'],
    ['send (it )?to me', 'send it'],
    ['thẻ', 'the'],
    ['5*', '5:15 pm'],
    ['away', 'a way to go'],
  ])('%s is not in "%s"', (pattern, text) => {
    expect(found(pattern, text)).toBe('no');
  });

  it.each([
    ['transfer', 't r a n s f e r'],
    ['transfer', 't.r.a.n.s.f.e.r'],
    ['transfer', 'tr4nsf3r'],
    ['transfer', 'trаnsfеr'],
    ['перевод', 'пepeвoд'],
    ['付款', '付.款'],
    ['振り込み', '振 り 込 み'],
  ])('%s is seen through "%s"', (pattern, text) => {
    expect(found(pattern, text)).toBe('disguised');
  });
});
