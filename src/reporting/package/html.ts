import type { Span } from '../../core/evidence.ts';
import { merge } from '../redaction/ranges.ts';
import type { Bundle, ReportFile, ReportMessage } from '../report.ts';
import { reportSections, type Section } from '../sections.ts';
import { statement } from '../statement.ts';
import { madeBy, messageHead } from '../text.ts';
import type { Words } from '../words.ts';
import { STYLE } from './style.ts';

/**
 * The report as one HTML file that needs nothing else and prints cleanly.
 *
 * @param editions the shopper's language first, then the receiver's where it differs
 */
export function reportHtml(bundle: Bundle, editions: readonly Words[]): string {
  const [first] = editions;
  const language = first?.language ?? 'en';
  const title = first?.t('report_title') ?? 'Report';
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${direction(language)}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style></head><body>`,
    ...editions.map((words) => article(bundle, words)),
    '</body></html>',
  ].join('\n');
}

function article({ report, files }: Bundle, words: Words): string {
  const { language } = words;
  const attributes = `lang="${escapeHtml(language)}" dir="${direction(language)}"`;
  const said = report.language === language ? report.statement : statement(report, words);
  return [
    `<article ${attributes}><h1>${escapeHtml(words.t('report_title'))}</h1>`,
    `<p class="statement">${escapeHtml(said)}</p>`,
    ...reportSections(report, words).map((section) => sectionHtml(section, files, words)),
    `<footer>${escapeHtml(madeBy(report, words))}</footer></article>`,
  ].join('\n');
}

function sectionHtml(section: Section, files: Bundle['files'], words: Words): string {
  const rows = section.rows.map(
    ({ label, value }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td dir="auto">${escapeHtml(value)}</td></tr>`,
  );
  return [
    `<section><h2>${escapeHtml(section.heading)}</h2>`,
    rows.length > 0 ? `<table>${rows.join('')}</table>` : '',
    ...section.messages.map((message) => messageHtml(message, words)),
    ...section.files.map((file) => figure(file, files[file.name] ?? '', section.heading)),
    '</section>',
  ].join('\n');
}

function messageHtml(message: ReportMessage, words: Words): string {
  const kind = message.flagged ? `message flagged from-${message.from}` : `message from-${message.from}`;
  return `<div class="${kind}"><small>${escapeHtml(messageHead(message, words))}</small><p dir="auto">${marked(message.text, message.spans)}</p></div>`;
}

function marked(text: string, spans: readonly Span[]): string {
  let html = '';
  let from = 0;
  for (const { start, end } of merge(spans)) {
    html += `${escapeHtml(text.slice(from, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    from = end;
  }
  return html + escapeHtml(text.slice(from));
}

/** The media types that are shown as pictures; anything else is named only. */
const SHOWN = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'];

function figure(file: ReportFile, base64: string, heading: string): string {
  const known = SHOWN.includes(file.mediaType) && /^[A-Za-z0-9+/=]+$/u.test(base64);
  const picture = known
    ? `<img alt="${escapeHtml(heading)}" src="data:${file.mediaType};base64,${base64}">`
    : '';
  return `<figure>${picture}<figcaption>${escapeHtml(file.name)}<br>SHA-256 <code>${escapeHtml(file.sha256)}</code></figcaption></figure>`;
}

function direction(language: string): 'rtl' | 'ltr' {
  return /^(?:ar|he|fa|ur)\b/u.test(language) ? 'rtl' : 'ltr';
}

/** Everything in a report was written by somebody else: nothing of it may become markup. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
