import { describe, expect, it } from 'vitest';
import { ROUND_CODE } from '../../../src/core/finding.ts';
import { readCodes } from '../../../src/qr/read-codes.ts';
import type { Condition } from '../../pictures/condition.ts';
import { nodeReader } from '../../pictures/measure.ts';
import { NEGATIVES } from '../../pictures/negatives.ts';
import { createRandom } from '../../pictures/random.ts';
import { ROUND_CODES, ROUND_THINGS } from '../../pictures/round-codes.ts';

const reader = nodeReader();
const [SEED, COUNT] = [40, 4];

/** How many of the first pictures of a condition are said to hold exactly one round code, and how many more. */
async function recognised({ name, make }: Condition): Promise<number> {
  let seen = 0;
  for (let index = 0; index < COUNT; index++) {
    const { picture } = await make(createRandom(SEED + index, name));
    const codes = await readCodes(picture, reader);
    if ('error' in codes) throw new Error(codes.error);
    expect(codes.filter(({ format }) => format !== ROUND_CODE)).toEqual([]);
    seen += codes.length;
  }
  return seen;
}

/** Where not all of the drawn ones are recognised: those that are, a ratchet. */
const LEAST: Readonly<Record<string, number>> = { '150 px in all': 2, 'photographed a little askew': 3 };

describe('WeChat’s round codes', () => {
  it.each(ROUND_CODES)('are recognised: $name', { timeout: 60_000 }, async (condition) => {
    expect(await recognised(condition)).toBeGreaterThanOrEqual(LEAST[condition.name] ?? COUNT);
  });
  it('stand where they are said to stand, and say nothing', async () => {
    const [file] = ROUND_CODES;
    if (!file) throw new Error('no condition');
    const { picture } = await file.make(createRandom(1, file.name));
    const codes = await readCodes(picture, reader);
    if ('error' in codes) throw new Error(codes.error);
    expect(codes.map(({ rawValue }) => rawValue)).toEqual(['']);
    const [topLeft, , bottomRight] = codes[0]?.cornerPoints ?? [];
    // The strokes end 230 pixels from the middle.
    for (const [point, expected] of [
      [topLeft, 20],
      [bottomRight, 480],
    ] as const) {
      expect(Math.abs((point?.x ?? 0) - expected)).toBeLessThan(12);
      expect(Math.abs((point?.y ?? 0) - expected)).toBeLessThan(12);
    }
  });
  it.each([...ROUND_THINGS, ...NEGATIVES])(
    'are not seen in: $name',
    { timeout: 60_000 },
    async (condition) => {
      expect(await recognised(condition)).toBe(0);
    },
  );
});
