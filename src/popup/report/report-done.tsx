import { useState } from 'preact/hooks';
import { doorsFor } from '../../reporting/doors/doors-for.ts';
import { packageFiles, packageName, zip } from '../../reporting/package/evidence-package.ts';
import type { Bundle } from '../../reporting/report.ts';
import { reportText } from '../../reporting/text.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useWords } from '../../ui/words-context.tsx';
import { DoorList, said } from './door-list.tsx';
import { editions } from './editions.ts';
import type { ReviewDesk } from './review-desk.ts';
import type { Handed, Review } from './use-review.ts';

interface Props {
  readonly review: Review;
  readonly bundle: Bundle;
  readonly handed: Handed;
  readonly desk: ReviewDesk;
}

/** What came of the press, what to do next, and the way back. */
export function ReportDone({ review, bundle, handed, desk }: Props) {
  const words = useWords();
  const [undone, setUndone] = useState<string | null>(null);
  const { draft } = review;
  if (undone !== null) return <p role="status">{undone}</p>;
  const save = async (): Promise<void> => {
    const { id, createdAt } = bundle.report;
    const files = await packageFiles(bundle, await editions(words, draft?.country ?? null));
    saveFile(packageName(createdAt, id), 'application/zip', await zip([{ id, files }], false));
  };
  const undo = async (): Promise<void> => {
    const { undone: done, sent } = await review.undo();
    const receiver = draft?.endpoint ? new URL(draft.endpoint).host : '';
    const removed = sent ? words.t('report_undone_sent', { receiver }) : words.t('report_undone');
    setUndone(done ? removed : words.t('report_failed_again'));
  };
  const others = doorsFor(bundle.report, null, draft?.country ?? null);
  return (
    <div class="report-done">
      <Outcome handed={handed} />
      {!handed.copied && (
        <textarea
          readOnly
          rows={6}
          aria-label={words.t('report_part_message')}
          value={reportText(bundle.report, words)}
        />
      )}
      {handed.stored.ok && draft?.door && (
        <section>
          <h2>{words.t('report_next', { place: draft.door.name })}</h2>
          <ol>
            {draft.door.steps.map((step) => (
              <li key={step}>{said(step, words)}</li>
            ))}
            <li>{words.t('report_paste')}</li>
          </ol>
        </section>
      )}
      <div class="row">
        <button type="button" onClick={() => void save()}>
          {words.t('report_save')}
        </button>
        {handed.stored.ok && (
          <button type="button" onClick={() => void undo()}>
            {words.t('report_undo')}
          </button>
        )}
        <button type="button" class="link" onClick={() => desk.openReports()}>
          {words.t('report_all')}
        </button>
      </div>
      <section>
        <h2>{words.t('report_more_doors')}</h2>
        <DoorList doors={others} onOpen={(door) => void desk.open(door, bundle.report.id)} />
        {!draft?.country && <p class="soft">{words.t('report_choose_country')}</p>}
      </section>
    </div>
  );
}

function Outcome({ handed: { stored, copied } }: { readonly handed: Handed }) {
  const words = useWords();
  const outcome = stored.ok
    ? words.t(copied ? 'report_done' : 'report_done_not_copied')
    : words.t(`report_failed_${stored.failure}`);
  return (
    <div role={stored.ok ? 'status' : 'alert'}>
      <h1>{outcome}</h1>
    </div>
  );
}
