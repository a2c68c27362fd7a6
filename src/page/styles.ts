import { createBoundedMap } from './bounded.ts';

/** What reading needs to know of an element's style. */
export interface Look {
  readonly hidden: boolean;
  /** Line breaks in the source are line breaks on the screen. */
  readonly keepsLines: boolean;
  /** What stands between the element's children, whatever their tags: nothing, a space (row), a line break (column). */
  readonly between: '' | ' ' | '\n';
  /** The element stands apart from its inline neighbours by its own box. */
  readonly apart: boolean;
  readonly block: boolean;
  /** Has a picture as its background. */
  readonly painted: boolean;
  /** Stands out as a box of its own, as a bubble does: filled, and with room or round corners. */
  readonly boxed: boolean;
  /** Runs right to left by force, so that the letters are seen in reverse. */
  readonly reversed: boolean;
}

const PLAIN: Look = {
  hidden: false,
  keepsLines: false,
  between: '',
  apart: false,
  block: false,
  painted: false,
  boxed: false,
  reversed: false,
};

/**
 * How elements look, computed once for each shape (tag, classes, inline style) and remembered. An element that has
 * neither class nor style is taken to be plain, unless it is looked at closely: then its parent's shape counts.
 */
export type LookOf = (element: Element, closely?: boolean) => Look;

const SHAPES = 600;

/** Looks without a browser's style engine: everything is plain. */
export const plainLook: LookOf = () => PLAIN;

/** Reads computed styles, once a shape: a thousand messages of one shape cost one read. */
export function createLooks(view: Window): LookOf {
  const known = createBoundedMap<string, Look>(SHAPES);
  return (element, closely = false) => {
    const classes = element.getAttribute('class');
    const inline = element.getAttribute('style');
    const bare = classes === null && inline === null;
    if (bare && !closely) return PLAIN;
    const within = bare ? element.parentElement : null;
    const shape = `${within?.localName} ${within?.getAttribute('class')}>${element.localName} ${classes} ${inline}`;
    const remembered = known.get(shape);
    if (remembered !== undefined) return remembered;
    const look = compute(view, element);
    known.set(shape, look);
    return look;
  };
}

function compute(view: Window, element: Element): Look {
  if (!element.isConnected) return PLAIN;
  const style = view.getComputedStyle(element);
  const display = style.display;
  return {
    hidden: display === 'none' || style.fontSize === '0px',
    keepsLines: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces',
    between: separator(display, style.flexDirection),
    apart: display.startsWith('inline') && !(isZero(style.marginLeft) && isZero(style.marginRight)),
    block: /^(?:block|flex|grid|list-item|table|table-row|flow-root)$/.test(display),
    painted: paintOf(view, element) !== null,
    boxed:
      !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor) &&
      !(isZero(style.borderTopLeftRadius) && isZero(style.paddingLeft)),
    reversed: style.direction === 'rtl' && /override/.test(style.unicodeBidi),
  };
}

const BESIDES = ['::before', '::after'] as const;

/**
 * What paints a picture on an element: its background or mask, or what stands before or after its content. Null: none.
 * The latter two are asked of empty elements alone, where pages put nothing but the picture.
 */
export function paintOf(view: Window, element: Element): string | null {
  const own = view.getComputedStyle(element);
  if (own.backgroundImage.includes('url(')) return own.backgroundImage;
  const mask = own.maskImage || own.webkitMaskImage || '';
  if (mask.includes('url(')) return mask;
  if (element.firstChild !== null) return null;
  for (const beside of BESIDES) {
    const { backgroundImage, content } = view.getComputedStyle(element, beside);
    if (content.startsWith('url(')) return content;
    if (content !== 'none' && backgroundImage.includes('url(')) return backgroundImage;
  }
  return null;
}

function separator(display: string, direction: string): Look['between'] {
  if (/grid/.test(display)) return '\n';
  if (!/flex/.test(display)) return '';
  return direction.startsWith('column') ? '\n' : ' ';
}

function isZero(length: string): boolean {
  return length === '' || Number.parseFloat(length) === 0;
}
