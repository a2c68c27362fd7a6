import type { Finding } from '../core/finding.ts';
import type { Choices } from './choices.ts';
import { contextMessages } from './context.ts';
import { pageAddress } from './page-address.ts';
import { reportPayloads } from './payloads.ts';
import { createRedactor, NO_REDACTION, type Redactor } from './redaction/redactor.ts';
import {
  type Bundle,
  REPORT_FORMAT,
  type Report,
  type ReportFile,
  type ReportMessage,
  type ReportPayload,
} from './report.ts';
import type { ReportSource, SourceFile } from './source.ts';
import { statement } from './statement.ts';
import type { Words } from './words.ts';

/** What only the caller can know: the clock, chance, the words. */
export interface Circumstances {
  /** UUID of the report. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Minutes east of UTC. */
  readonly utcOffset: number;
  readonly words: Words;
}

/**
 * Builds the report: pure, the same for the preview, the clipboard, the package and the delivery. What the shopper has
 * not switched on is not in the result at all.
 */
export function buildReport(source: ReportSource, choices: Choices, circumstances: Circumstances): Bundle {
  const { finding, platform } = source;
  const { parts } = choices;
  const { tactics } = finding.assessment;
  const { id, now, utcOffset, words } = circumstances;
  const payloads = parts.code ? reportPayloads(finding, source.railNames) : [];
  const redactor = parts.own ? NO_REDACTION : redactorFor(source, choices, words);
  const hide = <T extends object>(record: T): T => hideIn(record, redactor);
  const files = chosenFiles(source, choices);
  const url = parts.address ? pageAddress(finding.pageUrl, choices.precision) : null;
  const report: Report = {
    format: REPORT_FORMAT,
    id,
    createdAt: new Date(now).toISOString(),
    seenAt: new Date(finding.seenAt).toISOString(),
    utcOffset,
    generator: { name: 'Tillguard', version: source.versions.extension, rules: source.versions.rules },
    language: words.language,
    statement: statement({ ...finding, tactics, platform, payloads: reportPayloads(finding) }, words),
    kind: finding.kind,
    level: finding.assessment.level,
    tactics,
    platform,
    page: hide({ url, title: parts.title ? finding.pageTitle : null }),
    seller: parts.seller && finding.party ? hide(seller(finding.party)) : null,
    listing: parts.listing && source.listing ? hide(listing(source.listing)) : null,
    messages: messages(source, choices, redactor),
    payloads: payloads.map((one) => ({ ...one, ...hide(pick(one)) })),
    files: files.map(({ file }) => ({
      ...file,
      source: file.source === null ? null : redactor.text(file.source),
    })),
    redacted: redactor.used(),
    reporter: parts.reporter ? { name: choices.reporter.name, email: choices.reporter.email } : null,
  };
  return { report, files: Object.fromEntries(files.map(({ file, base64 }) => [file.name, base64])) };
}

function redactorFor({ finding, context }: ReportSource, choices: Choices, words: Words): Redactor {
  const own = finding.from === 'self' || finding.from === 'counterpart';
  const flagged = own ? [{ from: finding.from, text: finding.text, displayedTime: null }] : [];
  return createRedactor({
    ownWords: [...choices.ownWords, choices.reporter.name, choices.reporter.email],
    conversation: [...context, ...flagged],
    payees: reportPayloads(finding).flatMap(({ payee, rawValue }) =>
      [payee, rawValue].filter((one) => one !== null),
    ),
    mark: words.t('report_redacted'),
  });
}

function messages(source: ReportSource, { parts }: Choices, redactor: Redactor): ReportMessage[] {
  const { finding } = source;
  const hasWords = finding.text.trim() !== '';
  const { before, after } = contextMessages(source.context, finding.text);
  const around = (texts: typeof before): ReportMessage[] =>
    texts.map((one) => ({ ...one, text: redactor.text(one.text), flagged: false, spans: [] }));
  const spans = finding.kind === 'text' ? finding.assessment.evidence.map(({ span }) => span) : [];
  const flagged: ReportMessage = {
    from: finding.from,
    displayedTime: finding.displayedTime,
    flagged: true,
    ...redactor.marked(finding.text, spans),
  };
  return [
    ...(parts.context ? around(before) : []),
    ...(parts.message && hasWords ? [flagged] : []),
    ...(parts.context ? around(after) : []),
  ];
}

/** Every text of a flat record, redacted. */
function hideIn<T extends object>(record: T, redactor: Redactor): T {
  const entries = Object.entries(record).map(([key, value]) => [
    key,
    typeof value === 'string' ? redactor.text(value) : value,
  ]);
  return Object.fromEntries(entries) as T;
}

/** The fields of a payload that hold words of other people; the rest are terms of our own. */
function pick({
  payee,
  rawValue,
  payeeKey,
}: ReportPayload): Pick<ReportPayload, 'payee' | 'rawValue' | 'payeeKey'> {
  return { payee, rawValue, payeeKey };
}

function seller({ id, name, profileUrl }: NonNullable<Finding['party']>): NonNullable<Report['seller']> {
  return { id, name, profileUrl: profileUrl === null ? null : pageAddress(profileUrl, 'full') };
}

function listing({
  id,
  url,
  title,
  price,
}: NonNullable<ReportSource['listing']>): NonNullable<Report['listing']> {
  return { id, url: url === null ? null : pageAddress(url, 'full'), title, price };
}

function chosenFiles(source: ReportSource, { parts }: Choices): { file: ReportFile; base64: string }[] {
  const { picture, capture, finding } = source;
  const make = (role: ReportFile['role'], from: SourceFile, origin: string | null) => ({
    file: {
      name: `files/${role}.${extension(from.mediaType)}`,
      role,
      mediaType: from.mediaType,
      size: from.size,
      sha256: from.sha256,
      source: origin,
    },
    base64: from.base64,
  });
  const fetched = finding.source?.startsWith('http') && !picture?.drawn;
  const origin = fetched ? pageAddress(finding.source ?? '', 'full') : null;
  return [
    ...(parts.picture && picture ? [make('picture', picture, origin)] : []),
    ...(parts.capture && capture ? [make('capture', capture, null)] : []),
  ];
}

/** The file name's ending for a picture's media type; unknown types get a neutral one, never one a page has named. */
function extension(mediaType: string): string {
  const known: Readonly<Record<string, string>> = {
    'image/png': 'png',
    'image/jpeg': 'jpg',
    'image/webp': 'webp',
    'image/gif': 'gif',
    'image/avif': 'avif',
  };
  return known[mediaType] ?? 'bin';
}
