import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CODES_AS_FILES } from '../../pictures/codes-as-files.ts';
import { CODES_IN_PHOTOS } from '../../pictures/codes-in-photos.ts';
import { CODES_IN_SCENES } from '../../pictures/codes-in-scenes.ts';
import { measure, nodeReader } from '../../pictures/measure.ts';
import { NEGATIVES } from '../../pictures/negatives.ts';

// A ratchet: the codes read of every condition may only become more, and none may ever be made up. After an improvement:
// UPDATE_BASELINE=1 npx vitest run --config test/vitest.config.ts test/unit/qr/accuracy.test.ts
const BASELINE = fileURLToPath(new URL('../../pictures/baseline.json', import.meta.url));
const [SEED, COUNT] = [20, 4];
// Drawing a photograph takes much longer than reading it.
const FEW = 2;
const baseline: Record<string, number> = JSON.parse(readFileSync(BASELINE, 'utf8'));
const reader = nodeReader();
const update = process.env['UPDATE_BASELINE'] === '1';

describe('codes drawn in every condition', () => {
  const measured: Record<string, number> = {};
  const conditions = [
    ...[...CODES_AS_FILES, ...CODES_IN_SCENES].map((condition) => ({ ...condition, count: COUNT })),
    ...CODES_IN_PHOTOS.map((condition) => ({ ...condition, count: FEW })),
  ];
  it.each(conditions)('$name', { timeout: 120_000 }, async (condition) => {
    const { drawn, read, wrong } = await measure(condition, reader, SEED, condition.count);
    measured[condition.name] = read;
    expect(wrong).toBe(0);
    expect(drawn).toBeGreaterThanOrEqual(condition.count);
    if (!update) expect(read).toBeGreaterThanOrEqual(baseline[condition.name] ?? drawn);
  });
  it.runIf(update)('are the new baseline', () => {
    writeFileSync(BASELINE, `${JSON.stringify(measured, null, 2)}\n`);
  });
});

describe('pictures without a code', () => {
  it.each(NEGATIVES)('$name', { timeout: 120_000 }, async (condition) => {
    expect((await measure(condition, reader, SEED, COUNT)).wrong).toBe(0);
  });
});
