import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readCodes } from '../../src/qr/read-codes.ts';
import { type CodeReader, createReader } from '../../src/qr/reader.ts';
import type { Condition, Sample } from './condition.ts';
import { createRandom } from './random.ts';

/** The decoder as Node loads it. */
export function nodeReader(): CodeReader {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  return createReader({ wasmBinary: new Uint8Array(readFileSync(path)).buffer });
}

/** What came out of the pictures of one condition. */
export interface Tally {
  /** Codes in the pictures. */
  readonly drawn: number;
  /** Codes read with exactly the text they were drawn from. */
  readonly read: number;
  /** Texts that stand in no code of the picture. */
  readonly wrong: number;
  /** Milliseconds of reading, picture by picture. */
  readonly times: readonly number[];
}

/** Draws and reads `count` pictures of a condition. */
export async function measure(
  { name, make }: Condition,
  reader: CodeReader,
  seed: number,
  count: number,
): Promise<Tally> {
  let [drawn, read, wrong] = [0, 0, 0];
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const { picture, texts }: Sample = await make(createRandom(seed + index, name));
    const start = performance.now();
    const codes = await readCodes(picture, reader);
    times.push(performance.now() - start);
    if ('error' in codes) throw new Error(`${name}: ${codes.error}`);
    const seen = new Set(codes.map(({ rawValue }) => rawValue));
    drawn += texts.length;
    read += texts.filter((text) => seen.has(text)).length;
    wrong += [...seen].filter((text) => !texts.includes(text)).length;
  }
  return { drawn, read, wrong, times };
}
