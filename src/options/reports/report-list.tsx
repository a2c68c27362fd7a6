import { useState } from 'preact/hooks';
import { CASE_STATES } from '../../reporting/case.ts';
import { dayOf } from '../../ui/time.ts';
import { useWords } from '../../ui/words-context.tsx';
import { saveAll } from './export.ts';
import type { ReportsState } from './use-reports.ts';

/** How many lines are drawn at first, and with each "show more". */
const PAGE = 50;

interface Props {
  readonly reports: ReportsState;
  readonly country: string | null;
  readonly onOpen: (id: string) => void;
}

/** The lines of all reports with search and filter. */
export function ReportList({ reports, country, onOpen }: Props) {
  const words = useWords();
  const [shown, setShown] = useState(PAGE);
  const { found, query } = reports;
  const told = (count: number): string =>
    count === 0 ? words.t('reports_none_match') : words.plural('reports_count', count);
  return (
    <>
      <div class="reports-tools">
        <label>
          {words.t('reports_search')}
          <input
            type="search"
            value={query.text}
            onInput={(event) => reports.setQuery({ text: event.currentTarget.value })}
          />
        </label>
        <label>
          {words.t('reports_filter')}
          <select
            value={query.state ?? ''}
            onChange={(event) =>
              reports.setQuery({
                state: CASE_STATES.find((one) => one === event.currentTarget.value) ?? null,
              })
            }
          >
            <option value="">{words.t('reports_filter_all')}</option>
            {CASE_STATES.map((state) => (
              <option key={state} value={state}>
                {words.t(`reports_state_${state}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="soft" role="status">
        {reports.complete && told(found.length)}
      </p>
      <ul class="reports-list">
        {found.slice(0, shown).map((one) => (
          <li key={one.id}>
            <button type="button" class="reports-line" onClick={() => onOpen(one.id)}>
              <span class="reports-line-head">
                <b>
                  <bdi>{one.seller ?? words.t('reports_unknown_seller')}</bdi>
                </b>
                <span class="soft">
                  {one.platform !== null && (
                    <>
                      <bdi>{one.platform}</bdi> ·{' '}
                    </>
                  )}
                  <bdi>{dayOf(Date.parse(one.createdAt), words)}</bdi>
                </span>
                <span class={`reports-state ${one.state}`}>{words.t(`reports_state_${one.state}`)}</span>
              </span>
              <span class="reports-excerpt" dir="auto">
                {one.excerpt}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {words.t('reports_more')}
        </button>
      )}
      <div class="row">
        <button
          type="button"
          onClick={() => void saveAll(words, country, new Date().toISOString().slice(0, 10))}
        >
          {words.t('reports_export_all')}
        </button>
        <button
          type="button"
          disabled={!reports.complete}
          onClick={() => reports.remove(found.map(({ id }) => id))}
        >
          {words.t('reports_delete_all')}
        </button>
      </div>
    </>
  );
}
