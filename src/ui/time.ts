import type { Words } from '../i18n/words.ts';

const STEPS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** How long ago, in the interface's language: "20 seconds ago". Both in milliseconds since the epoch. */
export function timeAgo(at: number, now: number, words: Words): string {
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  const [unit, length] = STEPS.find(([, size]) => seconds >= size) ?? (['second', 1] as const);
  const format = new Intl.RelativeTimeFormat(words.language, { numeric: 'auto' });
  return format.format(-Math.floor(seconds / length), unit);
}

/** A time of day, in the interface's language. */
export function timeOfDay(at: number, words: Words): string {
  return new Intl.DateTimeFormat(words.language, { timeStyle: 'short' }).format(at);
}

/** A day, in the interface's language. */
export function dayOf(at: number, words: Words): string {
  return new Intl.DateTimeFormat(words.language, { dateStyle: 'medium' }).format(at);
}

/** Joins parts as the language does: "a, b and c". */
export function listOf(parts: readonly string[], words: Words): string {
  return new Intl.ListFormat(words.language, { type: 'conjunction' }).format(parts);
}
