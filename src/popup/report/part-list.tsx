import { PARTS, type Part } from '../../reporting/choices.ts';
import { reportSections } from '../../reporting/sections.ts';
import { useWords } from '../../ui/words-context.tsx';
import { OwnWordsField, PrecisionChoice, ReporterFields } from './extras.tsx';
import { SectionView } from './section-view.tsx';
import type { Review } from './use-review.ts';

/** Every part of the report with its checkbox, and under it what it says. */
export function PartList({ review }: { readonly review: Review }) {
  const words = useWords();
  const { draft, bundle } = review;
  if (!draft || !bundle) return null;
  const sections = reportSections(bundle.report, words);
  const summary = sections.find(({ part }) => part === 'summary');
  return (
    <div class="report-parts">
      <p class="report-statement">{bundle.report.statement}</p>
      {summary && <SectionView section={summary} files={bundle.files} />}
      {PARTS.filter((part) => isThere(part, review)).map((part) => {
        const section = sections.find((one) => one.part === part);
        return (
          <section key={part}>
            <label class="report-part">
              <input
                type="checkbox"
                checked={review.choices.parts[part]}
                onChange={(event) => review.toggle(part, event.currentTarget.checked)}
              />
              {words.t(`report_part_${part}`)}
            </label>
            {section && <SectionView section={section} files={bundle.files} />}
            <More part={part} review={review} />
          </section>
        );
      })}
    </div>
  );
}

/** Parts for which there is nothing to hand over are not offered. */
function isThere(part: Part, { draft }: Review): boolean {
  const source = draft?.source;
  if (!source) return false;
  const { finding } = source;
  if (part === 'seller') return finding.party !== null;
  if (part === 'listing') return source.listing !== null;
  if (part === 'message') return finding.text.trim() !== '';
  if (part === 'context') return source.context.some(({ text }) => text !== finding.text);
  if (part === 'code') return finding.codes.length > 0 || finding.payload !== null;
  if (part === 'picture') return source.picture !== null;
  return true;
}

/** What belongs to a part beside its contents. */
function More({ part, review }: { readonly part: Part; readonly review: Review }) {
  const words = useWords();
  const on = review.choices.parts[part];
  if (part === 'address' && on) return <PrecisionChoice review={review} />;
  if (part === 'own') return on ? null : <OwnWordsField review={review} />;
  if (part === 'reporter' && on) return <ReporterFields review={review} />;
  if (part === 'picture' && on) return <p class="soft">{words.t('report_own_picture_hint')}</p>;
  if (part === 'capture' && on) {
    return (
      <p class="soft" role="status">
        {words.t(review.captureFailed ? 'report_capture_failed' : 'report_own_picture_hint')}
      </p>
    );
  }
  return null;
}
