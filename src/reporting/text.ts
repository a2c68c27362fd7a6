import type { Report, ReportMessage } from './report.ts';
import { reportSections } from './sections.ts';
import type { Words } from './words.ts';

const LEFT_TO_RIGHT_MARK = '\u200e';

/** Behind Arabic or Hebrew letters a date would be turned round piece by piece, and an address from its end. */
function inOrder(label: string, value: string): string {
  const turned = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(label) && /^[\d\p{Script=Latin}]/u.test(value);
  return turned ? LEFT_TO_RIGHT_MARK + value : value;
}

/** The report as plain text, for the clipboard and for forms that take nothing else. */
export function reportText(report: Report, words: Words): string {
  const blocks = reportSections(report, words).map(({ heading, rows, messages, files }) =>
    [
      heading,
      ...rows.map(({ label, value }) => `  ${label}: ${inOrder(label, value)}`),
      ...messages.map((message) => messageLine(message, words)),
      ...files.map(({ name, sha256 }) => `  ${name} (SHA-256 ${sha256})`),
    ].join('\n'),
  );
  return [report.statement, ...blocks, madeBy(report, words)].join('\n\n');
}

/** Which program and which rules wrote the report, and its number. */
export function madeBy({ generator, id }: Report, words: Words): string {
  return words.t('report_made_by', {
    number: id,
    program: `${generator.name} ${generator.version} (${generator.rules})`,
  });
}

/** Who wrote a message, and when as the page told. */
export function messageHead({ from, displayedTime }: ReportMessage, words: Words): string {
  const who = words.t(`report_from_${from}`);
  return displayedTime === null ? who : `${who}, ${displayedTime}`;
}

function messageLine(message: ReportMessage, words: Words): string {
  const mark = message.flagged ? '>' : ' ';
  return `${mark} [${messageHead(message, words)}] ${message.text.replaceAll('\n', '\n    ')}`;
}
