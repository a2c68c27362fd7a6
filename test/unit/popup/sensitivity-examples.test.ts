import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine, EMPTY_MEMORY } from '../../../src/core/engine.ts';
import { SENSITIVITIES, type Sensitivity } from '../../../src/core/risk.ts';
import { folderOf, LOCALES } from '../../../src/i18n/locales.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';
import { wholeLexicon } from '../../lexicon.ts';

const engine = createEngine(knowledge, wholeLexicon());

function level(quoted: string, sensitivity: Sensitivity): string {
  // The interface shows the message in quotation marks of its language.
  const text = quoted.replaceAll(/^[“«„「『"]|[”»“」』"]$/gu, '');
  const where = {
    from: 'counterpart',
    place: 'message',
    platform: null,
    pageKind: 'chat',
    sensitivity,
  } as const;
  return engine.readText(text, where, EMPTY_MEMORY).assessment.level;
}

// What the interface promises beside each choice must be what the engine does.
describe.each(LOCALES)('the examples beside the sensitivities in %s', (locale) => {
  const path = new URL(`../../../public/_locales/${folderOf(locale)}/messages.json`, import.meta.url);
  const catalogue = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  const example = (key: string): string => catalogue[key]?.message ?? '';

  it.each(SENSITIVITIES)('%s warns about the one and lets the other pass', (sensitivity) => {
    expect(level(example(`sensitivity_${sensitivity}_flags`), sensitivity)).not.toBe('none');
    expect(level(example(`sensitivity_${sensitivity}_passes`), sensitivity)).toBe('none');
  });

  it('hold for the answers of the invented seller on the welcome page', () => {
    expect(level(example('welcome_try_answer_two'), 'balanced')).not.toBe('none');
    expect(level(example('welcome_try_answer_one'), 'high')).toBe('none');
    expect(example('welcome_try_answer_two')).toContain(example('welcome_try_excerpt_two'));
  });
});
