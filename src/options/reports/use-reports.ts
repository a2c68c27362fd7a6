import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CaseQuery, type CaseSummary, searchCases } from '../../reporting/summary.ts';
import { cases } from '../../storage/cases.ts';
import { forgetLost, lostReports } from '../../storage/tally.ts';

/** How long a deletion can be undone, in milliseconds. */
export const UNDO_FOR = 10_000;

/** How many are read before all the others. */
const FIRST = 60;

export interface ReportsState {
  /** `loading`, `damaged` = the database cannot be opened, `ready`. */
  readonly status: 'loading' | 'damaged' | 'ready';
  /** Whether all are read; until then `found` holds the newest only. */
  readonly complete: boolean;
  readonly total: number;
  readonly unreadable: number;
  /** How many the browser has thrown away with a damaged database, and the shopper was not yet told. */
  readonly lost: number;
  /** What matches the query, newest first. */
  readonly found: readonly CaseSummary[];
  readonly query: CaseQuery;
  /** Ids of what was deleted last and can come back. */
  readonly removed: readonly string[];
  setQuery(change: Partial<CaseQuery>): void;
  remove(ids: readonly string[]): void;
  restore(): void;
  /** The shopper has read of what was lost. */
  understood(): void;
  reload(): void;
}

/** The list of reports: read once, searched in memory, kept up to date by what happens on the page. */
export function useReports(): ReportsState {
  const [all, setAll] = useState<readonly CaseSummary[] | 'damaged' | null>(null);
  const [unreadable, setUnreadable] = useState(0);
  const [lost, setLost] = useState(0);
  const [complete, setComplete] = useState(false);
  const [query, setQuery] = useState<CaseQuery>({ text: '', state: null });
  const [removed, setRemoved] = useState<readonly string[]>([]);

  const reload = async (): Promise<void> => {
    const listed = await cases.list();
    setAll(listed.ok ? listed.value.all : 'damaged');
    setUnreadable(listed.ok ? listed.value.unreadable : 0);
    setLost(await lostReports());
    setComplete(true);
  };
  useEffect(() => {
    // What fits on the screen first, then the rest: ten thousand reports must not keep anyone waiting.
    void cases.list(FIRST).then((first) => {
      if (first.ok) setAll((known) => known ?? first.value.all);
      return reload();
    });
  }, []);
  useEffect(() => {
    if (removed.length === 0) return undefined;
    const timer = setTimeout(() => {
      setRemoved([]);
      void cases.purge(Date.now());
    }, UNDO_FOR);
    return () => clearTimeout(timer);
  }, [removed]);

  const list = Array.isArray(all) ? (all as readonly CaseSummary[]) : [];
  const found = useMemo(() => searchCases(list, query), [all, query]);
  return {
    status: all === null ? 'loading' : all === 'damaged' ? 'damaged' : 'ready',
    complete,
    total: list.length,
    unreadable,
    lost,
    found,
    query,
    removed,
    setQuery: (change) => setQuery((before) => ({ ...before, ...change })),
    remove(ids) {
      void cases.remove(ids, Date.now()).then((done) => {
        if (done.ok) setRemoved(ids);
        void reload();
      });
    },
    restore() {
      void cases.restore(removed).then(() => {
        setRemoved([]);
        void reload();
      });
    },
    understood() {
      setLost(0);
      void forgetLost();
    },
    reload: () => void reload(),
  };
}
