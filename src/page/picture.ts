import { mayBeCells } from './cell-code.ts';
import { childrenOf, isElement, type ShadowOf } from './dom.ts';
import type { LookOf } from './styles.ts';
import { isTypedInto } from './unread.ts';

/** How the pixels of a picture can be had. */
export type PictureKind = 'img' | 'canvas' | 'video' | 'svg' | 'background' | 'cells';

export interface Picture {
  readonly element: Element;
  readonly kind: PictureKind;
}

const MOST = 200;
const LEAST_SIDE = 56;
const WIDEST = 4;
const LEAST_SHAPES = 12;
const PAINTED = /^(?:div|span|a|i|b|figure|section|li|p|button)$/;

/** Whether a picture of this size may hold a code a camera could read: not an icon, not a ruler. Pixels. */
export function isWorthReading(width: number, height: number): boolean {
  const short = Math.min(width, height);
  const long = Math.max(width, height);
  if (short >= 100) return true;
  return short >= LEAST_SIDE && long / short <= WIDEST;
}

/** All that shows a picture inside of an element (itself included), shadow trees included. Bounded. */
export function picturesIn(scope: Element, shadowOf: ShadowOf, lookOf: LookOf): readonly Picture[] {
  const found: Picture[] = [];
  const visit = (element: Element, depth: number): void => {
    if (found.length >= MOST || depth > 60 || isTypedInto(element)) return;
    const kind = kindOf(element, lookOf);
    if (kind !== null) {
      found.push({ element, kind });
      if (kind !== 'background') return;
    }
    for (const child of childrenOf(element, shadowOf)) if (isElement(child)) visit(child, depth + 1);
  };
  visit(scope, 0);
  return found;
}

/** What kind of picture an element is; null for none. Attributes, and a style asked once a shape. */
export function kindOf(element: Element, lookOf: LookOf): PictureKind | null {
  const tag = element.localName;
  if (tag === 'img' || tag === 'canvas' || tag === 'video') return tag;
  if (tag === 'svg') return isDrawn(element) ? 'svg' : null;
  if (tag === 'table') return mayBeCells(element) ? 'cells' : null;
  if (tag.includes('-') || PAINTED.test(tag)) {
    if (element.childElementCount >= 21 && mayBeCells(element)) return 'cells';
    const style = element.getAttribute('style');
    if (style?.includes('url(')) return 'background';
    if (element.childElementCount === 0 && element.firstChild === null && lookOf(element).painted)
      return 'background';
  }
  return null;
}

/** Icons have a few strokes; a code has many squares, or one path with many turns. */
function isDrawn(svg: Element): boolean {
  if (svg.querySelector('image') !== null) return true;
  const shapes = svg.querySelectorAll('rect,path,use,polygon,circle');
  if (shapes.length >= LEAST_SHAPES) return true;
  for (const shape of shapes) if ((shape.getAttribute('d')?.length ?? 0) > 500) return true;
  return false;
}
