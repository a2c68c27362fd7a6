import type { Party } from '../core/observation.ts';
import { allOf, ascend, firstOf, matches, parentOf, type Root, select } from './dom.ts';
import { hash } from './hash.ts';
import type { Plan } from './plan.ts';
import { isInsideTyped } from './unread.ts';

const PROFILE =
  /\/(?:u|user|users|usr|profile|profiles|member|members|seller|sellers|shop|shops|store|stores|people|personal|marketplace\/profile|s-bestandsliste)\/[^/]/i;
const PROFILE_QUERY = /[?&](?:user_?id|uid|seller_?id|member_?id|shop_?id)=/i;
const LABEL = /(?:conversation|chat|messages?(?: in conversation)?) (?:with|titled)\s+(.{1,60})$/i;
const LONGEST_NAME = 60;
const CLIMB = 6;

/** The seller a listing page is about, as far as the plan's selectors find one. */
export function partyOfListing(roots: Iterable<Root>, plan: Plan): Party | null {
  const selectors = plan.listing;
  let name: string | null = null;
  let link: string | null = null;
  for (const root of roots) {
    const seller = firstOf(root, selectors?.seller);
    name ??= seller === null ? null : nameIn(seller);
    const anchor =
      firstOf(root, selectors?.sellerLink) ??
      seller?.closest('a[href]') ??
      seller?.querySelector('a[href]') ??
      null;
    link ??= profileOf(anchor);
    if (link === null && name === null) link = genericLink(root, (found) => (name ??= found));
  }
  return partyOf(plan.sellerId, name, link);
}

/** The other party of a conversation: by the plan's selectors, by the list's label, by the heading above the list. */
export function partyOfChat(
  list: Element,
  roots: Iterable<Root>,
  plan: Plan,
  sender: string | null,
): Party | null {
  const label = LABEL.exec(
    list.getAttribute('aria-label') ?? list.parentElement?.getAttribute('aria-label') ?? '',
  );
  let name = label?.[1] ?? null;
  let link: string | null = null;
  if (plan.chat?.sender !== undefined) {
    const { sender: named, message } = plan.chat;
    // A list may be the whole pane: then its heading lies inside, but in no message.
    const isMessage = (element: Element) => message.some((selector) => matches(element, selector));
    for (const root of roots) {
      const outside = allOf(root, named).find(
        (element) =>
          (!list.contains(element) || (message.length > 0 && ascend(element, isMessage, list) === null)) &&
          nameIn(element) !== null,
      );
      if (outside === undefined) continue;
      name ??= nameIn(outside);
      link ??= profileOf(outside.closest('a[href]') ?? outside.querySelector('a[href]'));
    }
  }
  const heading = name === null || link === null ? headingAbove(list) : null;
  name ??= sender ?? heading?.name ?? null;
  return partyOf(plan.sellerId, name, link ?? heading?.link ?? null);
}

function partyOf(id: string | null, name: string | null, link: string | null): Party | null {
  if (id === null && name === null && link === null) return null;
  return { id: id ?? idIn(link), name, profileUrl: link };
}

function idIn(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const { pathname, search, host } = new URL(link);
  const last = pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  if (PROFILE_QUERY.test(search)) return hash(host + pathname + search);
  return last === undefined ? null : decodeSafely(last).slice(0, 80);
}

function decodeSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Looks for a heading or a header beside the list, a few levels up; never inside of the list itself. */
function headingAbove(list: Element): { name: string | null; link: string | null } | null {
  let below: Element = list;
  for (let above = parentOf(list), i = 0; above !== null && i < CLIMB; above = parentOf(above), i++) {
    for (const beside of above.children) {
      if (beside === below || (beside.compareDocumentPosition(below) & 4) === 0) continue;
      const found = headed(beside);
      if (found !== null) return found;
    }
    below = above;
    if (above.localName === 'body') break;
  }
  return null;
}

function headed(beside: Element): { name: string | null; link: string | null } | null {
  const isHeader =
    beside.matches('header,h1,h2,h3,h4,h5,[role="heading"],[role="banner"]') ||
    /head|title|top|peer|contact/i.test(beside.className);
  const heading = beside.matches('h1,h2,h3,h4,h5,[role="heading"]')
    ? beside
    : beside.querySelector('h1,h2,h3,h4,h5,[role="heading"]');
  const name = heading === null ? (isHeader ? nameIn(beside) : null) : nameIn(heading);
  const link = [...beside.querySelectorAll('a[href]')].map(profileOf).find((one) => one !== null) ?? null;
  return name === null && link === null ? null : { name, link };
}

function genericLink(root: Root, found: (name: string | null) => void): string | null {
  for (const anchor of select(root, 'main a[href],[role="main"] a[href],article a[href]').slice(0, 400)) {
    const link = profileOf(anchor);
    if (link === null || anchor.closest('nav,footer') !== null) continue;
    found(nameIn(anchor));
    return link;
  }
  return null;
}

function profileOf(anchor: Element | null): string | null {
  if (anchor === null || !('href' in anchor) || typeof anchor.href !== 'string') return null;
  if (!/^https?:/.test(anchor.href)) return null;
  return PROFILE.test(anchor.href) || PROFILE_QUERY.test(anchor.href) ? anchor.href.slice(0, 500) : null;
}

function nameIn(element: Element): string | null {
  if (isInsideTyped(element)) return null;
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text === '' || text.length > LONGEST_NAME ? null : text;
}
