import { describe, expect, it } from 'vitest';
import type { LanguageExamples } from '../../../src/core/language.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { firstGroup, NUMBER, readPattern } from '../../../src/core/text/pattern.ts';
import { RULES } from '../../../src/core/text/rules.ts';
import { type Hit, scan } from '../../../src/core/text/scan.ts';
import { WEIGHTS } from '../../../src/core/weights.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';
import { wholeLexicon } from '../../lexicon.ts';
import { converse } from './reader.ts';

const lexicon = wholeLexicon();

/** One reading of a part: the first choice of every group, or the last that says something. */
function reading(text: string, last: boolean): string {
  const group = firstGroup(text);
  if (!group) return text;
  const choices = group.choices.filter((choice) => choice !== '');
  return reading(group.before + ((last ? choices.at(-1) : choices[0]) ?? '') + group.rest, last);
}

/** Texts that a pattern must be found in. */
function texts(pattern: string): string[] {
  return readPattern(pattern).flatMap((list) =>
    [false, true].map((last) => {
      let out = '';
      for (const part of list) {
        if (out !== '') out += part.gap > 20 ? ' x ' : part.openLeft ? '' : ' ';
        out += reading(part.text, last).replace(/ +/g, ' ').trim().replaceAll(NUMBER, '12');
      }
      return out;
    }),
  );
}

function lost(patterns: readonly string[], is: (hit: Hit) => boolean): string[] {
  return patterns.filter(
    (pattern) => !texts(pattern).every((text) => scan(lexicon, normalise(text)).some(is)),
  );
}

describe.each(knowledge.languages.map((language) => [language.id, language] as const))(
  '%s',
  (_id, language) => {
    it('has no phrase that cannot be found', () => {
      for (const [concept, patterns] of Object.entries(language.concepts)) {
        expect(lost(patterns, ({ meaning }) => meaning.concept === concept)).toEqual([]);
      }
      for (const { tactic, phrases } of language.steers ?? []) {
        expect(lost(phrases, ({ meaning }) => meaning.steer === tactic)).toEqual([]);
      }
    });
  },
);

const files = import.meta.glob<{ examples?: LanguageExamples }>('../../../src/knowledge/languages/*.ts', {
  eager: true,
});

describe.each(Object.entries(files))('examples of %s', (_path, { examples }) => {
  it('exist', () => {
    expect(examples?.is.length).toBeGreaterThan(0);
    expect(examples?.isNot.length).toBeGreaterThan(0);
  });
  it.each((examples?.is ?? []).map(([text, ...tactics]) => [text, tactics] as const))(
    'hears: %s',
    (text, tactics) => {
      const { assessment } = converse(['counterpart', text]);
      expect(assessment.level).not.toBe('none');
      expect(assessment.tactics).toEqual(expect.arrayContaining([...tactics]));
    },
  );
  it.each(examples?.isNot ?? [])('is silent on: %s', (text) => {
    expect(converse(['counterpart', text]).assessment.level).toBe('none');
  });
});

describe('rules', () => {
  it('need only what can be found, and have a weight', () => {
    const terms =
      'money wallet bank card undoable crypto gift_card channel messenger phone email social site payment_handle';
    const more = 'coin_address contact_handle number spelled_number foreign_link lookalike login_payload';
    const known = new Set([
      ...knowledge.languages.flatMap((language) => Object.keys(language.concepts)),
      ...`${terms} ${more}`.split(' '),
    ]);
    for (const { needs, signal } of RULES) {
      expect(WEIGHTS).toHaveProperty(signal);
      for (const term of needs.flat()) expect(known).toContain(term);
    }
  });
});
