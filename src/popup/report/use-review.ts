import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportDraft, ReportStored } from '../../messaging/messages.ts';
import { buildReport } from '../../reporting/build.ts';
import { type Choices, DEFAULT_CHOICES, type Part } from '../../reporting/choices.ts';
import type { Bundle } from '../../reporting/report.ts';
import type { SourceFile } from '../../reporting/source.ts';
import { reportText } from '../../reporting/text.ts';
import type { Words } from '../../reporting/words.ts';
import type { ReviewDesk } from './review-desk.ts';

/** What came of the press. */
export interface Handed {
  readonly stored: ReportStored;
  readonly copied: boolean;
}

export interface Review {
  /** `undefined` while it is being fetched, null when the finding is gone. */
  readonly draft: ReportDraft | null | undefined;
  readonly choices: Choices;
  /** The report as it stands, and as it will be handed over. */
  readonly bundle: Bundle | null;
  readonly captureFailed: boolean;
  readonly busy: boolean;
  readonly handed: Handed | null;
  toggle(part: Part, on: boolean): void;
  choose(change: Partial<Choices>): void;
  press(): void;
  undo(): Promise<{ undone: boolean; sent: boolean }>;
}

/** The state of one review: what the shopper sees is the very object that the press hands over. */
export function useReview(findingId: string, words: Words, desk: ReviewDesk): Review {
  const [draft, setDraft] = useState<ReportDraft | null | undefined>(undefined);
  const [choices, setChoices] = useState<Choices>(DEFAULT_CHOICES);
  const [capture, setCapture] = useState<SourceFile | null>(null);
  const [captureFailed, setCaptureFailed] = useState(false);
  const [handed, setHanded] = useState<Handed | null>(null);
  const [busy, setBusy] = useState(false);
  // Number and time of the report are those of the review, so that nothing changes between the look and the press.
  const identity = useMemo(() => desk.identity(), [desk, findingId]);

  useEffect(() => {
    let there = true;
    void Promise.all([desk.draft(findingId), desk.ownWords()]).then(([found, own]) => {
      if (!there) return;
      setDraft(found);
      setChoices((before) => ({ ...before, ownWords: own.hidden, reporter: own.reporter }));
    });
    return () => {
      there = false;
    };
  }, [desk, findingId]);

  const bundle = useMemo(
    () => (draft ? buildReport({ ...draft.source, capture }, choices, { ...identity, words }) : null),
    [draft, capture, choices, identity, words],
  );

  const takeCapture = async (): Promise<void> => {
    const taken = capture ?? (await desk.capture());
    setCapture(taken);
    setCaptureFailed(taken === null);
  };

  return {
    draft,
    choices,
    bundle,
    captureFailed,
    busy,
    handed,
    toggle(part, on) {
      setChoices((before) => ({ ...before, parts: { ...before.parts, [part]: on } }));
      if (part === 'capture' && on) void takeCapture();
    },
    choose(change) {
      const next = { ...choices, ...change };
      setChoices(next);
      void desk.keepOwnWords({ hidden: next.ownWords, reporter: next.reporter });
    },
    press() {
      if (!bundle || busy) return;
      setBusy(true);
      // First of all, while the press is fresh: browsers let nobody write to the clipboard later.
      const copying = desk.copy(reportText(bundle.report, words));
      void Promise.all([copying, desk.submit(findingId, bundle)]).then(async ([copied, stored]) => {
        setHanded({ stored, copied });
        setBusy(false);
        if (stored.ok && draft?.door) await desk.open(draft.door, bundle.report.id);
      });
    },
    undo: () => desk.undo(findingId),
  };
}
