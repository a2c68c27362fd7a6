import { mayBeCells } from './cell-code.ts';
import { childrenOf, isElement, type ShadowOf } from './dom.ts';
import type { LookOf } from './styles.ts';
import { isTypedInto } from './unread.ts';
import { hrefOf } from './vector.ts';

/** How the pixels of a picture can be had. */
export type PictureKind = 'img' | 'canvas' | 'video' | 'svg' | 'embedded' | 'background' | 'cells';

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
    if (found.length >= MOST || depth > 60) return;
    const kind = kindOf(element, lookOf);
    if (kind === null && isTypedInto(element)) return;
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
  if (tag === 'object' || tag === 'embed') return embedsPicture(element) ? 'embedded' : null;
  if (tag === 'input') return element.getAttribute('type')?.toLowerCase() === 'image' ? 'embedded' : null;
  if (tag === 'table') return mayBeCells(element) ? 'cells' : null;
  if (tag.includes('-') || PAINTED.test(tag)) {
    if (element.childElementCount >= 21 && mayBeCells(element)) return 'cells';
    const style = element.getAttribute('style');
    if (style?.includes('url(')) return 'background';
    if (isBare(element) && lookOf(element).painted) return 'background';
  }
  return null;
}

/** Empty, or with a mark or two laid over it: the time, a tick. */
function isBare(element: Element): boolean {
  if (element.firstChild === null) return true;
  if (element.childElementCount === 0 || element.childElementCount > 3) return false;
  for (const child of element.children) if (child.childElementCount > 0) return false;
  return (element.textContent?.length ?? 0) < 20;
}

function embedsPicture(element: Element): boolean {
  const type = element.getAttribute('type');
  if (type !== null && type !== '') return type.toLowerCase().startsWith('image/');
  const address = element.getAttribute('data') ?? element.getAttribute('src') ?? '';
  return /^data:image\/|\.(?:png|jpe?g|gif|webp|avif|bmp|svg)(?:[?#]|$)/i.test(address.slice(0, 2_000));
}

/** Icons have a few strokes; a code has many squares, or one path with many turns. */
function isDrawn(svg: Element): boolean {
  if (svg.querySelector('image') !== null) return true;
  const shapes = svg.querySelectorAll('rect,path,use,polygon,circle');
  if (shapes.length >= LEAST_SHAPES) return true;
  for (const shape of shapes) {
    if ((shape.getAttribute('d')?.length ?? 0) > 500) return true;
    if (shape.localName === 'use' && borrowsMuch(shape)) return true;
  }
  return false;
}

/** Whether what it shows from elsewhere is more than an icon; of another file that cannot be told. */
function borrowsMuch(use: Element): boolean {
  const href = hrefOf(use) ?? '';
  if (!href.startsWith('#')) return href !== '';
  const borrowed = (use.getRootNode() as Document | ShadowRoot).getElementById?.(href.slice(1)) ?? null;
  if (borrowed === null || borrowed.localName === 'svg') return false;
  if ((borrowed.getAttribute('d')?.length ?? 0) > 500) return true;
  const shapes = borrowed.querySelectorAll('rect,path,polygon');
  return (
    shapes.length >= LEAST_SHAPES || [...shapes].some((one) => (one.getAttribute('d')?.length ?? 0) > 500)
  );
}
