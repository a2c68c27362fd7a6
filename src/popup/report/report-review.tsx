import './report.css';
import type { Finding } from '../../core/finding.ts';
import type { ReportDraft } from '../../messaging/messages.ts';
import { leadsAway } from '../../reporting/doors/platform-door.ts';
import { useWords } from '../../ui/words-context.tsx';
import { PartList } from './part-list.tsx';
import { ReportDone } from './report-done.tsx';
import { browserDesk, type ReviewDesk } from './review-desk.ts';
import { useReview } from './use-review.ts';

export interface ReportReviewProps {
  readonly finding: Finding;
  readonly desk?: ReviewDesk;
}

/** Shows exactly what a report contains, lets the shopper leave parts out, and hands it over with one press. */
export function ReportReview({ finding, desk = browserDesk }: ReportReviewProps) {
  const words = useWords();
  const review = useReview(finding.id, words, desk);
  const { draft, bundle, handed } = review;
  if (draft === undefined) return <p aria-busy="true" />;
  if (draft === null || !bundle) return <p role="alert">{words.t('report_gone')}</p>;
  if (handed) return <ReportDone review={review} bundle={bundle} handed={handed} desk={desk} />;
  const seller = finding.party?.name ?? finding.party?.id ?? words.t('report_this_seller');
  return (
    <div class="report-review">
      <h1>{words.t('report_heading', { seller })}</h1>
      <p class="soft">{words.t('report_preview')}</p>
      <PartList review={review} />
      <div class="report-press">
        <button type="button" class="main wide" disabled={review.busy} onClick={() => review.press()}>
          {words.t('report_press')}
        </button>
        <WhatFollows draft={draft} seenAt={finding.pageUrl} />
      </div>
    </div>
  );
}

/** What the press does, in words, before it is done. */
function WhatFollows(props: { readonly draft: ReportDraft; readonly seenAt: string }) {
  const words = useWords();
  const { door, endpoint } = props.draft;
  return (
    <p class="soft">
      {door && leadsAway(door, props.seenAt)
        ? words.t('report_does_open', { place: door.name })
        : words.t('report_does')}{' '}
      {endpoint === null
        ? words.t('report_sends_nothing')
        : words.t('report_does_send', { receiver: new URL(endpoint).host })}
    </p>
  );
}
