import { strToU8, zipSync } from 'fflate';
import type { Bundle } from '../report.ts';
import { reportText } from '../text.ts';
import type { Words } from '../words.ts';
import { fromBase64, sha256 } from './bytes.ts';
import { reportHtml } from './html.ts';
import { mispEvent } from './misp.ts';

type Files = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

/**
 * The files of one report: `report.json` (schema: `public/schema/report-1.json`), `report.html`, `report.txt`,
 * `misp.json`, the pictures, and `SHA256SUMS` in the format of sha256sum(1), so that it verifies on any machine.
 *
 * @param extra further files by name, e.g. the shopper's own notes
 */
export async function packageFiles(
  bundle: Bundle,
  editions: readonly Words[],
  extra: Readonly<Record<string, string>> = {},
): Promise<Files> {
  const [first] = editions;
  const files: Record<string, Uint8Array<ArrayBuffer>> = {
    'report.json': utf8(json(bundle.report)),
    'report.html': utf8(reportHtml(bundle, editions)),
    'misp.json': utf8(json(mispEvent(bundle))),
  };
  if (first) files['report.txt'] = utf8(`${reportText(bundle.report, first)}\n`);
  for (const [name, text] of Object.entries(extra)) files[name] = utf8(text);
  for (const { name } of bundle.report.files) {
    const bytes = fromBase64(bundle.files[name] ?? '');
    if (bytes !== null) files[name] = bytes;
  }
  const sums = await Promise.all(
    Object.entries(files).map(async ([name, bytes]) => `${await sha256(bytes)}  ${name}\n`),
  );
  return { ...files, SHA256SUMS: utf8(sums.join('')) };
}

/** One ZIP out of the files of one or more reports; several get a folder each, by the report's number. */
export function zip(
  packages: readonly { readonly id: string; readonly files: Files }[],
): Uint8Array<ArrayBuffer> {
  const single = packages.length === 1;
  const entries = packages.flatMap(({ id, files }) =>
    Object.entries(files).map(([name, bytes]) => [single ? name : `${id}/${name}`, bytes] as const),
  );
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 6 }));
}

/** The file name under which one report, or `count` of them, are saved. */
export function packageName(createdAt: string, id: string): string {
  return `tillguard-${createdAt.slice(0, 10)}-${id.slice(0, 8)}.zip`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(strToU8(text));
}
