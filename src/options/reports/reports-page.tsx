import './reports.css';
import { useState } from 'preact/hooks';
import type { Platform } from '../../core/platform.ts';
import { useWords } from '../../ui/words-context.tsx';
import { CasePage } from './case-page.tsx';
import { saveAll } from './export.ts';
import type { RailNames } from './loss-form.tsx';
import { ReportList } from './report-list.tsx';
import { useReports } from './use-reports.ts';

export interface ReportsPageProps {
  readonly platforms: readonly Platform[];
  readonly railNames: RailNames;
  /** ISO 3166-1 alpha-2; null = not chosen. */
  readonly country: string | null;
  /** Where reports are also sent; null = nowhere. */
  readonly endpoint: string | null;
}

/** "My reports": everything the shopper has reported, and what came of it. */
export function ReportsPage(props: ReportsPageProps) {
  const words = useWords();
  const reports = useReports();
  const [open, setOpen] = useState<string | null>(null);
  if (reports.status === 'loading') return <p aria-busy="true" />;
  if (reports.status === 'damaged') return <Damaged country={props.country} />;
  if (open !== null) {
    return (
      <CasePage
        {...props}
        id={open}
        onBack={() => {
          setOpen(null);
          reports.reload();
        }}
        onDelete={() => {
          setOpen(null);
          reports.remove([open]);
        }}
      />
    );
  }
  return (
    <div class="reports">
      <h1 class="part-title">{words.t('report_all')}</h1>
      {reports.lost > 0 && (
        <p role="alert" class="reports-undo">
          {words.t('reports_lost', { count: String(reports.lost) })}{' '}
          <button type="button" onClick={() => reports.understood()}>
            {words.t('reports_understood')}
          </button>
        </p>
      )}
      {reports.unreadable > 0 && (
        <p role="alert">{words.plural('reports_damaged_some', reports.unreadable)}</p>
      )}
      {reports.removed.length > 0 && (
        <p role="status" class="reports-undo">
          {words.plural('reports_deleted', reports.removed.length)}{' '}
          <button type="button" onClick={() => reports.restore()}>
            {words.t('reports_undo')}
          </button>
        </p>
      )}
      {reports.total === 0 ? (
        <p>{words.t('reports_empty')}</p>
      ) : (
        <ReportList reports={reports} country={props.country} onOpen={setOpen} />
      )}
    </div>
  );
}

/** The database cannot be opened: says so, and saves what can still be read. */
function Damaged({ country }: { readonly country: string | null }) {
  const words = useWords();
  const [nothing, setNothing] = useState(false);
  const save = async (): Promise<void> => {
    const saved = await saveAll(words, country, new Date().toISOString().slice(0, 10));
    setNothing(saved === 0);
  };
  return (
    <div class="reports">
      <h1 class="part-title">{words.t('report_all')}</h1>
      <p role="alert">{words.t('reports_damaged')}</p>
      <button type="button" onClick={() => void save()}>
        {words.t('reports_salvage')}
      </button>
      {nothing && <p role="status">{words.t('reports_salvaged_none')}</p>}
    </div>
  );
}
