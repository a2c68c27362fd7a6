import type { ContextText } from './source.ts';

/** How many messages before and after the flagged one belong to a report. */
export const CONTEXT_EACH_SIDE = 5;

/** The messages around the flagged text. Where it is not among them (a picture, a link), all that is known came before. */
export function contextMessages(
  context: readonly ContextText[],
  flagged: string,
): { readonly before: readonly ContextText[]; readonly after: readonly ContextText[] } {
  const at = context.findLastIndex(({ text }) => text === flagged);
  const before = at < 0 ? context : context.slice(0, at);
  const after = at < 0 ? [] : context.slice(at + 1);
  return { before: before.slice(-CONTEXT_EACH_SIDE), after: after.slice(0, CONTEXT_EACH_SIDE) };
}
