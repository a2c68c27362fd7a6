import type { RiskLevel } from '../core/risk.ts';
import type { Case, CaseState } from './case.ts';
import { parseCase } from './parse-case.ts';

/** One line of "My reports", with what the search looks in. */
export interface CaseSummary {
  readonly id: string;
  readonly createdAt: string;
  readonly platform: string | null;
  readonly seller: string | null;
  readonly level: RiskLevel;
  readonly state: CaseState;
  /** The start of the flagged message, or the statement. */
  readonly excerpt: string;
  readonly payees: readonly string[];
  /** Whether money was paid; null = not told. */
  readonly paid: boolean | null;
}

const EXCERPT = 160;

/** What the list shows of a report. */
export function summaryOf({ report, state, loss }: Case): CaseSummary {
  const flagged = report.messages.find((message) => message.flagged)?.text ?? report.statement;
  return {
    id: report.id,
    createdAt: report.createdAt,
    platform: report.platform?.name ?? null,
    seller: report.seller?.name ?? report.seller?.id ?? null,
    level: report.level,
    state,
    excerpt: flagged.length > EXCERPT ? `${flagged.slice(0, EXCERPT)}…` : flagged,
    payees: report.payloads.flatMap(({ payee }) => (payee === null ? [] : [payee])),
    paid: loss?.paid ?? null,
  };
}

/** What to show: words to look for and a state, either may be absent. */
export interface CaseQuery {
  readonly text: string;
  readonly state: CaseState | null;
}

/** The matching lines, in the order given. Every word must stand somewhere in the line, in any case. */
export function searchCases(summaries: readonly CaseSummary[], { text, state }: CaseQuery): CaseSummary[] {
  const wanted = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const matches = (one: CaseSummary): boolean => {
    if (state !== null && one.state !== state) return false;
    if (wanted.length === 0) return true;
    const line = [one.platform, one.seller, one.excerpt, one.createdAt, ...one.payees]
      .join('\n')
      .toLowerCase();
    return wanted.every((word) => line.includes(word));
  };
  return summaries.filter(matches);
}

/** Reads a stored line; null where it is none. The lines are our own, so only what everything relies on is looked at. */
function parseSummary(raw: unknown): CaseSummary | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { id, createdAt, excerpt, payees } = raw as { readonly [Name in keyof CaseSummary]?: unknown };
  const texts = [id, createdAt, excerpt].every((one) => typeof one === 'string');
  return texts && Array.isArray(payees) ? (raw as CaseSummary) : null;
}

/** How storage handles a case. */
export const CASE_SHAPE = {
  idOf: ({ report }: Case): string => report.id,
  summarise: summaryOf,
  parse: parseCase,
  parseSummary,
  // The newest first.
  orderOf: ({ createdAt }: CaseSummary): number => -Date.parse(createdAt),
};
