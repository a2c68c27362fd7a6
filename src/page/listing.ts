import { allOf, ascend, type Root, select } from './dom.ts';
import { type ReadOptions, readText } from './lines.ts';
import type { Plan } from './plan.ts';
import { answersIn, proseIn } from './prose.ts';
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
const MOST_PARTS = 6;

/**
 * Reads the listing a page shows: title and description, by the plan's selectors; where those find no description, what
 * reads like one. The seller's answers to questions are read as well; what buyers and the platform write is not.
 *
 * @param inFrame the document is a frame of its own: on a listing's page that is the seller's description
 */
export function* readListing(
  roots: readonly Root[],
  plan: Plan,
  inFrame: boolean,
  options: ReadOptions,
): Generator<void, Listing> {
  if (plan.pageKind !== 'listing') return NONE;
  const bodies = roots.flatMap((root) => bodyOf(root));
  const scopes = roots.flatMap((root) => allOf(root, plan.listing?.scope));
  const titles = roots.flatMap((root) => allOf(root, plan.listing?.title ?? ['main h1', 'h1']).slice(0, 1));
  const main = scopes.length > 0 ? scopes : roots.flatMap((root) => mainOf(root));
  const where = main.length > 0 ? main : bodies;
  const written: Element[] = roots.flatMap((root) => allOf(root, plan.listing?.description));
  if (written.length === 0 && inFrame) written.push(...bodies);
  if (written.length === 0) for (const scope of where) written.push(...(yield* proseIn(scope)));
  const answers = where.flatMap((scope) => answersIn(scope));
  const parts: ListingPart[] = [];
  for (const element of new Set([...titles, ...written.slice(0, MOST_PARTS), ...answers])) {
    if (parts.some((part) => part.element.contains(element)) || isInsideTyped(element)) continue;
    const text = readText(element, options);
    if (text !== '') parts.push({ element, text });
    yield;
  }
  if (inFrame && scopes.length === 0) return { scopes: bodies, parts };
  return { scopes: main.length > 0 ? main : around(titles[0], written[0]), parts };
}

/** The smallest part of the page that holds both title and description; nothing where that is the page itself. */
function around(title: Element | undefined, written: Element | undefined): readonly Element[] {
  if (title === undefined || written === undefined) return [];
  const common = ascend(title, (element) => element.contains(written));
  return common === null || /^(?:body|html)$/.test(common.localName) ? [] : [common];
}

/** Whether something inside of a listing leads to another one: a card among "you may also like". */
export function isOfAnotherListing(element: Element, page: Pick<URL, 'pathname' | 'search'>): boolean {
  const link = element.closest('a[href]');
  if (link === null || !('href' in link) || typeof link.href !== 'string') return false;
  const to = link as HTMLAnchorElement;
  if (!/^https?:$/.test(to.protocol) || /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(to.pathname)) return false;
  return to.pathname !== page.pathname || to.search !== page.search;
}

function mainOf(root: Root): readonly Element[] {
  return select(root, 'main,[role="main"],[itemtype*="schema.org/Product"]').slice(0, 1);
}

function bodyOf(root: Root): readonly Element[] {
  return 'body' in root && root.body !== null ? [root.body] : [];
}
