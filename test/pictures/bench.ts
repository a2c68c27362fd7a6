import type { CodeReader } from '../../src/qr/reader.ts';
import { drawCode, modulesOf } from './code.ts';
import { CODES_AS_FILES } from './codes-as-files.ts';
import { CODES_IN_PHOTOS } from './codes-in-photos.ts';
import { CODES_IN_SCENES } from './codes-in-scenes.ts';
import type { Condition } from './condition.ts';
import { resized } from './degrade.ts';
import { measure, nodeReader } from './measure.ts';
import { NEGATIVES } from './negatives.ts';

const count = Number(process.env['COUNT'] ?? 8);
const seed = Number(process.env['SEED'] ?? 1);
const reader = nodeReader();
let looks = 0;
const counting: CodeReader = {
  warmUp: reader.warmUp,
  look: (picture, look) => {
    looks++;
    return reader.look(picture, look);
  },
};

const median = (times: readonly number[]): string =>
  (times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0).toFixed(1);

async function table(title: string, conditions: readonly Condition[]): Promise<void> {
  console.log(`\n${title.padEnd(60)} read   wrong  looks  ms (median)`);
  for (const condition of conditions) {
    looks = 0;
    const { drawn, read, wrong, times } = await measure(condition, counting, seed, count);
    const cells = [`${read}/${drawn}`, String(wrong), (looks / count).toFixed(1), median(times)];
    console.log(condition.name.padEnd(60), cells.map((cell) => cell.padEnd(6)).join(' '));
  }
}

const start = performance.now();
await reader.warmUp();
console.log(`decoder loaded in ${(performance.now() - start).toFixed(0)} ms`);
const usual: Condition = {
  name: 'a code of 600 x 600',
  make: async () => ({
    picture: await resized(drawCode(modulesOf('https://paypal.me/x')), 600, 600),
    texts: ['https://paypal.me/x'],
  }),
};
await table('Warm', [usual]);
await table('Codes as files', CODES_AS_FILES);
await table('Codes in scenes', CODES_IN_SCENES);
await table('Codes in photographs', CODES_IN_PHOTOS);
await table('No code', NEGATIVES);
