import { holds, parentOf } from './dom.ts';

/** Where a message stands in its list. `end` is the side of the writer's own messages in every chat that has sides. */
export type Alignment = 'start' | 'end' | 'center' | null;

const ENDS = /^(?:flex-end|end|self-end)$/;
const PATH = 7;
const ROW = 3;
const TWINS = 12;
/** How much wider one margin must be than the other, as a part of the list's width. */
const LEAN = 0.12;
const FULL = 0.9;

/**
 * Where a message stands, by computed style and, where that is silent, by its box. Expensive (style, perhaps layout):
 * asked once for each shape of message, never for each message.
 */
export function alignmentOf(message: Element, words: Element, list: Element, view: Window): Alignment {
  const path = [...rowAround(message, list), ...pathDown(message, words)];
  const rightToLeft = view.getComputedStyle(list).direction === 'rtl';
  const listAlign = view.getComputedStyle(list).textAlign;
  for (const element of path) {
    const found = byStyle(view.getComputedStyle(element), parentStyle(element, view), rightToLeft, listAlign);
    if (found !== null) return found;
  }
  return byBox(path, list, rightToLeft);
}

function pathDown(message: Element, words: Element): Element[] {
  const path: Element[] = [];
  for (let element: Element | null = words; element !== null; element = parentOf(element)) {
    path.unshift(element);
    if (element === message) break;
  }
  return path.slice(0, PATH);
}

/** What stands around a message and holds no other: where a selector finds the bubble alone, its row tells the side. */
function rowAround(message: Element, list: Element): Element[] {
  const around: Element[] = [];
  let element = message;
  while (around.length < ROW && !hasTwin(element)) {
    const above = parentOf(element);
    if (above === null || above === list || !holds(list, above)) break;
    around.unshift(above);
    element = above;
  }
  return around;
}

/** Whether one of the nearest siblings is built alike: then their parent holds several messages. */
function hasTwin(element: Element): boolean {
  const alike = (other: Element) =>
    other.localName === element.localName && other.getAttribute('class') === element.getAttribute('class');
  let before = element.previousElementSibling;
  let after = element.nextElementSibling;
  for (let i = 0; i < TWINS; i++) {
    if ((before !== null && alike(before)) || (after !== null && alike(after))) return true;
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return false;
}

function parentStyle(element: Element, view: Window): CSSStyleDeclaration | null {
  const parent = parentOf(element);
  return parent === null ? null : view.getComputedStyle(parent);
}

function byStyle(
  style: CSSStyleDeclaration,
  parent: CSSStyleDeclaration | null,
  rightToLeft: boolean,
  listAlign: string,
): Alignment {
  const display = style.display;
  if (display === 'flex' || display === 'inline-flex') {
    const column = style.flexDirection.startsWith('column');
    const along = column ? style.alignItems : style.justifyContent;
    if (ENDS.test(along)) return style.flexDirection === 'row-reverse' ? 'start' : 'end';
    if (style.flexDirection === 'row-reverse') return 'end';
    if (along === 'right') return rightToLeft ? 'start' : 'end';
    if (!column && along === 'center') return 'center';
  }
  const inColumn = parent?.display === 'flex' && parent.flexDirection.startsWith('column');
  if (inColumn && ENDS.test(style.alignSelf)) return 'end';
  if (inColumn && /^(?:flex-start|start|self-start)$/.test(style.alignSelf)) return 'start';
  if (inColumn && style.alignSelf === 'center') return 'center';
  if (ENDS.test(style.justifySelf)) return 'end';
  if (style.float === 'right') return rightToLeft ? 'start' : 'end';
  if (style.float === 'left') return rightToLeft ? 'end' : 'start';
  if (style.textAlign !== listAlign) {
    if (style.textAlign === 'end') return 'end';
    if (style.textAlign === 'right') return rightToLeft ? 'start' : 'end';
    if (style.textAlign === 'center') return 'center';
  }
  return null;
}

function byBox(path: readonly Element[], list: Element, rightToLeft: boolean): Alignment {
  const outer = list.getBoundingClientRect();
  if (outer.width === 0) return null;
  for (const element of path) {
    if (!holds(list, element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.width >= outer.width * FULL) continue;
    const before = box.left - outer.left;
    const after = outer.right - box.right;
    const lean = (before - after) / outer.width;
    if (Math.abs(lean) < LEAN) return before > outer.width * LEAN ? 'center' : null;
    return lean > 0 === !rightToLeft ? 'end' : 'start';
  }
  return null;
}
