import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownCorpus } from '../../score/corpus.ts';
import { baselineFile, type Tally, tally } from '../../score/score.ts';

const held: Record<string, Tally> = JSON.parse(readFileSync(baselineFile, 'utf8'));
const now = tally(ownCorpus(), (message) => [message.lang]);

// `npm run score -- --own --update` writes what is reached; from then on it is held.
describe.each(Object.entries(held))('%s', (lang, before) => {
  it('finds no smaller share of the steers, and is wrong no more often', () => {
    const { steers, found, benign, alarms } = now[lang] ?? { steers: 0, found: 0, benign: 0, alarms: 0 };
    expect(steers).toBeGreaterThanOrEqual(before.steers);
    expect(benign).toBeGreaterThanOrEqual(before.benign);
    expect(found / steers).toBeGreaterThanOrEqual(before.found / before.steers - 1e-9);
    expect(alarms / benign).toBeLessThanOrEqual(before.alarms / before.benign + 1e-9);
  });
});

it('holds every language that the engine reads', () => {
  expect(Object.keys(held).length).toBeGreaterThanOrEqual(20);
});
