import type { Root } from './dom.ts';
import { type Line, readLines } from './lines.ts';
import type { Observe, Standing } from './observe.ts';
import type { Work } from './slices.ts';
import type { Tools } from './tools.ts';
import type { Visits } from './visits.ts';

const PAGE: Standing = { from: 'page', place: 'page', conversation: null, party: null, displayedTime: null };
const MOST_TEXTS = 1_000;
const MOST_LINKS = 400;
/** Parts of the page with more text than this are read child by child. */
const PART = 8_000;

/** Reads all that is written on the page outside of conversations, and its links: only ever because the shopper asked. */
export function* readThePage(roots: readonly Root[], tools: Tools, observe: Observe, visits: Visits): Work {
  let texts = 0;
  for (const root of roots) {
    for (const part of partsOf(root)) {
      if (visits.ownerOf(part) !== null) continue;
      const lines = readLines(part, { ...tools, skip: (element) => visits.isList(element), controls: true });
      for (const { at, text } of grouped(lines)) {
        observe.text(at, at, text, PAGE);
        if (++texts >= MOST_TEXTS) return;
      }
      observe.links(part, PAGE, MOST_LINKS);
      yield;
    }
  }
}

/** Lines that stand in one element belong together. */
function grouped(lines: readonly Line[]): readonly Line[] {
  const groups: Line[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.at === line.at) groups[groups.length - 1] = { at: line.at, text: `${last.text}\n${line.text}` };
    else groups.push(line);
  }
  return groups;
}

function* partsOf(root: Root): Generator<Element, void> {
  const tops = 'body' in root ? (root.body === null ? [] : [root.body]) : [...root.children];
  const waiting: Element[] = [...tops];
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    if (part.childElementCount > 0 && (part.textContent?.length ?? 0) > PART)
      waiting.unshift(...part.children);
    else yield part;
  }
}
