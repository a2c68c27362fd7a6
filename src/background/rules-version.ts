import type { Knowledge } from '../core/knowledge.ts';
import { sha256 } from '../reporting/package/bytes.ts';

const known = new WeakMap<Knowledge, Promise<string>>();

/** A fingerprint of all that the engine knows, so that a report says by which rules it was written. */
export function rulesVersion(knowledge: Knowledge): Promise<string> {
  const fingerprint = known.get(knowledge) ?? digest(knowledge);
  known.set(knowledge, fingerprint);
  return fingerprint;
}

async function digest(knowledge: Knowledge): Promise<string> {
  const json = JSON.stringify(knowledge, (_key, value: unknown) =>
    value instanceof RegExp || typeof value === 'function' ? String(value) : value,
  );
  return (await sha256(new TextEncoder().encode(json))).slice(0, 12);
}
