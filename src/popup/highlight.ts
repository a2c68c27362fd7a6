import type { Span } from '../core/evidence.ts';

/** A stretch of a message, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** How much of a long message is shown around what was marked, in UTF-16 units. */
const AROUND = 160;

/**
 * Cuts a message along its evidence. Overlapping spans join; what does not lie in the text is left out; a long message
 * is shortened at its ends, never between two marks.
 */
export function highlight(text: string, spans: readonly Span[]): readonly Stretch[] {
  const marks = join(spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length));
  const from = Math.max(0, (marks[0]?.start ?? 0) - AROUND);
  const to = Math.min(text.length, (marks.at(-1)?.end ?? AROUND) + AROUND);
  const stretches: Stretch[] = [];
  let at = from;
  for (const { start, end } of marks) {
    stretches.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  stretches.push({ text: text.slice(at, to), marked: false });
  if (from > 0) stretches.unshift({ text: '…', marked: false });
  if (to < text.length) stretches.push({ text: '…', marked: false });
  return stretches.filter((stretch) => stretch.text !== '');
}

function join(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}
