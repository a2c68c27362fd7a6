import type { Part } from './choices.ts';
import type { Report, ReportFile, ReportMessage, ReportPayload } from './report.ts';
import type { Words } from './words.ts';

/** One line of a section. */
export interface Row {
  readonly label: string;
  readonly value: string;
}

/** A part of a report as a person reads it. The preview, the text and the printed page all render these. */
export interface Section {
  readonly part: Part | 'summary';
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly messages: readonly ReportMessage[];
  readonly files: readonly ReportFile[];
}

/** The sections of a report, in reading order; what is not in the report has none. */
export function reportSections(report: Report, words: Words): Section[] {
  const { page, seller, listing, reporter } = report;
  const rows = (...pairs: readonly (readonly [key: string, value: string | null])[]): Row[] =>
    pairs.flatMap(([key, value]) => (value === null || value === '' ? [] : [{ label: words.t(key), value }]));
  const make = (part: Section['part'], content: Partial<Section>): Section[] => {
    const section = { rows: [], messages: [], files: [], ...content };
    const empty = section.rows.length + section.messages.length + section.files.length === 0;
    return empty ? [] : [{ part, heading: words.t(`report_part_${part}`), ...section }];
  };
  return [
    ...make('summary', {
      rows: rows(
        ['report_field_seen', localTime(report.seenAt, report.utcOffset)],
        ['report_field_platform', report.platform?.name ?? null],
      ),
    }),
    ...make('address', { rows: rows(['report_field_address', page.url]) }),
    ...make('title', { rows: rows(['report_field_title', page.title]) }),
    ...make('seller', {
      rows: seller
        ? rows(
            ['report_field_name', seller.name],
            ['report_field_account', seller.id],
            ['report_field_profile', seller.profileUrl],
          )
        : [],
    }),
    ...make('listing', {
      rows: listing
        ? rows(
            ['report_field_item', listing.title],
            ['report_field_price', listing.price],
            ['report_field_item_id', listing.id],
            ['report_field_address', listing.url],
          )
        : [],
    }),
    ...make('message', { messages: report.messages }),
    ...make('code', { rows: report.payloads.flatMap((payload) => payloadRows(payload, rows)) }),
    ...make('picture', { files: report.files.filter(({ role }) => role === 'picture') }),
    ...make('capture', { files: report.files.filter(({ role }) => role === 'capture') }),
    ...make('reporter', {
      rows: reporter
        ? rows(['report_field_name', reporter.name], ['report_field_email', reporter.email])
        : [],
    }),
  ];
}

function payloadRows(
  { rail, railName, payee, amount, currency, rawValue }: ReportPayload,
  rows: (...pairs: readonly (readonly [string, string | null])[]) => Row[],
): Row[] {
  const sum = amount === null ? null : [amount, currency].filter(Boolean).join(' ');
  return rows(
    ['report_field_rail', railName ?? rail],
    ['report_field_payee', payee],
    ['report_field_amount', sum],
    ['report_field_decoded', rawValue],
  );
}

/** `2026-11-24 21:30 UTC+08:00`: the reader's clock is not the shopper's. */
export function localTime(utc: string, offset: number): string {
  const local = new Date(Date.parse(utc) + offset * 60_000).toISOString();
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${local.slice(0, 10)} ${local.slice(11, 16)} UTC${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
