import type { Report } from './report.ts';

/**
 * How far a report has come: only kept here; handed over, its text copied and its reader led to a door; sent to an
 * organisation's endpoint; answered, as the shopper notes.
 */
export const CASE_STATES = ['stored', 'handed_over', 'sent', 'answered'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What the shopper lost; they add it afterwards, because at the time of the report nothing may be lost yet. */
export interface Loss {
  readonly paid: boolean;
  /** A decimal string, as typed. */
  readonly amount: string | null;
  readonly currency: string | null;
  /** A rail's id. */
  readonly rail: string | null;
  /** The number of the transaction, as the bank or wallet shows it. */
  readonly transaction: string | null;
  /** Day of the payment, ISO 8601. */
  readonly date: string | null;
}

/** A line of the shopper's own diary of the case. */
export interface Note {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly text: string;
}

/** A report and all that happened with it since. The report itself never changes: it is what was handed over. */
export interface Case {
  readonly report: Report;
  readonly state: CaseState;
  readonly notes: readonly Note[];
  readonly loss: Loss | null;
  /** Ids of the doors at which the shopper says they have reported it. */
  readonly doors: readonly string[];
}

/** The case once its shopper was led to a door; what has come further stays so. */
export function handedOver(known: Case): Case {
  return known.state === 'stored' ? { ...known, state: 'handed_over' } : known;
}
