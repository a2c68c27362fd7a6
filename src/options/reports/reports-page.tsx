import './reports.css';
import { useState } from 'preact/hooks';
import type { Platform } from '../../core/platform.ts';
import type { Policy } from '../../storage/policy.ts';
import type { Settings } from '../../storage/settings.ts';
import { useWords } from '../../ui/words-context.tsx';
import { useSettings } from '../settings-hook.ts';
import { CasePage } from './case-page.tsx';
import { saveAll } from './export.ts';
import { ReportList } from './report-list.tsx';
import { useReports } from './use-reports.ts';

export interface ReportsPageProps {
  readonly platforms: readonly Platform[];
  readonly first: Settings;
  readonly policy: Policy;
}

/** "My reports": everything the shopper has reported, and what came of it. */
export function ReportsPage({ platforms, first, policy }: ReportsPageProps) {
  const words = useWords();
  const { current } = useSettings(first);
  const reports = useReports();
  const [open, setOpen] = useState<string | null>(null);
  if (reports.status === 'loading') return <p aria-busy="true" />;
  if (reports.status === 'damaged') return <Damaged />;
  if (open !== null) {
    return (
      <CasePage
        id={open}
        platforms={platforms}
        country={current.country}
        endpoint={policy.endpoint ?? current.endpoint}
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
        <ReportList reports={reports} onOpen={setOpen} />
      )}
    </div>
  );
}

/** The database cannot be opened: says so, and saves what can still be read. */
function Damaged() {
  const words = useWords();
  const [nothing, setNothing] = useState(false);
  const save = async (): Promise<void> => {
    const saved = await saveAll(words, new Date().toISOString().slice(0, 10));
    setNothing(saved === 0);
  };
  return (
    <div class="reports">
      <p role="alert">{words.t('reports_damaged')}</p>
      <button type="button" onClick={() => void save()}>
        {words.t('reports_salvage')}
      </button>
      {nothing && <p role="status">{words.t('reports_salvaged_none')}</p>}
    </div>
  );
}
