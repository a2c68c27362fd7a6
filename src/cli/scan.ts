import { createReadStream, type Stats, statSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { parsedOf, readDetected } from '../core/detected-code.ts';
import { createEngine, EMPTY_MEMORY, type Engine } from '../core/engine.ts';
import { maxRisk, type RiskLevel, SENSITIVITIES } from '../core/risk.ts';
import { readLexicon } from '../knowledge/lexicon.ts';
import { knowledge } from '../knowledge/registry.ts';
import { isPictureFile, readPictureFile } from './pictures.ts';
import { createProgress } from './progress.ts';
import { circumstance, findPlatform, type ScanDefaults, scanLine } from './scan-line.ts';

const USAGE = `usage: npm run -s scan -- [--sensitivity low|balanced|high] [--platform ID] [FILE ... | -]

Reads messages and the texts of codes as JSON Lines, and pictures; writes JSON Lines, in order.
  {"text": "...", "from"?, "platform"?, "context"?: [{"from"?, "text"}], "id"?}
  {"payload": "...", "platform"?, "id"?}
A FILE may be a picture (PNG, JPEG, WebP, GIF, AVIF) or a folder of pictures. "-" or nothing: standard input.
Ends with 0 when everything was read, 1 when some lines were bad, 2 when an input could not be opened.
`;

/** Exit codes, worst wins. */
const ALL_READ = 0;
const SOME_BAD = 1;
const NOT_OPENED = 2;

/** Runs the command. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if ('error' in options) {
    process.stderr.write(`${options.error}\n${USAGE}`);
    return NOT_OPENED;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return ALL_READ;
  }
  const engine = createEngine(knowledge, await readLexicon());
  let worst = ALL_READ;
  for (const input of options.inputs)
    worst = Math.max(worst, await scanInput(input, engine, options.defaults));
  return worst;
}

type Options =
  | { readonly error: string }
  | { readonly help: boolean; readonly defaults: ScanDefaults; readonly inputs: readonly string[] };

function parseOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sensitivity: { type: 'string', default: 'balanced' },
        platform: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const sensitivity = SENSITIVITIES.find((known) => known === values.sensitivity);
    if (!sensitivity) return { error: `scan: unknown sensitivity "${values.sensitivity}"` };
    const platform =
      values.platform === undefined ? null : findPlatform(knowledge.platforms, values.platform);
    if (values.platform !== undefined && !platform) {
      const known = knowledge.platforms.map(({ id }) => id).join(', ');
      return { error: `scan: unknown platform "${values.platform}"; known are ${known}` };
    }
    const inputs = positionals.length === 0 ? ['-'] : positionals;
    return { help: values.help, defaults: { sensitivity, platform }, inputs };
  } catch (error) {
    return { error: `scan: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function scanInput(input: string, engine: Engine, defaults: ScanDefaults): Promise<number> {
  if (input === '-') return scanLines(process.stdin, 0, engine, defaults);
  const stats = statSync(input, { throwIfNoEntry: false });
  if (!stats) return notOpened(input, 'no such file');
  if (stats.isDirectory()) return scanFolder(input, engine, defaults);
  if (await isPictureFile(input)) return scanPicture(input, engine, defaults);
  return scanFile(input, stats, engine, defaults);
}

async function scanFile(
  input: string,
  stats: Stats,
  engine: Engine,
  defaults: ScanDefaults,
): Promise<number> {
  const stream = createReadStream(input);
  try {
    return await scanLines(stream, stats.size, engine, defaults);
  } catch (error) {
    return notOpened(input, error instanceof Error ? error.message : String(error));
  }
}

async function scanFolder(folder: string, engine: Engine, defaults: ScanDefaults): Promise<number> {
  const pictures: string[] = [];
  for await (const entry of await opendir(folder, { recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && (await isPictureFile(path))) pictures.push(path);
  }
  const progress = createProgress(pictures.length, 'pictures');
  let worst = ALL_READ;
  for (const picture of pictures.sort()) {
    worst = Math.max(worst, await scanPicture(picture, engine, defaults));
    progress.advance(1);
  }
  progress.end();
  return worst;
}

async function scanPicture(file: string, engine: Engine, defaults: ScanDefaults): Promise<number> {
  const read = await readPictureFile(file);
  if ('error' in read) {
    await write({ file, error: read.error });
    return SOME_BAD;
  }
  const where = circumstance('counterpart', null, knowledge.platforms, defaults);
  let level: RiskLevel = 'none';
  const codes = read.codes.map((code) => {
    const { kind, rail, payee, amount, currency } = parsedOf(engine, code);
    level = maxRisk(level, readDetected(engine, code, where, EMPTY_MEMORY).assessment.level);
    const { rawValue, format, cornerPoints } = code;
    return { rawValue, format, cornerPoints, kind, rail, payee, amount, currency };
  });
  await write({ file, codes, level });
  return ALL_READ;
}

/** @param bytes the input's size for the progress, 0 when it is not known */
async function scanLines(
  stream: Readable,
  bytes: number,
  engine: Engine,
  defaults: ScanDefaults,
): Promise<number> {
  const progress = createProgress(bytes, 'bytes');
  let worst = ALL_READ;
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    progress.advance(Buffer.byteLength(line) + 1);
    if (line.trim() === '') continue;
    const result = scanLine(line, engine, knowledge.platforms, defaults);
    await write(result.ok ? result.value : { line: number, error: result.error });
    if (!result.ok) worst = SOME_BAD;
  }
  progress.end();
  return worst;
}

function notOpened(input: string, why: string): number {
  process.stderr.write(`scan: cannot open ${input}: ${why}\n`);
  return NOT_OPENED;
}

/** Writes a line, waiting for a slow reader, so that a million lines need no more memory than ten. */
async function write(record: object): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(record)}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}
