import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/core/text/lexicon.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { scan } from '../../../src/core/text/scan.ts';

/** All that a lexicon of one language finds in a text, as its stretches in order. */
function found(patterns: readonly string[], text: string): string[] {
  const lexicon = buildLexicon({
    rails: [],
    platforms: [],
    languages: [{ id: 'x', concepts: { pay: patterns } }],
  });
  const hits = scan(lexicon, normalise(text)).map(({ start, end }) => `${start}-${end}`);
  return [...new Set(hits)].sort();
}

/** The same by looking everywhere for every phrase. */
function plainly(phrases: readonly string[], text: string): string[] {
  const out = new Set<string>();
  for (const phrase of phrases) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      out.add(`${at}-${at + phrase.length}`);
    }
  }
  return [...out].sort();
}

const letter = fc.constantFrom('甲', '乙', '丙', '丁');
const word = fc.array(letter, { minLength: 1, maxLength: 2 }).map((all) => all.join(''));
/** A pattern of up to three groups, some optional, with the phrases that it stands for. */
const pattern = fc
  .array(fc.tuple(fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), fc.boolean()), {
    minLength: 1,
    maxLength: 3,
  })
  .map((groups) => ({
    text: `丁${groups.map(([choices, optional]) => `(${choices.join('|')})${optional ? '?' : ''}`).join('')}`,
    phrases: groups.reduce(
      (all, [choices, optional]) =>
        all.flatMap((before) => [...choices, ...(optional ? [''] : [])].map((choice) => before + choice)),
      ['丁'],
    ),
  }));

describe('scanning a text', () => {
  it('finds exactly the phrases that its patterns stand for, wherever they begin', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 4 }),
        fc.array(letter, { maxLength: 24 }).map((all) => all.join('')),
        (patterns, text) => {
          const phrases = patterns.flatMap((one) => one.phrases);
          expect(
            found(
              patterns.map((one) => one.text),
              text,
            ),
          ).toEqual(plainly(phrases, text));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('joins the parts of a gap pattern, the nearest first part to each later one, inside of a sentence', () => {
    expect(found(['alpha ~ beta ~ gamma'], 'alpha x alpha y beta z gamma')).toEqual(['8-28']);
    expect(found(['alpha ~ beta'], 'alpha. beta')).toEqual([]);
    expect(found(['alpha ~ beta'], `alpha ${'x '.repeat(30)}beta`)).toEqual([]);
  });

  it('lets a number stand first where the part after it begins with a digit as well', () => {
    expect(found(['(#|cash) ~ (5|five)(-| )stars'], 'cash for 5-stars')).toEqual(['0-16']);
    expect(found(['(#|cash) ~ (5|five)(-| )stars'], '12 for 5 stars')).toEqual(['0-14']);
  });

  it('reads whole words, words in pieces, and words with a letter that looks alike', () => {
    expect(found(['paypal'], 'my paypal')).toEqual(['3-9']);
    expect(found(['paypal'], 'paypals')).toEqual([]);
    expect(found(['paypal'], 'p a y p a l')).toEqual(['0-11']);
    expect(found(['paypal'], 'p@ypal')).toEqual(['0-6']);
    expect(found(['dont pay'], "don't pay")).toEqual(['0-9']);
  });
});
