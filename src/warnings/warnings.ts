import type { Finding } from '../core/finding.ts';
import { briefedWords } from '../i18n/briefed-words.ts';
import type { WordTable } from '../i18n/messages.ts';
import type { Words } from '../i18n/words.ts';
import type { Scene } from './draw.ts';
import { anchorOf, comesForward, type Entry, isAside, isSerious, newEntry, renew } from './entry.ts';
import type { Held } from './gates.ts';
import type { Guard } from './guard.ts';
import { createStage } from './stage.ts';
import { type About, stop } from './stop.ts';
import { explain, type Ground } from './words.ts';

/** What a frame's warnings must be told; the Briefing is one. */
export interface WarningBriefing {
  readonly watch: boolean;
  readonly platform: Ground | null;
  readonly coverCodes: boolean;
  readonly language: string | null;
  readonly words?: WordTable | null;
}

/** What the shopper asked for by a press in a warning. */
export interface Act {
  readonly kind: 'decide' | 'report' | 'reveal';
  readonly findingId: string;
  readonly decision?: 'fine' | 'trust_seller' | 'reopen';
}

export interface Options {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly briefing: WarningBriefing;
  readonly act: (action: Act) => void;
  /** What listens since the start of the page. */
  readonly guard: Guard;
}

export interface Warnings {
  /** Shows a finding beside the element it stands on; one already shown moves to the new anchor. */
  show(finding: Finding, anchor: Element): void;
  /** A finding changed; unknown ids are ignored. */
  update(finding: Finding): void;
  /** What was observed is gone: a warning that stood on it alone goes away. */
  forget(observationId: string): void;
  briefed(briefing: WarningBriefing): void;
  stop(): void;
}

/** How long a decision can be undone at its place, in milliseconds; in the popup it can be undone at any time. */
const UNDO_FOR = 12_000;
/** More warnings than this on one page help nobody: the oldest go. */
const MOST = 60;

/** The warnings of one frame. */
export function createWarnings(options: Options): Warnings {
  const { document, act } = options;
  const ending = new AbortController();
  const signal = AbortSignal.any([options.signal, ending.signal]);
  const stage = createStage(document, signal);
  const entries = new Map<string, Entry>();
  let scene = sceneOf(document, options.briefing);
  let open: Entry | null = null;
  let held: { entry: Entry; about: About; go: () => void; choices: boolean } | null = null;

  const draw = (entry: Entry): void => stage.draw(entry, entry === open, scene);
  const bringForward = (entry: Entry): void => {
    const last = open;
    open = entry;
    if (last && last !== entry) {
      last.view = 'mark';
      draw(last);
    }
  };
  const fold = (entry: Entry): void => {
    entry.view = 'mark';
    if (open === entry) open = null;
    draw(entry);
  };
  const remove = (entry: Entry): void => {
    for (const anchor of entry.anchors.values()) stage.unwatch(anchor);
    stage.erase(entry.finding.id);
    entries.delete(entry.finding.id);
    if (open === entry) open = null;
    if (held?.entry === entry) letGo();
  };
  const drawStop = (): void => {
    if (!held) {
      stage.setStop(null);
      return;
    }
    const { finding } = held.entry;
    const told = explain(finding, scene.ground, scene.words);
    const { level } = finding.assessment;
    stage.setStop(stop(document, told, level, finding.id, held.about, held.choices, scene.words));
  };
  const hold = (entry: Entry, about: About, go: () => void): void => {
    held = { entry, about, go, choices: false };
    drawStop();
  };
  const letGo = (): void => {
    held = null;
    drawStop();
  };
  const uncover = (entry: Entry): void => {
    entry.uncovered = true;
    act({ kind: 'reveal', findingId: entry.finding.id });
    draw(entry);
  };
  const decide = (entry: Entry, decision: 'fine' | 'trust_seller' | 'reopen'): void => {
    const state = decision === 'fine' ? 'fine' : decision === 'reopen' ? 'open' : 'trusted';
    renew(entry, { ...entry.finding, state });
    entry.undoable = isAside(entry);
    if (open === entry && isAside(entry)) open = null;
    else if (!isAside(entry)) bringForward(entry);
    draw(entry);
    act({ kind: 'decide', findingId: entry.finding.id, decision });
    if (!entry.undoable) return;
    setTimeout(() => {
      entry.undoable = false;
      if (entries.get(entry.finding.id) === entry && isAside(entry)) draw(entry);
    }, UNDO_FOR);
  };

  const presses: Readonly<Record<string, (entry: Entry) => void>> = {
    stay: fold,
    hide: fold,
    show: (entry) => {
      entry.view = 'card';
      bringForward(entry);
      draw(entry);
    },
    more: (entry) => {
      entry.more = !entry.more;
      draw(entry);
    },
    fine: (entry) => decide(entry, 'fine'),
    trust: (entry) => decide(entry, 'trust_seller'),
    undo: (entry) => decide(entry, 'reopen'),
    uncover: (entry) => (isSerious(entry) ? hold(entry, 'code', () => uncover(entry)) : uncover(entry)),
    report: (entry) => {
      letGo();
      act({ kind: 'report', findingId: entry.finding.id });
    },
    back: letGo,
    choices: () => {
      if (held) held.choices = !held.choices;
      drawStop();
    },
    anyway: (entry) => {
      const going = held?.go;
      entry.passed = true;
      letGo();
      going?.();
    },
  };

  const onPress = (target: Element, event: Event): void => {
    if (event instanceof KeyboardEvent) {
      onKey(target, event);
      return;
    }
    const pressed = target.closest('[data-act]');
    const entry = entries.get(pressed?.getAttribute('data-key') ?? '');
    if (pressed && entry) presses[pressed.getAttribute('data-act') ?? '']?.(entry);
  };
  const onKey = (target: Element, event: KeyboardEvent): void => {
    if (event.key === 'Tab' && held) {
      event.preventDefault();
      stage.turn(event.shiftKey);
    }
    if (event.key !== 'Escape') return;
    const entry = entries.get(target.closest('.card')?.getAttribute('data-key') ?? '');
    if (held) letGo();
    else if (entry) fold(entry);
  };

  options.guard.attach({
    host: stage.host,
    onPress,
    serious: (isAt) =>
      [...entries.values()].find((entry) => isSerious(entry) && [...entry.anchors.values()].some(isAt))
        ?.finding ?? null,
    hold({ findingId, about, go }: Held) {
      const entry = entries.get(findingId);
      if (entry) hold(entry, about, go);
    },
  });

  return {
    show(finding, anchor) {
      if (signal.aborted || finding.assessment.level === 'none') return;
      const known = entries.get(finding.id);
      const entry = known ?? newEntry(finding);
      if (known) renew(entry, finding);
      for (const [id, element] of entry.anchors) {
        if (element === anchor || !element.isConnected) entry.anchors.delete(id);
      }
      entry.anchors.set(finding.observationIds.at(-1) ?? finding.id, anchor);
      entries.set(finding.id, entry);
      if (!known && comesForward(entry, open)) bringForward(entry);
      draw(entry);
      if (!known && entry === open) say(entry);
      const oldest = entries.size > MOST ? [...entries.values()].find((one) => one !== open) : null;
      if (oldest) remove(oldest);
    },
    update(finding) {
      const entry = entries.get(finding.id);
      if (!entry) return;
      if (finding.assessment.level === 'none') return remove(entry);
      const wasCard = entry.view === 'card';
      renew(entry, finding);
      if (isAside(entry) && open === entry) open = null;
      if (entry.view === 'card' && !wasCard && comesForward(entry, open)) bringForward(entry);
      draw(entry);
    },
    forget(observationId) {
      for (const entry of entries.values()) {
        const anchor = entry.anchors.get(observationId);
        if (!anchor) continue;
        entry.anchors.delete(observationId);
        stage.unwatch(anchor);
        if (anchorOf(entry)) draw(entry);
        else remove(entry);
      }
    },
    briefed(briefing) {
      scene = sceneOf(document, briefing);
      for (const entry of [...entries.values()]) {
        if (briefing.watch) draw(entry);
        else remove(entry);
      }
    },
    stop: () => ending.abort(),
  };

  function say(entry: Entry): void {
    const { level, title } = explain(entry.finding, scene.ground, scene.words);
    stage.say(`${level}: ${title}`);
  }
}

function sceneOf(document: Document, briefing: WarningBriefing): Scene {
  const { platform: ground, coverCodes } = briefing;
  let words: Words | null = null;
  return {
    document,
    ground,
    coverCodes,
    // Asked for with the first warning only: the first word of a page costs it milliseconds.
    get words() {
      words ??= briefedWords(briefing);
      return words;
    },
  };
}
