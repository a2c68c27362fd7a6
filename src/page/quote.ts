const QUOTE = /^(?:quot(?:e|ed|ing|ation)|repl(?:yto|iedto|ied)|citation|zitat)$/;
/** `reply` alone names an answer as often as what is answered; beside one of these it is the latter. */
const WHAT_FOR = new Set([
  'to',
  'preview',
  'context',
  'reference',
  'ref',
  'snippet',
  'original',
  'header',
  'parent',
  'embedded',
]);

/**
 * Whether a part of a message repeats an earlier one, which was read where it stood and may be the other side's.
 *
 * @param words the part's own names
 */
export function isQuote(element: Element, words: readonly string[]): boolean {
  if (element.localName === 'blockquote') return true;
  if (words.some((word) => QUOTE.test(word))) return true;
  if (!words.includes('reply')) return false;
  return words.some((word) => WHAT_FOR.has(word)) || isFollowed(element);
}

/** What is answered stands above the answer. */
function isFollowed(element: Element): boolean {
  const next = element.nextElementSibling?.textContent ?? element.nextSibling?.textContent ?? '';
  return element.childElementCount > 0 && /\p{L}{2}/u.test(next);
}
