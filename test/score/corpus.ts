import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Speaker } from '../../src/core/observation.ts';

/** A labelled message. `from` is who said it; `context` is what was said before, oldest first. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly label: 'steer' | 'benign';
  readonly severity: number;
  readonly tactics: readonly string[];
  readonly from?: Speaker;
  readonly platform?: string;
  readonly context?: readonly { readonly from: Speaker; readonly text: string }[];
}

const own = fileURLToPath(new URL('../corpus/', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

export function readLines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The project's own corpus: every language's file. */
export function ownCorpus(): Labelled[] {
  return readdirSync(own)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readLines<Labelled>(own + name));
}

interface Outside extends Omit<Labelled, 'from' | 'context'> {
  readonly sender: string;
  readonly steer?: string;
  readonly context?: readonly { readonly sender: string; readonly text: string }[];
}

const speaker = (sender: string): Speaker =>
  sender === 'platform' || sender === 'unknown' ? sender : 'counterpart';

/** Messages that others labelled, beside the project; none where they are not there. */
export function sharedMessages(): Labelled[] {
  const file = `${shared}messages.sample.jsonl`;
  if (!existsSync(file)) return [];
  return readLines<Outside>(file).map(({ sender, context, ...rest }) => ({
    ...rest,
    from: speaker(sender),
    context: (context ?? []).map((turn) => ({
      from: turn.sender === sender ? 'counterpart' : 'self',
      text: turn.text,
    })),
  }));
}

export function sharedSteers(): Labelled[] {
  const file = `${shared}steer.real.jsonl`;
  if (!existsSync(file)) return [];
  return readLines<Outside>(file).map((line) => ({
    id: line.id,
    text: line.text,
    lang: line.lang,
    label: 'steer',
    severity: line.steer === 'contact' ? 1 : 2,
    tactics: [],
  }));
}

export function sharedBenign(): Labelled[] {
  const file = `${shared}benign.real.jsonl.gz`;
  if (!existsSync(file)) return [];
  return readLines<Labelled>(file).map((line) => ({ ...line, label: 'benign', severity: 0, tactics: [] }));
}

export interface Dialogue {
  readonly id: string;
  readonly lang: string;
  readonly platform: string;
  readonly label: 'scam' | 'benign';
  readonly warn_by_turn: number | null;
  readonly turns: readonly {
    readonly turn: number;
    readonly sender: string;
    readonly text: string;
    readonly label: 'steer' | 'benign';
    readonly severity: number;
    readonly soft?: boolean;
  }[];
}

/** The project's own conversations. */
export function ownDialogues(): Dialogue[] {
  return readdirSync(`${own}dialogues/`).flatMap((name) => readLines<Dialogue>(`${own}dialogues/${name}`));
}

export function sharedDialogues(): Dialogue[] {
  const file = `${shared}dialogues.sample.jsonl`;
  return existsSync(file) ? readLines<Dialogue>(file) : [];
}
