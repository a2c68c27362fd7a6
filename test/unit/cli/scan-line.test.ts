import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlatform, scanLine } from '../../../src/cli/scan-line.ts';
import { createEngine } from '../../../src/core/engine.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';
import { wholeLexicon } from '../../lexicon.ts';

const engine = createEngine(knowledge, wholeLexicon());
const defaults = { sensitivity: 'balanced', platform: null } as const;
const scan = (line: string) => scanLine(line, engine, knowledge.platforms, defaults);
const value = (record: object): Record<string, unknown> => {
  const result = scan(JSON.stringify(record));
  if (!result.ok) throw new Error(result.error);
  return result.value as Record<string, unknown>;
};

describe('a line of the scan', () => {
  it('judges a message, with spans in the text as given', () => {
    const text = 'Hi! The fees are crazy, just Zelle me directly and save 10%';
    const result = value({ id: 'x1', text, from: 'counterpart', platform: 'ebay' });
    expect(result).toMatchObject({ id: 'x1', level: 'medium' });
    const evidence = result['evidence'] as { start: number; end: number; excerpt: string }[];
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end, excerpt } of evidence) expect(text.slice(start, end)).toBe(excerpt);
  });

  it('says nothing of ordinary talk', () => {
    expect(value({ text: 'Thanks, it arrived today and works well' })).toEqual({
      id: null,
      level: 'none',
      score: expect.any(Number),
      tactics: [],
      evidence: [],
    });
  });

  it('reads the text of a code; absent fields are null', () => {
    expect(value({ id: 7, payload: 'https://paypal.me/lampwright/48' })).toMatchObject({
      id: 7,
      kind: 'payment',
      rail: 'paypal',
    });
    expect(value({ payload: 'just words' })).toEqual({
      id: null,
      kind: 'other',
      rail: null,
      payee: null,
      amount: null,
      currency: null,
      level: 'none',
    });
  });

  it('says what is wrong with a bad line', () => {
    for (const line of [
      '{',
      '[]',
      '3',
      'null',
      '{}',
      '{"text":5}',
      '{"text":"a","from":"boss"}',
      '{"payload":null}',
    ]) {
      const result = scan(line);
      expect(result.ok, line).toBe(false);
    }
  });

  it('never throws, whatever the line', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.record({ text: fc.string({ unit: 'binary' }) }).map((r) => JSON.stringify(r)),
        ),
        (line) => {
          expect(typeof scan(line).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds a platform by id or by what people call it', () => {
    expect(findPlatform(knowledge.platforms, 'xianyu')?.id).toBe('goofish');
    expect(findPlatform(knowledge.platforms, 'facebook_marketplace')).not.toBeUndefined();
    expect(findPlatform(knowledge.platforms, 'nowhere')).toBeNull();
  });
});
