import type { Words } from '../i18n/words.ts';
import { el } from './el.ts';
import { anchorOf, type Entry, isAside, isCovered } from './entry.ts';
import { type Box, beside, corner, grow, type Size } from './place.ts';
import { card } from './slip.ts';
import { cover, decided, mark } from './small.ts';
import { explain, type Ground } from './words.ts';

/** Something drawn for an entry, and how it follows its anchor. */
export interface Piece {
  readonly node: HTMLElement;
  readonly anchor: Element;
  readonly kind: 'ring' | 'mark' | 'cover' | 'beside';
}

/** What all drawing in a frame shares. */
export interface Scene {
  readonly document: Document;
  readonly words: Words;
  readonly ground: Ground | null;
  readonly coverCodes: boolean;
}

const MARK = 30;
/** Covers smaller than this hold their button alone. */
const SMALL: Size = { width: 150, height: 118 };

/** Draws everything an entry shows. `forward` = its card may be the open one. */
export function drawEntry(entry: Entry, forward: boolean, scene: Scene): readonly Piece[] {
  const { document, words, ground } = scene;
  const { finding } = entry;
  const { level } = finding.assessment;
  const anchor = anchorOf(entry);
  if (!anchor || level === 'none') return [];
  const pieces: Piece[] = [];
  if (isAside(entry)) {
    if (entry.undoable) pieces.push({ node: decided(document, finding, words), anchor, kind: 'beside' });
    return pieces;
  }
  const told = explain(finding, ground, words);
  const covered = isCovered(entry, scene.coverCodes);
  if (covered) {
    for (const one of entry.anchors.values()) {
      pieces.push({ node: cover(document, finding, level, finding.id, words), anchor: one, kind: 'cover' });
    }
  } else if (level !== 'low') {
    pieces.push({ node: el(document, 'div', { class: `ring ${level}` }), anchor, kind: 'ring' });
  }
  if (entry.view === 'card' && forward) {
    const canTrust = (finding.party?.id ?? finding.party?.name ?? null) !== null;
    const slip = card(document, told, level, finding.id, entry.more, canTrust, words);
    if (!entry.drawn) slip.classList.add('fresh');
    entry.drawn = true;
    pieces.push({ node: el(document, 'div', { class: 'holder' }, slip), anchor, kind: 'beside' });
  } else {
    pieces.push({ node: mark(document, told, finding, words), anchor, kind: 'mark' });
  }
  return pieces;
}

/** Reads where all anchors stand, then moves all pieces: one layout, whatever their number. */
export function placePieces(
  pieces: readonly Piece[],
  boxOf: (anchor: Element) => Box | null,
  viewport: Size,
  rightToLeft: boolean,
): void {
  const read = pieces.map(({ node, anchor, kind }) => ({
    box: boxOf(anchor),
    size: kind === 'beside' ? { width: node.offsetWidth, height: node.offsetHeight } : null,
  }));
  for (const [at, { node, kind }] of pieces.entries()) {
    const { box, size } = read[at] ?? { box: null, size: null };
    // Out of sight, not out of the layout: its size can still be read, and the focus in it is not lost.
    node.style.visibility = box ? 'visible' : 'hidden';
    if (!box) continue;
    if (kind === 'mark') move(node, corner(box, MARK, viewport, rightToLeft));
    else if (size) move(node, beside(box, size, viewport, rightToLeft));
    else {
      const lined = kind === 'ring' ? grow(box, 3) : box;
      move(node, lined);
      node.style.width = `${lined.width}px`;
      node.style.height = `${lined.height}px`;
      node.classList.toggle('small', box.width < SMALL.width || box.height < SMALL.height);
    }
  }
}

function move(node: HTMLElement, to: { readonly x: number; readonly y: number }): void {
  node.style.translate = `${Math.round(to.x)}px ${Math.round(to.y)}px`;
}
