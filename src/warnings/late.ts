import type { Finding } from '../core/finding.ts';
import { isSerious } from './entry.ts';
import type { Held } from './gates.ts';
import type { CreateWarnings } from './handover.ts';
import type { Options, Warnings } from './warnings.ts';

/** Brings what draws into this frame; null where it could not be brought. Never throws. */
export type Load = () => Promise<CreateWarnings | null>;

interface Waiting {
  finding: Finding;
  /** By observation: where it stands. */
  readonly anchors: Map<string, Element>;
}

/** Pauses before what draws is asked for again, in milliseconds; then with the next finding or press. */
const AGAIN = [200, 1_000, 5_000, 20_000] as const;

/**
 * Warnings whose drawing comes with the first finding: most pages never have one. What is found meanwhile waits and is
 * drawn then; what must be held back is held from the first moment, and its stop shown as soon as it can be drawn.
 */
export function createLateWarnings(options: Options & { readonly load: Load }): Warnings {
  const { guard, signal, load } = options;
  const waiting = new Map<string, Waiting>();
  let { briefing } = options;
  let drawn: Warnings | null = null;
  let held: Held | null = null;
  let loading = false;

  const bring = async (): Promise<void> => {
    for (const pause of [...AGAIN, null]) {
      const create = await load();
      if (signal.aborted) return;
      if (create) return takeOver(create({ ...options, briefing }));
      if (pause === null) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (signal.aborted) return;
    }
  };
  const fetchDrawing = (): void => {
    if (loading) return;
    loading = true;
    void bring().finally(() => {
      loading = false;
    });
  };
  const takeOver = (next: Warnings): void => {
    drawn = next;
    for (const { finding, anchors } of waiting.values()) {
      for (const [id, anchor] of anchors) {
        if (anchor.isConnected) next.show({ ...finding, observationIds: [id] }, anchor);
      }
      next.update(finding);
    }
    waiting.clear();
    if (held) guard.hold(held);
  };

  guard.attach({
    host: () => null,
    onPress: () => undefined,
    serious(isAt) {
      const all = [...waiting.values()].filter(({ finding }) => isSerious({ finding, passed: false }));
      return all.find(({ anchors }) => [...anchors.values()].some(isAt))?.finding ?? null;
    },
    hold(next) {
      held = next;
      fetchDrawing();
    },
  });

  return {
    show(finding, anchor) {
      if (drawn) return drawn.show(finding, anchor);
      if (signal.aborted || finding.assessment.level === 'none') return;
      const anchors = waiting.get(finding.id)?.anchors ?? new Map<string, Element>();
      anchors.set(finding.observationIds.at(-1) ?? finding.id, anchor);
      waiting.set(finding.id, { finding, anchors });
      fetchDrawing();
    },
    update(finding) {
      if (drawn) return drawn.update(finding);
      const known = waiting.get(finding.id);
      if (known) known.finding = finding;
    },
    forget(observationId) {
      if (drawn) return drawn.forget(observationId);
      for (const [id, { anchors }] of waiting) {
        if (anchors.delete(observationId) && anchors.size === 0) waiting.delete(id);
      }
    },
    briefed(next) {
      briefing = next;
      if (!next.watch) waiting.clear();
      drawn?.briefed(next);
    },
    stop: () => drawn?.stop(),
  };
}
