import { inPageOrder, isElement, type ShadowOf } from './dom.ts';
import { createKeyring } from './keys.ts';
import { isOfAnotherListing, type Listing, readListing } from './listing.ts';
import { readThePage } from './look.ts';
import { createMutations } from './mutations.ts';
import { type Counts, createObserve, type Standing } from './observe.ts';
import { createOpenings } from './openings.ts';
import { partyOfListing } from './party.ts';
import { kindOf } from './picture.ts';
import type { Plan } from './plan.ts';
import { createRecorder, type Sink } from './recorder.ts';
import { createRoots } from './roots.ts';
import { createSight } from './sight.ts';
import { createSlices, type Work } from './slices.ts';
import { createLooks } from './styles.ts';
import { createGathering, createWait, whenReadable } from './timers.ts';
import type { Tools } from './tools.ts';
import { isInsideTyped } from './unread.ts';
import { createVisits } from './visits.ts';

export interface WatchOptions {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  readonly plan: Plan;
  readonly sink: Sink;
  readonly shadowOf: ShadowOf;
  /** Ends everything: observers, timers, listeners. */
  readonly signal: AbortSignal;
  /** Called once when the address changed without a new document; this watch is over then. */
  readonly navigated: (from: string) => void;
  /** Called after each batch: what was observed may be sent. */
  readonly flushed: () => void;
  /** Makes ids unique in the frame. */
  readonly prefix: string;
}

export interface PageWatch {
  /** Looks at everything on the page, pictures out of sight included, and says how much that was. */
  check(): Promise<Counts>;
}

/** Milliseconds that one turn of reading may take. */
const BUDGET = 6;
/** Milliseconds between two searches for conversations: from the first, doubling, to the last. */
const SEARCH_AFTER = [250, 500, 1_000, 2_000, 4_000] as const;
/** A browser that draws no frame for so long is not waited for, milliseconds. */
const LONGEST_FRAME = 150;
/** A check that takes longer answers with what it has, milliseconds. */
const LONGEST_CHECK = 15_000;
/** When late shadow roots are looked for, milliseconds after the page was last looked at as a whole. */
const LATE_ROOTS = [500, 1_500, 4_000] as const;

/** Watches one frame: finds conversations, listing and pictures, and observes what is new until the signal aborts. */
export function watchPage(options: WatchOptions): PageWatch {
  const { document, view, sink, signal } = options;
  const { plan } = options;
  const address = view.location.href;
  const { pathname, search: query } = view.location;
  const page = { pathname, search: query };
  let resting = false;
  let checking = false;
  /** Before the first reading of everything no conversation is known, and changes would be taken for the page's own. */
  let begun = false;
  let listing: Listing = { scopes: [], parts: [] };
  let searches = 0;
  let searchBooked = false;

  const wait = createWait(signal);
  const gathering = createGathering(() => view.performance.now());
  const isResting = () => resting || document.hidden || signal.aborted;
  const slices = createSlices({
    now: () => view.performance.now(),
    budget: BUDGET,
    later: (turn) => void setTimeout(turn, 0),
    paused: isResting,
  });
  const mutations = createMutations(() => wait(gathering(), flush));
  const roots = createRoots(document, options.shadowOf, (root) => mutations.watch(root));
  const shadowOf: ShadowOf = (element) => (roots.any() ? options.shadowOf(element) : null);
  const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  const sight = createSight(view, breathe, signal);
  const openings = createOpenings(view, () => {
    if (isResting()) return;
    searches = 0;
    slices.add(visits.readAll());
    searchSoon();
  });
  const place = () =>
    plan.conversationId ??
    `${view.location.host}${view.location.pathname}${view.location.search}${view.location.hash}`;
  const tools: Tools = {
    shadowOf,
    lookOf: createLooks(view),
    view,
    keys: createKeyring(place),
    roots: roots.all,
    plan: () => plan,
    expectOpening: (element) => openings.expect(element),
  };
  const recorder = createRecorder(sink, options.prefix);
  const observe = createObserve(recorder, sink, sight, tools);
  const visits = createVisits(tools, observe);

  const standingOf = (element: Element): Standing => {
    const inListing = listing.scopes.some((scope) => scope.contains(element));
    return {
      from: inListing ? 'counterpart' : 'page',
      place: inListing ? 'listing' : 'page',
      conversation: null,
      party: inListing ? partyOfListing(roots.all(), plan) : null,
      displayedTime: null,
    };
  };
  /** Pictures outside of conversations: of the listing, or of the page; not of cards that lead to other listings. */
  const lookAtPicture = (element: Element, all: boolean) => {
    const kind = kindOf(element, tools.lookOf);
    if (kind === null || visits.ownerOf(element) !== null || isInsideTyped(element)) return;
    if (!all && (kind === 'background' || isOfAnotherListing(element, page))) return;
    observe.picture({ element, kind }, standingOf(element));
  };

  function* readAround(scope: ParentNode): Work {
    if (isElement(scope as unknown as Node)) lookAtPicture(scope as unknown as Element, false);
    const pictures = scope.querySelectorAll('img,canvas,video,svg,table,object,embed');
    for (const picture of pictures) {
      lookAtPicture(picture, false);
      yield;
    }
  }
  function* readTheListing(): Work {
    listing = yield* readListing(roots.all(), plan, view !== view.top, tools);
    if (listing.parts.length === 0 && listing.scopes.length === 0) return;
    const party = partyOfListing(roots.all(), plan);
    for (const { element, text } of listing.parts) {
      const standing: Standing = {
        from: 'counterpart',
        place: 'listing',
        conversation: null,
        party,
        displayedTime: null,
      };
      observe.text(element, element, text, standing);
      observe.links(element, standing);
      yield;
    }
    for (const scope of listing.scopes) {
      for (const element of scope.querySelectorAll('[style*="url("]')) {
        if (!isOfAnotherListing(element, page) && visits.ownerOf(element) === null) {
          observe.picture({ element, kind: 'background' }, standingOf(element));
        }
        yield;
      }
    }
  }
  function* search(): Work {
    const news = yield* visits.find();
    yield* readTheListing();
    if (news) searches = 0;
    options.flushed();
  }
  function* readEverything(): Work {
    yield* roots.discover(document);
    yield* visits.readAll();
    yield* search();
    for (const root of roots.all()) yield* readAround(root);
    options.flushed();
  }
  function* readAll(): Work {
    yield* readEverything();
    yield* readThePage(roots.all(), tools, observe, visits);
    for (const root of roots.all()) {
      for (const element of root.querySelectorAll('*')) {
        lookAtPicture(element, true);
        yield;
      }
    }
    options.flushed();
  }
  function* readChanged(elements: readonly Element[]): Work {
    const touched = new Map<ReturnType<typeof visits.ownerOf>, Set<Element>>();
    let outside = false;
    for (const element of elements) {
      if (!element.isConnected) continue;
      yield* roots.discover(element);
      const owner = visits.ownerOf(element);
      if (owner === null) {
        outside = true;
        yield* readAround(element);
        continue;
      }
      const messages = touched.get(owner) ?? new Set();
      for (const message of owner.messagesAt(element)) messages.add(message);
      touched.set(owner, messages);
      yield;
    }
    for (const [owner, messages] of touched) {
      if (owner !== null) yield* visits.read(owner, inPageOrder(messages));
    }
    if (outside) searchSoon();
    options.flushed();
  }

  const searchSoon = () => {
    if (searchBooked) return;
    searchBooked = true;
    wait(SEARCH_AFTER[Math.min(searches++, SEARCH_AFTER.length - 1)] ?? 0, () => {
      searchBooked = false;
      slices.add(search());
    });
  };
  const moved = () => {
    if (view.location.href === address) return false;
    if (!resting) options.navigated(address);
    resting = true;
    return true;
  };
  const flush = () => {
    if (signal.aborted || isResting() || moved() || !begun) return;
    for (const host of roots.grown()) mutations.touch(host);
    const { everything, elements } = mutations.take();
    if (everything) rescan();
    else if (elements.length > 0) slices.add(readChanged(elements));
  };
  const rescan = () => {
    if (isResting()) return;
    // A look at everything reads all that this would: it must not be cut short.
    if (checking) return wait(LONGEST_FRAME, rescan);
    begun = true;
    mutations.take();
    slices.clear();
    slices.add(readEverything());
    for (const after of LATE_ROOTS) wait(after, flush);
  };
  /** Right after a frame styles and boxes are clean: asking for them then makes the browser compute nothing of its own. */
  const afterFrame = (then: () => void) => {
    let called = false;
    const once = () => {
      if (!called) then();
      called = true;
    };
    view.requestAnimationFrame(() => setTimeout(once, 0));
    wait(LONGEST_FRAME, once);
  };
  const begin = () => {
    mutations.stop();
    begun = false;
    if (isResting()) return;
    for (const root of roots.all()) mutations.watch(root);
    afterFrame(rescan);
  };

  document.addEventListener('visibilitychange', begin, { signal });
  for (const event of ['popstate', 'hashchange']) view.addEventListener(event, moved, { signal });
  navigationOf(view)?.addEventListener('currententrychange', moved, { signal });
  signal.addEventListener('abort', () => {
    mutations.stop();
    slices.clear();
    sight.stop();
    openings.stop();
  });
  whenReadable(document, begin, wait, signal);

  return {
    async check() {
      const { texts, links, images } = observe.tally;
      observe.again();
      if (isResting()) return observe.tally;
      checking = true;
      slices.clear();
      slices.add(readAll());
      await Promise.race([
        slices.done().then(sight.all),
        new Promise((resolve) => wait(LONGEST_CHECK, () => resolve(null))),
      ]);
      checking = false;
      options.flushed();
      const now = observe.tally;
      return {
        texts: now.texts - texts,
        links: now.links - links,
        images: now.images - images,
        unread: now.unread,
      };
    },
  };
}

function navigationOf(view: Window): EventTarget | null {
  return 'navigation' in view && view.navigation instanceof EventTarget ? view.navigation : null;
}
