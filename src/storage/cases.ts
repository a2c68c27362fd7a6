import { CASE_SHAPE } from '../reporting/summary.ts';
import { reportStore } from './report-store.ts';
import { tallyBy } from './tally.ts';

const store = reportStore(CASE_SHAPE);

/** The shopper's reports, on this machine, and the tally of them beside. */
export const cases: typeof store = {
  ...store,
  async add(body, files, outbox) {
    const added = await store.add(body, files, outbox);
    if (added.ok) await tallyBy(1);
    return added;
  },
  async purge(before) {
    const gone = await store.purge(before);
    if (gone.ok && gone.value > 0) await tallyBy(-gone.value);
    return gone;
  },
};
