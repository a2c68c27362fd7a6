import type { Finding } from '../core/finding.ts';
import { type Briefing, NOTHING_LOOKED } from '../messaging/messages.ts';
import type { receiveInPage } from '../messaging/receive.ts';
import type { send as sendMessage } from '../messaging/send.ts';
import type { ShadowOf } from '../page/dom.ts';
import { asDataUrl } from '../page/pixels.ts';
import { NO_PLAN, type Plan } from '../page/plan.ts';
import type { Sink } from '../page/recorder.ts';
import { type PageWatch, watchPage } from '../page/watch.ts';
import { createAnchors } from './anchors.ts';
import { whenFilled } from './empty.ts';
import type { Life } from './life.ts';
import { createOutbox } from './outbox.ts';
import type { CreateWarnings, WarningAct } from './ports.ts';
import { reveal } from './reveal.ts';

export interface FrameOptions {
  readonly view: Window & typeof globalThis;
  readonly life: Life;
  readonly send: typeof sendMessage;
  readonly receive: typeof receiveInPage;
  readonly createWarnings: CreateWarnings;
  readonly shadowOf: ShadowOf;
}

/** Before the background has spoken, and where it says nothing: watch nothing. */
const SILENT: Briefing = {
  watch: false,
  platform: null,
  sensitivity: 'balanced',
  coverCodes: true,
  language: null,
};
/** Pauses before the background is greeted again, milliseconds. */
const HELLO_AGAIN = [300, 2_000, 10_000] as const;

/** One frame: asks the background whether to watch, observes, and shows what comes of it. */
export function startFrame(options: FrameOptions): void {
  const { view, life, send } = options;
  const { document } = view;
  const { signal } = life;
  const anchors = createAnchors();
  let briefing = SILENT;
  let watching: { readonly page: PageWatch; readonly ending: AbortController } | null = null;
  let starts = 0;

  const warnings = options.createWarnings({ document, signal, briefing, act });
  const where = () => ({ url: view.location.href, title: document.title });
  const outbox = createOutbox({
    send,
    where,
    found: (findings) => findings.forEach(show),
    gone: life.end,
    asDataUrl,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    signal,
  });
  const sink: Sink = {
    observed(observation, anchor) {
      anchors.place(observation.id, anchor);
      outbox.add(observation);
    },
    pixels(observation, pixels, anchor) {
      anchors.place(observation.id, anchor);
      outbox.add(observation, pixels);
    },
    moved(id, anchor) {
      anchors.place(id, anchor);
      const finding = anchors.findingOf(id);
      if (finding !== null) show(finding);
    },
    gone(id) {
      anchors.drop(id);
      warnings.forget(id);
    },
    unread: outbox.unread,
  };

  function show(finding: Finding): void {
    anchors.remember(finding);
    const element = anchors.elementOf(finding);
    if (finding.state === 'open' && element !== null) warnings.show(finding, element);
    else warnings.update(finding);
  }
  function act(action: WarningAct): void {
    if (!life.alive()) return;
    const { kind, findingId, decision } = action;
    if (kind === 'report') void send('report.open', { findingId });
    else if (kind === 'reveal') revealFinding(findingId, 'nearest');
    else if (decision !== undefined) {
      void send('finding.decide', { findingId, decision }).then((answer) => {
        if (answer.ok && answer.value !== null) show(answer.value);
      });
    }
  }
  function revealFinding(findingId: string, block: 'center' | 'nearest'): void {
    const finding = anchors.finding(findingId);
    const element = finding === null ? null : anchors.elementOf(finding);
    if (element !== null) reveal(element, block);
  }
  const begin = () => {
    const ending = new AbortController();
    const page = watchPage({
      document,
      view,
      plan: planOf(briefing),
      sink,
      shadowOf: options.shadowOf,
      signal: AbortSignal.any([signal, ending.signal]),
      prefix: `${idPrefix(view)}${++starts}-`,
      navigated: (from) => void restart(from),
      flushed: () => life.alive() && outbox.flush(),
    });
    watching = { page, ending };
  };
  const end = () => {
    watching?.ending.abort();
    watching = null;
    for (const id of anchors.ids()) warnings.forget(id);
    anchors.clear();
  };
  const brief = (next: Briefing) => {
    // Another sensitivity judges everything anew, as another platform would.
    const same =
      next.sensitivity === briefing.sensitivity &&
      JSON.stringify(next.platform) === JSON.stringify(briefing.platform);
    briefing = next;
    warnings.briefed(next);
    if (watching !== null && (!next.watch || !same)) end();
    if (watching === null && next.watch && !signal.aborted) begin();
  };
  const hello = async (anew: boolean) => {
    // A background that is killed just then must not leave the page unwatched.
    for (const pause of HELLO_AGAIN) {
      const answer = await send('page.hello', { ...where(), top: view === view.top, anew });
      if (answer.ok) return brief(answer.value);
      if (answer.reason === 'gone') return life.end();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  /** Another page in the same document, or the same page again: what was observed is no longer true of it. */
  const restart = async (from: string | null) => {
    end();
    if (!life.alive()) return;
    if (from !== null) await send('page.left', { url: from });
    await hello(true);
  };

  options.receive(
    {
      'page.briefing': (next) => {
        brief(next);
        return null;
      },
      'page.finding': (finding) => {
        show(finding);
        return null;
      },
      'page.check': async () => {
        await hello(false);
        const page = watching?.page;
        if (page === undefined) return NOTHING_LOOKED;
        const counts = await page.check();
        await outbox.settled();
        return { ...counts, at: Date.now() };
      },
      'page.reveal': ({ findingId }) => {
        revealFinding(findingId, 'center');
        return null;
      },
    },
    signal,
  );
  view.addEventListener(
    'pagehide',
    () => life.alive() && void send('page.left', { url: view.location.href }),
    { signal },
  );
  view.addEventListener('pageshow', (event) => event.persisted && void restart(null), { signal });
  view.addEventListener('focus', () => void life.alive(), { signal });
  signal.addEventListener('abort', () => warnings.stop());
  whenFilled(view, signal, () => void hello(true));
}

function planOf({ platform }: Briefing): Plan {
  return platform ?? NO_PLAN;
}

/** Ids of two scripts in one frame must not meet. */
function idPrefix(view: Window): string {
  return `${Math.floor(view.performance.timeOrigin + view.performance.now()).toString(36)}-`;
}
