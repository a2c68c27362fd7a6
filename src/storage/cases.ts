import { CASE_SHAPE } from '../reporting/summary.ts';
import { reportStore } from './report-store.ts';

/** The shopper's reports, on this machine. */
export const cases = reportStore(CASE_SHAPE);
