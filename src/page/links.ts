import { type ShadowOf, select } from './dom.ts';
import { isInsideTyped } from './unread.ts';

/** A link that leads somewhere. */
export interface PageLink {
  readonly element: Element;
  readonly href: string;
  readonly text: string;
}

const LONGEST = 4_000;
const MOST = 40;

/** The links inside of an element that lead off this very page; `javascript:` and jumps within the page are none. */
export function linksIn(scope: Element, shadowOf: ShadowOf, most = MOST): readonly PageLink[] {
  const anchors = scope.localName === 'a' ? [scope] : [];
  anchors.push(...select(scope, 'a[href],area[href]'));
  const shadow = shadowOf(scope);
  if (shadow !== null) anchors.push(...select(shadow, 'a[href]'));
  const links: PageLink[] = [];
  for (const element of anchors) {
    const href = addressOf(element);
    if (href === null || isInsideTyped(element)) continue;
    links.push({
      element,
      href,
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 500),
    });
    if (links.length >= most) break;
  }
  return links;
}

function addressOf(element: Element): string | null {
  const written = element.getAttribute('href')?.trim() ?? '';
  if (written === '' || written.startsWith('#') || /^(?:javascript|about|blob):/i.test(written)) return null;
  const href = 'href' in element && typeof element.href === 'string' ? element.href : written;
  return href.length > LONGEST ? null : href;
}
