import { CASE_STATES, type Case, type CaseState, type Loss, type Note } from './case.ts';
import { REPORT_FORMAT, type Report } from './report.ts';

type Fields<T> = { readonly [Name in keyof T]?: unknown };

/** Reads a stored case: what is broken in its diary is left out, a report that is no report makes it unreadable (null). */
export function parseCase(raw: unknown): Case | null {
  const stored = record<Case>(raw);
  const report = record<Report>(stored?.report);
  if (!stored || report?.format !== REPORT_FORMAT || !isReport(report)) return null;
  return {
    report: stored.report as Report,
    state: CASE_STATES.find((known): known is CaseState => known === stored.state) ?? 'stored',
    notes: list(stored.notes).flatMap((note) => parseNote(note) ?? []),
    loss: parseLoss(stored.loss),
    doors: list(stored.doors).filter((door) => typeof door === 'string'),
  };
}

function isReport({ id, createdAt, messages, payloads, files, statement }: Fields<Report>): boolean {
  const texts = [id, createdAt, statement].every((one) => typeof one === 'string');
  return texts && [messages, payloads, files].every(Array.isArray);
}

function parseNote(raw: unknown): Note | null {
  const note = record<Note>(raw);
  if (typeof note?.text !== 'string' || typeof note.at !== 'number') return null;
  return { at: note.at, text: note.text };
}

function parseLoss(raw: unknown): Loss | null {
  const loss = record<Loss>(raw);
  if (typeof loss?.paid !== 'boolean') return null;
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return {
    paid: loss.paid,
    amount: text(loss.amount),
    currency: text(loss.currency),
    rail: text(loss.rail),
    transaction: text(loss.transaction),
    date: text(loss.date),
  };
}

function record<T>(raw: unknown): Fields<T> | null {
  return typeof raw === 'object' && raw !== null ? (raw as Fields<T>) : null;
}

function list(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}
