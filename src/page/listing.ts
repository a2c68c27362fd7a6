import { allOf, type Root, select } from './dom.ts';
import { type ReadOptions, readText } from './lines.ts';
import type { Plan } from './plan.ts';
import { ownWords } from './tokens.ts';
import { isInsideTyped } from './unread.ts';

/** One part of a listing that its seller wrote. */
export interface ListingPart {
  readonly element: Element;
  readonly text: string;
}

/** What of the page is about this one listing. */
export interface Listing {
  /** Other sellers' cards lie outside; empty where no part of the page is known to be the listing. */
  readonly scopes: readonly Element[];
  readonly parts: readonly ListingPart[];
}

const NONE: Listing = { scopes: [], parts: [] };
const DESCRIPTION =
  '[itemprop="description"],[data-testid*="description" i],[data-qa*="description" i],[data-marker*="description" i]';
const DESCRIPTION_WORDS = new Set([
  'description',
  'desc',
  'beschreibung',
  'descripcion',
  'descrição',
  'descricao',
  'omschrijving',
  'opis',
  'postingbody',
  'aciklama',
]);
const APART = 'nav,footer,aside,header,form,dialog,[role="navigation"],[role="dialog"],[role="contentinfo"]';
const SHORTEST = 30;
const MOST_PARTS = 6;

/**
 * Reads the listing a page shows: title and description, by the plan's selectors; where those find no description, by
 * what descriptions are called, else the longest block of prose in the main part.
 *
 * @param inFrame the document is a frame of its own: on a listing's page that is the seller's description
 */
export function readListing(
  roots: readonly Root[],
  plan: Plan,
  inFrame: boolean,
  options: ReadOptions,
): Listing {
  if (plan.pageKind !== 'listing') return NONE;
  const scopes = roots.flatMap((root) => allOf(root, plan.listing?.scope));
  const known = roots.flatMap((root) => allOf(root, plan.listing?.description));
  const where = scopes.length > 0 ? scopes : roots.flatMap((root) => mainOf(root));
  const written =
    known.length > 0
      ? known
      : inFrame
        ? roots.flatMap((root) => bodyOf(root))
        : where.flatMap((scope) => proseIn(scope));
  const titles = roots.flatMap((root) => allOf(root, plan.listing?.title ?? ['main h1', 'h1']).slice(0, 1));
  const parts: ListingPart[] = [];
  for (const element of new Set([...titles, ...written])) {
    if (parts.some((part) => part.element.contains(element)) || isInsideTyped(element)) continue;
    const text = readText(element, options);
    if (text !== '') parts.push({ element, text });
    if (parts.length >= MOST_PARTS) break;
  }
  return {
    scopes: scopes.length > 0 ? scopes : inFrame ? roots.flatMap((root) => bodyOf(root)) : where,
    parts,
  };
}

/** Whether something inside of a listing leads to another one: a card among "you may also like". */
export function isOfAnotherListing(element: Element, pageUrl: string): boolean {
  const link = element.closest('a[href]');
  if (link === null || !('href' in link) || typeof link.href !== 'string') return false;
  if (!URL.canParse(link.href) || !URL.canParse(pageUrl)) return false;
  const to = new URL(link.href);
  const here = new URL(pageUrl);
  if (!/^https?:$/.test(to.protocol) || /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(to.pathname)) return false;
  return to.pathname !== here.pathname || to.search !== here.search;
}

function mainOf(root: Root): readonly Element[] {
  return select(root, 'main,[role="main"],[itemtype*="schema.org/Product"]').slice(0, 1);
}

function bodyOf(root: Root): readonly Element[] {
  return 'body' in root && root.body !== null ? [root.body] : [];
}

function proseIn(scope: Element): readonly Element[] {
  const marked = select(scope, DESCRIPTION).filter((element) => element.closest(APART) === null);
  if (marked.length > 0) return marked.slice(0, 2);
  let best: Element | null = null;
  let length = SHORTEST;
  for (const element of select(scope, 'div,section,p,article,pre')) {
    if (element.closest(APART) !== null) continue;
    const text = element.textContent ?? '';
    if (ownWords(element).some((word) => DESCRIPTION_WORDS.has(word)) && text.trim().length >= SHORTEST)
      return [element];
    const prose = ownProse(element);
    if (prose > length) [best, length] = [element, prose];
  }
  return best === null ? [] : [best];
}

/** The length of the text that stands directly in an element or in its paragraphs, links left out. */
function ownProse(element: Element): number {
  let length = 0;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) length += node.nodeValue?.trim().length ?? 0;
    else if (/^(?:p|br|span|b|i|em|strong|u)$/.test(node.nodeName.toLowerCase()))
      length += node.textContent?.trim().length ?? 0;
  }
  return length;
}
