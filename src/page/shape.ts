import type { ShadowOf } from './dom.ts';

const NODES = 14;
const CHILDREN = 4;
const DEPTH = 4;
/** Values that say something about a side are words; ids, numbers and addresses would make every message a shape of its own. */
const WORDY = /^[a-z][a-z_ -]{0,15}$/i;
const IGNORED = new Set(['id', 'href', 'src', 'alt', 'title', 'dir', 'lang']);

/**
 * A signature of how a message is built: tags, classes, inline style and short attribute values of its first few
 * nodes. Messages of one shape look alike, so what is costly to ask is asked once a shape.
 */
export function shapeOf(message: Element, list: Element, shadowOf: ShadowOf): string {
  let shape = '';
  for (let above = message.parentElement; above !== null && above !== list; above = above.parentElement) {
    shape += `${above.getAttribute('class')}^`;
  }
  let left = NODES;
  const visit = (element: Element, depth: number) => {
    left--;
    shape += `<${element.localName} `;
    for (const name of element.getAttributeNames()) shape += told(element, name, depth);
    if (depth >= DEPTH) return;
    let child = (shadowOf(element) ?? element).firstElementChild;
    for (let i = 0; i < CHILDREN && child !== null && left > 0; i++) {
      visit(child, depth + 1);
      child = child.nextElementSibling;
    }
    shape += '>';
  };
  visit(message, 0);
  return shape;
}

/** What one attribute adds to the signature. */
function told(element: Element, name: string, depth: number): string {
  if (name === 'class') return element.getAttribute(name) ?? '';
  if (name === 'style') return alignmentIn(element.getAttribute(name) ?? '');
  if (depth >= 3 || IGNORED.has(name) || name.startsWith('aria-')) return '';
  const value = element.getAttribute(name) ?? '';
  return value === '' || WORDY.test(value) ? ` ${name}=${value}` : '';
}

/** The parts of an inline style that place an element; positions and sizes that differ for each row are left out. */
function alignmentIn(style: string): string {
  let kept = '';
  for (const part of style.split(';')) {
    if (/align|justify|float|direction|margin[a-z-]*\s*:[^;]*auto|display/i.test(part)) kept += part.trim();
  }
  return kept;
}
