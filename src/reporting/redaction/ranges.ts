import type { Span } from '../../core/evidence.ts';

/** Sorted, without overlaps, without empty ones. */
export function merge(ranges: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= start) continue;
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Puts `mark` in the place of every range. The ranges must be merged. */
export function replaceRanges(text: string, ranges: readonly Span[], mark: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of ranges) {
    result += text.slice(from, start) + mark;
    from = end;
  }
  return result + text.slice(from);
}

/** Where spans of the text stand after {@link replaceRanges}; a span that loses a part covers the mark instead. */
export function moveSpans(spans: readonly Span[], ranges: readonly Span[], markLength: number): Span[] {
  const move = (point: number, side: 'start' | 'end'): number => {
    let shift = 0;
    for (const { start, end } of ranges) {
      if (end <= point) shift += markLength - (end - start);
      else if (start < point) return start + shift + (side === 'start' ? 0 : markLength);
    }
    return point + shift;
  };
  return spans.map(({ start, end }) => ({ start: move(start, 'start'), end: move(end, 'end') }));
}
