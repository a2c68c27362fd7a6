import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPlatform } from '../../src/cli/scan-line.ts';
import { EMPTY_MEMORY, type Reading } from '../../src/core/engine.ts';
import { buildLexicon } from '../../src/core/text/lexicon.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { readScene } from '../../src/core/text/read.ts';
import { knowledge } from '../../src/knowledge/registry.ts';
import {
  type Labelled,
  ownCorpus,
  ownDialogues,
  sharedBenign,
  sharedDialogues,
  sharedMessages,
  sharedSteers,
} from './corpus.ts';
import { printDialogues, tallyDialogues } from './dialogues.ts';
import { engine } from './engine.ts';
import { printPayloads } from './payloads.ts';

/** Reads a message as the extension would, after its context. */
export function read(message: Pick<Labelled, 'text' | 'from' | 'platform' | 'context'>): Reading {
  const platform = message.platform ? findPlatform(knowledge.platforms, message.platform) : null;
  const where = { place: 'message', platform, pageKind: 'chat', sensitivity: 'balanced' } as const;
  let memory = EMPTY_MEMORY;
  for (const turn of message.context ?? []) {
    memory = engine.readText(turn.text, { ...where, from: turn.from }, memory).memory;
  }
  return engine.readText(message.text, { ...where, from: message.from ?? 'unknown' }, memory);
}

/** Least found and most wrong, for the ratchet. */
export interface Tally {
  steers: number;
  found: number;
  benign: number;
  alarms: number;
}

/** Counts by a key of the message. */
export function tally(
  messages: readonly Labelled[],
  keysOf: (m: Labelled) => readonly string[],
): Record<string, Tally> {
  const out: Record<string, Tally> = {};
  for (const message of messages) {
    const detected = read(message).assessment.level !== 'none';
    for (const key of keysOf(message)) {
      out[key] ??= { steers: 0, found: 0, benign: 0, alarms: 0 };
      const row = out[key];
      if (message.label === 'steer') {
        row.steers++;
        if (detected) row.found++;
      } else {
        row.benign++;
        if (detected) row.alarms++;
      }
    }
  }
  return out;
}

const percent = (part: number, of: number): string => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)}%`);

function table(title: string, rows: Record<string, Tally>): void {
  console.log(`\n${title}`);
  for (const [key, t] of Object.entries(rows).sort()) {
    console.log(
      `  ${key.padEnd(26)} found ${String(t.found).padStart(4)} / ${String(t.steers).padEnd(5)} ${percent(t.found, t.steers).padStart(7)}` +
        `   alarms ${String(t.alarms).padStart(4)} / ${String(t.benign).padEnd(6)} ${percent(t.alarms, t.benign).padStart(7)}`,
    );
  }
}

const oneLine = (text: string): string => text.replaceAll('\n', '⏎');

function list(messages: readonly Labelled[], wrong: 'misses' | 'alarms'): void {
  for (const message of messages) {
    if ((message.label === 'steer') !== (wrong === 'misses')) continue;
    const { assessment } = read(message);
    const detected = assessment.level !== 'none';
    if (detected === (message.label === 'steer')) continue;
    const why = assessment.evidence.map((e) => `${e.signal}«${oneLine(e.excerpt)}»`).join(' ');
    console.log(
      `${wrong === 'misses' ? 'MISS ' : 'ALARM'} ${message.id} [${message.severity} ${message.tactics.join(',')}] ${assessment.score.toFixed(2)}` +
        ` | ${oneLine(message.text).slice(0, 300)} | ${why}`,
    );
  }
}

function why(text: string): void {
  const scene = readScene(buildLexicon(knowledge), normalise(text));
  for (const m of scene?.marks ?? []) {
    const excerpt = oneLine(text.slice(0)).length ? [m.start, m.end].join('-') : '';
    console.log(
      `  ${m.live ? '+' : '-'} ${m.terms.join(',')}${m.rail ? ` (${m.rail.id}${m.weak ? ', weak' : ''})` : ''}${m.disguised ? ' disguised' : ''} @${excerpt} s${m.sentence} c${m.clause}`,
    );
  }
  console.log(JSON.stringify(read({ text }).assessment, null, 1));
}

export const baselineFile = fileURLToPath(new URL('../corpus/baseline.json', import.meta.url));

/** By language, and by what kind of message, as the ratchet and the report count them. */
export const keysOf = (m: Labelled): readonly string[] => {
  const kinds = m.label === 'benign' ? [] : m.tactics.map((tactic) => `tactic ${tactic}`);
  const hidden = m.label === 'benign' ? [] : [m.tactics.includes('obfuscation') ? 'disguised' : 'plain'];
  const severity = m.label === 'benign' ? [] : [`severity ${m.severity}`];
  return [
    `lang ${m.lang}`,
    ...kinds,
    ...hidden,
    ...severity,
    m.context?.length ? 'with context' : 'alone',
    'all',
  ];
};

export async function main(args: readonly string[]): Promise<void> {
  const has = (name: string): boolean => args.includes(`--${name}`);
  const value = (name: string): string | undefined =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const text = value('why');
  if (text !== undefined) return why(text);
  const langs = value('lang')?.toLowerCase().split(',');
  const wanted = (m: { readonly lang: string }): boolean =>
    !langs || langs.some((lang) => m.lang.toLowerCase().startsWith(lang));
  const sets: [string, Labelled[]][] = [['own corpus', ownCorpus().filter(wanted)]];
  if (!has('own')) {
    sets.push(['shared messages', sharedMessages().filter(wanted)]);
    sets.push(['shared real steers', sharedSteers().filter(wanted)]);
  }
  if (has('real')) sets.push(['shared real benign', sharedBenign().filter(wanted)]);
  for (const [title, messages] of sets) {
    if (messages.length === 0) continue;
    if (has('misses')) list(messages, 'misses');
    if (has('alarms')) list(messages, 'alarms');
    table(title, tally(messages, title.includes('real') ? (m) => [`lang ${m.lang}`, 'all'] : keysOf));
  }
  const verbose = has('misses') || has('alarms');
  printDialogues('own dialogues', tallyDialogues(ownDialogues().filter(wanted)), verbose);
  if (!has('own'))
    printDialogues('shared dialogues', tallyDialogues(sharedDialogues().filter(wanted)), verbose);
  if (!has('own') && !langs) printPayloads(engine.parse, verbose);
  if (has('update')) {
    const rows = tally(ownCorpus(), (m) => [m.lang]);
    writeFileSync(baselineFile, `${JSON.stringify(rows, null, 2)}\n`);
  }
}
