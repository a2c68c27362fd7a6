import type { RiskLevel } from '../core/risk.ts';

/**
 * The shapes of the three levels, in a square of 24 units: a round coin, a diamond, an octagon. Levels differ by shape
 * before they differ by colour. `sign` is drawn on top in the paper's colour.
 */
export const MARKS: Readonly<Record<Exclude<RiskLevel, 'none'>, { shape: string; sign: string }>> = {
  low: {
    shape: 'M12 3.2a8.8 8.8 0 1 1 0 17.6a8.8 8.8 0 0 1 0-17.6z',
    sign: 'M7.6 12h8.8M12.9 8.2l3.7 3.8l-3.7 3.8',
  },
  medium: {
    shape:
      'M10.6 2.2a2 2 0 0 1 2.8 0l8.4 8.4a2 2 0 0 1 0 2.8l-8.4 8.4a2 2 0 0 1-2.8 0l-8.4-8.4a2 2 0 0 1 0-2.8z',
    sign: 'M12 7.2v5.4M12 16.3v.2',
  },
  high: {
    shape: 'M8.1 1.8h7.8l6.3 6.3v7.8l-6.3 6.3H8.1l-6.3-6.3V8.1z',
    sign: 'M12 6.6v6.4M12 17.1v.2',
  },
};

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the mark of a level, for the page. Without a name: the words beside it say the same. */
export function drawMark(document: Document, level: RiskLevel, size: number): SVGSVGElement {
  const { shape, sign } = MARKS[level === 'none' ? 'low' : level];
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    viewBox: '0 0 24 24',
    width: String(size),
    height: String(size),
    'aria-hidden': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  for (const [name, d] of [
    ['shape', shape],
    ['sign', sign],
  ] as const) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
