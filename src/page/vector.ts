/** The parts that a drawing may borrow; more is no code. */
const MOST_USES = 2_000;

/** The link of an element of SVG, in its new or its old form. */
export function hrefOf(element: Element | null): string | null {
  if (element === null) return null;
  return element.getAttribute('href') ?? element.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
}

/**
 * Puts into the copy of a drawing what the drawing borrows from elsewhere on the page (`<use href="#code">`), so that the
 * copy can be drawn alone.
 *
 * @returns whether all of it was to be had: another file is not ours to fetch
 */
export function gatherUses(svg: Element, copy: Element): boolean {
  const uses = svg.querySelectorAll('use');
  if (uses.length > MOST_USES) return false;
  const root = svg.getRootNode() as Document | ShadowRoot;
  const gathered = new Set<string>();
  for (const use of uses) {
    const href = hrefOf(use);
    if (href === null || gathered.has(href)) continue;
    if (!href.startsWith('#')) return false;
    gathered.add(href);
    const borrowed = root.getElementById(href.slice(1));
    if (borrowed !== null && !svg.contains(borrowed)) copy.prepend(borrowed.cloneNode(true));
  }
  return true;
}
