import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CodeReader, createReader } from '../../src/qr/reader.ts';
import type { Condition } from './condition.ts';
import { createRandom } from './random.ts';

/** The decoder as Node loads it. */
export function nodeReader(): CodeReader {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  return createReader({ wasmBinary: new Uint8Array(readFileSync(path)).buffer });
}
