import type { Finding } from '../core/finding.ts';
import type { ParsedPayload } from '../core/payload.ts';
import type { ReportPayload } from './report.ts';

/** The codes of a finding, and what its text itself names as payee or contact where no code says the same. */
export function reportPayloads(
  finding: Finding,
  railNames: Readonly<Record<string, string>> = {},
): ReportPayload[] {
  const nameOf = (rail: string | null): string | null => (rail === null ? null : (railNames[rail] ?? null));
  const codes = finding.codes.map(({ rawValue, format, parsed }) =>
    payload(parsed, nameOf(parsed.rail), rawValue, format),
  );
  const named = finding.payload ? payload(finding.payload, nameOf(finding.payload.rail), null, null) : null;
  const known = codes.some(({ rail, payee }) => rail === named?.rail && payee === named?.payee);
  return named === null || known ? codes : [...codes, named];
}

/** The same payee, the same key, however the payee was written; null where there is no payee. */
export function payeeKey({ rail, payee }: Pick<ParsedPayload, 'rail' | 'payee'>): string | null {
  if (payee === null) return null;
  const plain = payee.normalize('NFKC').replace(/[\s\u200b-\u200f]/gu, '');
  // Base58 and Base64 payees differ by case alone; addresses and domains do not.
  const spelt = /[@.]/u.test(plain) ? plain.toLowerCase() : plain;
  return `${rail ?? 'unknown'}:${spelt}`;
}

function payload(
  parsed: ParsedPayload,
  railName: string | null,
  rawValue: string | null,
  format: string | null,
): ReportPayload {
  return { ...parsed, railName, rawValue, format, payeeKey: payeeKey(parsed) };
}
