import * as v from 'valibot';
import type { Circumstance } from '../core/circumstance.ts';
import { EMPTY_MEMORY, type Engine } from '../core/engine.ts';
import { type Place, SPEAKERS, type Speaker } from '../core/observation.ts';
import type { Platform } from '../core/platform.ts';
import type { Sensitivity } from '../core/risk.ts';

const speaker = v.optional(v.nullable(v.picklist(SPEAKERS)));
const id = v.optional(v.nullable(v.union([v.string(), v.number()])));
const platform = v.optional(v.nullable(v.string()));
const textLine = v.object({
  id,
  text: v.string(),
  from: speaker,
  platform,
  context: v.optional(v.nullable(v.array(v.object({ from: speaker, text: v.string() })))),
});
const payloadLine = v.object({ id, payload: v.string(), platform });

/** What holds for every line unless it says otherwise. */
export interface ScanDefaults {
  readonly sensitivity: Sensitivity;
  readonly platform: Platform | null;
}

export type LineResult =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly error: string };

/**
 * Reads one line of JSON: a message (`text`) or the text of a code (`payload`), and judges it as a shopper with that
 * sensitivity would be shown it.
 */
export function scanLine(
  line: string,
  engine: Engine,
  platforms: readonly Platform[],
  defaults: ScanDefaults,
): LineResult {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return { ok: false, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { ok: false, error: 'not an object' };
  }
  if ('payload' in record) return scanPayload(record, engine, platforms, defaults);
  if ('text' in record) return scanText(record, engine, platforms, defaults);
  return { ok: false, error: 'neither "text" nor "payload"' };
}

function scanText(
  record: object,
  engine: Engine,
  platforms: readonly Platform[],
  defaults: ScanDefaults,
): LineResult {
  const parsed = v.safeParse(textLine, record);
  if (!parsed.success) return { ok: false, error: describe(parsed.issues[0]) };
  const { output } = parsed;
  const where = (from: Speaker | null | undefined): Circumstance =>
    circumstance(from ?? 'unknown', output.platform, platforms, defaults);
  let memory = EMPTY_MEMORY;
  for (const turn of output.context ?? [])
    memory = engine.readText(turn.text, where(turn.from), memory).memory;
  const { assessment } = engine.readText(output.text, where(output.from), memory);
  return {
    ok: true,
    value: {
      id: output.id ?? null,
      level: assessment.level,
      score: assessment.score,
      tactics: assessment.tactics,
      evidence: assessment.evidence.map(({ signal, span, excerpt }) => ({
        signal,
        start: span.start,
        end: span.end,
        excerpt,
      })),
    },
  };
}

function scanPayload(
  record: object,
  engine: Engine,
  platforms: readonly Platform[],
  defaults: ScanDefaults,
): LineResult {
  const parsed = v.safeParse(payloadLine, record);
  if (!parsed.success) return { ok: false, error: describe(parsed.issues[0]) };
  const { output } = parsed;
  const where = circumstance('counterpart', output.platform, platforms, defaults);
  const meaning = engine.parse(output.payload);
  const { assessment } = engine.readCode(output.payload, where, EMPTY_MEMORY);
  return {
    ok: true,
    value: {
      id: output.id ?? null,
      kind: meaning.kind,
      rail: meaning.rail,
      payee: meaning.payee,
      amount: meaning.amount,
      currency: meaning.currency,
      level: assessment.level,
    },
  };
}

/** Where a line's message stands: in a chat, unless it is the page's own text. */
export function circumstance(
  from: Speaker,
  platformName: string | null | undefined,
  platforms: readonly Platform[],
  defaults: ScanDefaults,
): Circumstance {
  const place: Place = from === 'page' ? 'listing' : 'message';
  return {
    from,
    place,
    platform: platformName ? findPlatform(platforms, platformName) : defaults.platform,
    pageKind: from === 'page' ? 'listing' : 'chat',
    sensitivity: defaults.sensitivity,
  };
}

/** A platform by its id or by one of the words people call it; null for one we know nothing of. */
export function findPlatform(platforms: readonly Platform[], name: string): Platform | null {
  const wanted = name.trim().toLowerCase().replaceAll('_', ' ');
  return (
    platforms.find((candidate) => candidate.id === name.trim().toLowerCase()) ??
    platforms.find((candidate) => candidate.aliases.includes(wanted)) ??
    null
  );
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `"${v.getDotPath(issue) ?? 'line'}": ${issue.message}`;
}
