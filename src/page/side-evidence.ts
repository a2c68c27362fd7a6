import type { ShadowOf } from './dom.ts';
import { wordsOf } from './tokens.ts';

const NODES = 24;
const LONGEST_VALUE = 24;
const IGNORED = new Set([
  'style',
  'href',
  'src',
  'srcset',
  'alt',
  'title',
  'd',
  'id',
  'placeholder',
  'datetime',
  'dir',
  'lang',
  'role',
  'type',
]);
const NO = new Set(['false', '0', 'no']);
const YES = new Set(['true', '1', 'yes', '']);
/** Pairs of words that mean something together only: `from-me`, `is own`, `self-end` (a place, not a person). */
const JOINED: Readonly<Record<string, string>> = {
  'from me': 'fromme',
  'by me': 'byme',
  'is me': 'isme',
  'from other': 'fromother',
  'from them': 'fromthem',
};
const PLACES = new Set(['self end', 'self start', 'self center', 'align self']);

/** The words by which a message, what surrounds it inside the list and what it is made of, name its side. */
export function sideWordsOf(message: Element, list: Element, shadowOf: ShadowOf): ReadonlySet<string> {
  const words = new Set<string>();
  for (let above = message.parentElement; above !== null && above !== list; above = above.parentElement) {
    addWords(above, words);
  }
  let left = NODES;
  const visit = (element: Element) => {
    left--;
    addWords(element, words);
    let child = (shadowOf(element) ?? element).firstElementChild;
    for (; child !== null && left > 0; child = child.nextElementSibling) visit(child);
  };
  visit(message);
  return words;
}

function addWords(element: Element, into: Set<string>): void {
  for (const { name, value } of element.attributes) {
    if (name === 'class') {
      for (const one of value.slice(0, 600).split(/\s+/)) addName(wordsOf(one), into);
    } else if (!IGNORED.has(name) && !name.startsWith('aria-') && value.length <= LONGEST_VALUE) {
      addAttribute(name, value.toLowerCase(), into);
    }
  }
}

/** `data-own="false"` says the opposite of `data-own`; any other value speaks for itself. */
function addAttribute(name: string, value: string, into: Set<string>): void {
  const named = wordsOf(name.replace(/^data-/, ''));
  if (NO.has(value)) {
    if (
      named.some(
        (word) =>
          word === 'own' || word === 'self' || word === 'mine' || word === 'me' || word === 'outgoing',
      )
    ) {
      into.add('incoming');
    }
  } else if (YES.has(value)) {
    addName(named, into);
  } else {
    addName(wordsOf(value), into);
  }
}

function addName(words: readonly string[], into: Set<string>): void {
  const joined = words.join(' ');
  for (const [pair, meaning] of Object.entries(JOINED)) if (joined.includes(pair)) into.add(meaning);
  const place = [...PLACES].some((one) => joined.includes(one));
  for (const word of words) if (!(place && word === 'self')) into.add(word);
}
