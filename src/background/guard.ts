import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { SPEAKERS } from '../core/observation.ts';
import type { Guard } from '../messaging/receive.ts';

/** Bounds of what a frame may send at once. A longer message is cut by the page before it is sent. */
const MAX_TEXT = 6_000_000;
const MAX_ADDRESS = 8_000_000; // data: pictures
const MAX_BATCH = 2_000;

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const line = text(20_000);
const maybe = v.nullable(line);
const finite = v.pipe(v.number(), v.finite(), v.minValue(0));

const party = v.nullable(v.object({ id: maybe, name: maybe, profileUrl: maybe }));
const observed = {
  id: line,
  from: v.picklist(SPEAKERS),
  place: v.picklist(['message', 'listing', 'page']),
  conversation: maybe,
  party,
  displayedTime: maybe,
};
const observation = v.variant('kind', [
  v.object({ kind: v.literal('text'), text: text(MAX_TEXT), ...observed }),
  v.object({ kind: v.literal('link'), href: text(MAX_ADDRESS), text: text(MAX_TEXT), ...observed }),
  v.object({
    kind: v.literal('image'),
    source: text(MAX_ADDRESS),
    width: finite,
    height: finite,
    alt: text(MAX_TEXT),
    ...observed,
  }),
]);
const page = { url: text(MAX_ADDRESS), title: text(MAX_TEXT) };

/** What a content script may say. Everything it sends comes out of a page, and a page is hostile. */
const FROM_PAGES: Readonly<Record<string, v.GenericSchema>> = {
  'page.hello': v.object({ ...page, top: v.boolean(), anew: v.boolean() }),
  'page.observed': v.object({
    observations: v.pipe(v.array(observation), v.maxLength(MAX_BATCH)),
    unread: finite,
    ...page,
  }),
  'page.pixels': v.object({
    observation,
    pixels: v.object({
      width: v.pipe(finite, v.integer(), v.maxValue(4096)),
      height: v.pipe(finite, v.integer(), v.maxValue(4096)),
      // Older Chromium turns typed arrays into plain objects on the way; those come as a data URL instead.
      rgba: v.nullable(v.instance(Uint8ClampedArray)),
      dataUrl: v.nullable(text(MAX_ADDRESS)),
    }),
    ...page,
  }),
  'page.draw': v.null(),
  'page.left': v.object({ url: text(MAX_ADDRESS) }),
  'finding.decide': v.object({ findingId: line, decision: v.picklist(['fine', 'trust_seller', 'reopen']) }),
  'report.open': v.object({ findingId: line }),
};

/** Looks at every inbound message: content scripts may say only what is listed above, in that shape; the rest is for our own pages. */
export const guard: Guard = (name, body, sender) => {
  const schema = FROM_PAGES[name];
  if (!schema) return isOurPage(sender.url) ? null : `${name} is not for web pages`;
  const result = v.safeParse(schema, body);
  if (result.success) return null;
  const [issue] = result.issues;
  return `${name}: ${v.getDotPath(issue) ?? 'body'}: ${issue.message}`;
};

function isOurPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}
