import { eachChild, isElement, isText, parentOf, type ShadowOf } from './dom.ts';
import type { LookOf } from './styles.ts';
import { isControl, isPlainTag, isSilent, isTypedInto } from './unread.ts';

/** One line as the shopper reads it, and the element its first words stand in. */
export interface Line {
  readonly text: string;
  readonly at: Element;
}

export interface ReadOptions {
  readonly shadowOf: ShadowOf;
  readonly lookOf: LookOf;
  /** Leaves an element out, with all that is in it. */
  readonly skip?: (element: Element) => boolean;
  /** Reads what is marked `aria-hidden` as well. */
  readonly ariaHidden?: boolean;
  /** Reads the words of buttons as well. */
  readonly controls?: boolean;
}

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'legend',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
]);
/** UTF-16 units of one reading; a message is never that long, a hostile page is. */
const LONGEST = 20_000;
const DEEPEST = 150;
/** An emoji's `alt` is a character or a short name; a photo's is a sentence. */
const EMOJI_ALT = 16;
const PICTURE_SIDE = 56;

/** The visible text of an element: block and line breaks as `\n`, white space folded, emoji pictures by their `alt`. */
export function readText(element: Element, options: ReadOptions): string {
  const child = element.firstChild;
  if (child !== null && child.nextSibling === null && isText(child) && !/[\n\t]| {2}/.test(child.data)) {
    const plain = !isTypedInto(element) && !isSilent(element) && options.shadowOf(element) === null;
    if (plain && options.skip === undefined) return child.data.slice(0, LONGEST).trim();
  }
  return readLines(element, options)
    .map((line) => line.text)
    .join('\n');
}

/** The visible lines of an element, without layout: what is a block is known by tag and by computed style per shape. */
export function readLines(root: Element, options: ReadOptions): Line[] {
  const lines: Line[] = [];
  let text = '';
  let at: Element | null = null;
  let length = 0;

  const breakLine = () => {
    const whole = text.trimEnd();
    if (whole !== '' && at !== null) lines.push({ text: whole, at });
    text = '';
    at = null;
  };
  const append = (piece: string, owner: Element) => {
    const fitting = text === '' || text.endsWith(' ') ? piece.trimStart() : piece;
    if (fitting === '' || length > LONGEST) return;
    if (at === null) at = owner;
    text += fitting;
    length += fitting.length;
  };
  const appendKeeping = (data: string, owner: Element) => {
    const [first = '', ...rest] = data.split(/\r\n?|\n/);
    const add = (piece: string) => {
      if (piece === '') return;
      if (at === null) at = owner;
      text += piece;
      length += piece.length;
    };
    if (length > LONGEST) return;
    add(first);
    for (const piece of rest) {
      breakLine();
      add(piece);
    }
  };
  const readTextNode = (node: Text, owner: Element, keeps: boolean) => {
    const data = node.data;
    if (keeps || (data.includes('\n') && data.trim().includes('\n') && keepsLines(owner, options.lookOf))) {
      appendKeeping(data, owner);
    } else {
      append(/[\s]/.test(data) ? data.replace(/[ \t\n\r\f]+/g, ' ') : data, owner);
    }
  };

  const walk = (element: Element, keeps: boolean, depth: number, inParts: boolean) => {
    if (depth > DEEPEST || length > LONGEST) return;
    const bare = isBare(element);
    if (isLeftOut(element, options, element === root, bare)) return;
    const tag = element.localName;
    if (tag === 'br') {
      breakLine();
      return;
    }
    const stands = bare && tag !== 'img' ? null : wordOf(element);
    if (stands !== null) {
      append(stands, parentOf(element) ?? element);
      return;
    }
    const look = options.lookOf(element);
    if (look.hidden && element !== root) return;
    const block = BLOCKS.has(tag) || (look.block && !inParts);
    if (block) breakLine();
    const start = text.length;
    const pre = keeps || tag === 'pre' || look.keepsLines;
    let before: Node | null = null;
    eachChild(element, options.shadowOf, (node) => {
      if (isText(node)) {
        readTextNode(node, element, pre);
      } else if (isElement(node)) {
        if (before !== null && isElement(before)) {
          if (look.between === '\n') breakLine();
          else if (standApart(before, node, look.between, options.lookOf)) append(' ', element);
        }
        walk(node, pre, depth + 1, look.between !== '');
      }
      if (!isText(node) || node.data !== '') before = node;
    });
    if (look.reversed || (!bare && isReversed(element)))
      text = text.slice(0, start) + reverse(text.slice(start));
    if (block) breakLine();
    else if (tag === 'td' || tag === 'th') append(' ', element);
  };

  walk(root, false, 0, false);
  breakLine();
  return lines;
}

function isLeftOut(element: Element, options: ReadOptions, isRoot: boolean, bare: boolean): boolean {
  if (bare ? !isPlainTag(element.localName) : isTypedInto(element) || isSilent(element)) return true;
  if (isRoot) return false;
  if (!bare && options.ariaHidden !== true && element.getAttribute('aria-hidden') === 'true') return true;
  if (options.controls !== true && (bare ? element.localName === 'button' : isControl(element))) return true;
  return options.skip?.(element) === true;
}

/** Whether an element says no more of itself than its tag and classes: most do, and need not be asked one by one. */
function isBare(element: Element): boolean {
  if (!element.hasAttributes()) return true;
  const names = element.getAttributeNames();
  return names.length === 1 && names[0] === 'class';
}

/** The words of an element that is text by its role and holds none: a style sheet draws them from its label. */
export function labelDrawn(element: Element): string | null {
  if (element.getAttribute('role') !== 'text' || element.textContent?.trim() !== '') return null;
  return element.getAttribute('aria-label');
}

/** The characters a picture stands for inside of a word; null for what is not such a picture. */
function wordOf(element: Element): string | null {
  if (element.localName === 'img') {
    const alt = element.getAttribute('alt') ?? '';
    return alt !== '' && isCharacter(element as HTMLImageElement, alt) ? alt : '';
  }
  const drawn = labelDrawn(element);
  if (drawn !== null) return drawn.slice(0, LONGEST);
  if (element.getAttribute('role') !== 'img' || element.firstElementChild !== null) return null;
  const label = element.getAttribute('aria-label') ?? '';
  return label !== '' && label.length <= EMOJI_ALT && element.textContent === '' ? label : null;
}

/** An emoji, or a letter drawn as a picture, stands in the line of text; an avatar stands beside it. */
function isCharacter(image: HTMLImageElement, alt: string): boolean {
  if (/emoji|emoticon|smil|twemoji/i.test(image.className)) return true;
  const width = Number(image.getAttribute('width')) || image.naturalWidth || 0;
  if (width >= PICTURE_SIDE || alt.length > EMOJI_ALT) return false;
  return (
    alt.length <= 3 ||
    /\p{Extended_Pictographic}/u.test(alt) ||
    isWord(image.previousSibling) ||
    isWord(image.nextSibling)
  );
}

function isWord(node: Node | null): boolean {
  return node !== null && isText(node) && node.data.trim() !== '';
}

/** Two inline neighbours without white space between them: one word cut in letters, or two words by style. */
function standApart(before: Element, after: Element, between: string, lookOf: LookOf): boolean {
  if ((before.textContent?.length ?? 0) <= 1 && (after.textContent?.length ?? 0) <= 1) return false;
  return between !== '' || lookOf(before, true).apart || lookOf(after, true).apart;
}

function keepsLines(owner: Element, lookOf: LookOf): boolean {
  let element: Element | null = owner;
  for (let i = 0; i < 4 && element !== null; i++) {
    if (element.hasAttribute('class') || element.hasAttribute('style')) return lookOf(element).keepsLines;
    element = parentOf(element);
  }
  return false;
}

function isReversed(element: Element): boolean {
  return element.localName === 'bdo' && element.getAttribute('dir')?.toLowerCase() === 'rtl';
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}
