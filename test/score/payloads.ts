import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ParsedPayload } from '../../src/core/payload.ts';

/** A code's text and what a person says it means. */
interface LabelledPayload extends Pick<ParsedPayload, 'kind' | 'payee' | 'amount' | 'currency' | 'owner'> {
  readonly payload: string;
  /** The rail in the labeller's own word. */
  readonly scheme: string;
}

const FILE = fileURLToPath(new URL('../../../shared/corpus/payloads.sample.jsonl', import.meta.url));
const FIELDS = ['kind', 'payee', 'amount', 'currency', 'owner'] as const;
/** What we name in other words than the sample does: its scheme begins with the one, our rail with the other. */
const SAME: readonly (readonly [scheme: string, rail: string])[] = [
  ['btc', 'bitcoin'],
  ['eth', 'ethereum'],
  ['sol', 'solana'],
  ['xmr', 'monero'],
  ['qq', 'qq'],
];

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Where the payload does not tell, the sample says nothing or says so in brackets. */
const said = (value: string | null | undefined): string | null =>
  value === undefined || value === 'unknown' || value?.startsWith('(') ? null : value;

function sameRail(scheme: string, rail: string | null): boolean {
  const [theirs, ours] = [plain(scheme), plain(rail ?? '')];
  if (ours === '') return theirs === '' || ['none', 'other', 'lookalike'].includes(theirs);
  if (theirs.includes(ours) || ours.includes(theirs)) return true;
  return SAME.some(([a, b]) => theirs.startsWith(a) && ours.startsWith(b));
}

/** Prints how many of the labelled payloads are read as their labels say, field by field, where the sample is there. */
export function printPayloads(parse: (payload: string) => ParsedPayload, verbose: boolean): void {
  if (!existsSync(FILE)) return;
  const labelled: LabelledPayload[] = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const same: Record<string, number> = {};
  const differ: string[] = [];
  for (const label of labelled) {
    const parsed = parse(label.payload);
    const agrees: Record<string, boolean> = { rail: sameRail(label.scheme, parsed.rail) };
    for (const field of FIELDS) agrees[field] = said(parsed[field]) === said(label[field]);
    for (const [field, agreed] of Object.entries(agrees)) {
      same[field] = (same[field] ?? 0) + Number(agreed);
      if (agreed) continue;
      const [is, wanted] = [
        field === 'rail' ? parsed.rail : parsed[field as (typeof FIELDS)[number]],
        field === 'rail' ? label.scheme : label[field as (typeof FIELDS)[number]],
      ];
      differ.push(
        `  ${field}: ${is} instead of ${wanted} | ${label.payload.slice(0, 90).replaceAll('\n', '⏎')}`,
      );
    }
  }
  console.log(`\nshared payloads: fields read as labelled, of ${labelled.length}`);
  for (const [field, count] of Object.entries(same)) console.log(`  ${field.padEnd(10)} ${count}`);
  if (verbose) for (const line of differ) console.log(line);
}
