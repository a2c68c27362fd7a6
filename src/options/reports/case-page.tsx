import type { Platform } from '../../core/platform.ts';
import { SectionView } from '../../popup/report/section-view.tsx';
import { CASE_STATES } from '../../reporting/case.ts';
import { reportSections } from '../../reporting/sections.ts';
import { useWords } from '../../ui/words-context.tsx';
import { CaseDoors } from './case-doors.tsx';
import { Deadlines } from './deadlines.tsx';
import { Delivery } from './delivery.tsx';
import { saveCase } from './export.ts';
import { LossForm, type RailNames } from './loss-form.tsx';
import { Notes } from './notes.tsx';
import { useCase } from './use-case.ts';

export interface CasePageProps {
  readonly id: string;
  readonly platforms: readonly Platform[];
  readonly railNames: RailNames;
  readonly country: string | null;
  readonly endpoint: string | null;
  readonly onBack: () => void;
  readonly onDelete: () => void;
}

/** One report: what was handed over, to whom, and what happened since. */
export function CasePage(props: CasePageProps) {
  const words = useWords();
  const desk = useCase(props.id);
  const { known } = desk;
  const back = (
    <button type="button" class="link" onClick={props.onBack}>
      {words.t('reports_back')}
    </button>
  );
  if (known === undefined) return <p aria-busy="true" />;
  if (known === null) {
    return (
      <div class="reports">
        {back}
        <p role="alert">{words.plural('reports_damaged_some', 1)}</p>
      </div>
    );
  }
  const { report } = known;
  const seller = report.seller?.name ?? report.seller?.id ?? words.t('reports_unknown_seller');
  return (
    <div class="reports">
      {back}
      <h1 class="part-title">
        <bdi>{seller}</bdi>
      </h1>
      <p class="report-statement">
        <bdi>{report.statement}</bdi>
      </p>
      {desk.failed && <p role="alert">{words.t('options_not_saved')}</p>}
      <label class="reports-field">
        {words.t('reports_state')}
        <select
          value={known.state}
          onChange={(event) => {
            const state = CASE_STATES.find((one) => one === event.currentTarget.value);
            if (state) desk.change((before) => ({ ...before, state }));
          }}
        >
          {CASE_STATES.map((state) => (
            <option key={state} value={state}>
              {words.t(`reports_state_${state}`)}
            </option>
          ))}
        </select>
      </label>
      {desk.delivery && (
        <Delivery row={desk.delivery} endpoint={props.endpoint} onSend={() => desk.resend()} />
      )}
      <Deadlines loss={known.loss} now={Date.now()} />
      <LossForm
        loss={known.loss}
        rails={report.payloads.flatMap(({ rail }) => rail ?? [])}
        names={props.railNames}
        onSave={(loss) => desk.change((before) => ({ ...before, loss }))}
      />
      <CaseDoors known={known} platforms={props.platforms} country={props.country} onChange={desk.change} />
      <Notes
        notes={known.notes}
        onAdd={(text) =>
          desk.change((before) => ({ ...before, notes: [...before.notes, { at: Date.now(), text }] }))
        }
      />
      {reportSections(report, words).map((section) => (
        <section key={section.part}>
          <h2>{section.heading}</h2>
          <SectionView section={section} files={desk.files} />
        </section>
      ))}
      <div class="row">
        <button type="button" onClick={() => void saveCase(known, words, props.country)}>
          {words.t('reports_export')}
        </button>
        <button type="button" onClick={props.onDelete}>
          {words.t('reports_delete')}
        </button>
      </div>
    </div>
  );
}
