import { type PagePixels, rasterise } from './pixels.ts';

// Codes built of coloured boxes: a table, rows of boxes, or one grid of boxes.
const LEAST = 21;
const MOST_CELLS = 40_000;

/** Whether an element may be such a code: many boxes and no words. Cheap. */
export function mayBeCells(element: Element): boolean {
  if (element.localName === 'table') return (element as HTMLTableElement).rows.length >= LEAST;
  const count = element.childElementCount;
  if (count < LEAST) return false;
  const first = element.firstElementChild;
  if (first === null) return false;
  return (
    (first.childElementCount === 0 ? count >= LEAST * LEAST : first.childElementCount >= LEAST) &&
    element.textContent?.trim() === ''
  );
}

/** Pixels of a code built of coloured boxes, or null. Colours are asked once a shape of box. */
export function cellCodeOf(element: Element, view: Window): PagePixels | null {
  const rows = rowsOf(element);
  const columns = rows[0]?.length ?? 0;
  if (rows.length < LEAST || columns < LEAST || rows.length * columns > MOST_CELLS) return null;
  if (rows.some((row) => row.length !== columns)) return null;
  const known = new Map<string, boolean>();
  const isDark = (cell: Element | undefined): boolean => {
    if (cell === undefined) return false;
    const shape = `${cell.getAttribute('class')} ${cell.getAttribute('style')} ${cell.getAttribute('bgcolor')}`;
    const remembered = known.get(shape);
    if (remembered !== undefined) return remembered;
    const dark = isDarkColour(
      view.getComputedStyle(cell).backgroundColor || cell.getAttribute('bgcolor') || '',
    );
    if (known.size < 2_000) known.set(shape, dark);
    return dark;
  };
  const pixels = rasterise(columns, rows.length, [5, 5], (column, row) => isDark(rows[row]?.[column]));
  return [...known.values()].includes(true) ? pixels : null;
}

function rowsOf(element: Element): readonly (readonly Element[])[] {
  if (element.localName === 'table')
    return [...(element as HTMLTableElement).rows].map((row) => [...row.cells]);
  const children = [...element.children];
  if ((children[0]?.childElementCount ?? 0) > 0) return children.map((child) => [...child.children]);
  const side = Math.sqrt(children.length);
  if (!Number.isInteger(side)) return [];
  return Array.from({ length: side }, (_, row) => children.slice(row * side, (row + 1) * side));
}

/** Whether a CSS colour is opaque and nearer to black than to white. */
export function isDarkColour(colour: string): boolean {
  const hex = /^#([\da-f]{3,8})$/i.exec(colour)?.[1];
  const channels =
    hex === undefined
      ? (colour.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
      : (hex.length < 6 ? [...hex].map((one) => one + one) : (hex.match(/../g) ?? [])).map((one) =>
          Number.parseInt(one, 16),
        );
  const [red, green, blue, alpha = 1] = channels;
  if (red === undefined || green === undefined || blue === undefined) return colour === 'black';
  return alpha > 0.5 && 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
