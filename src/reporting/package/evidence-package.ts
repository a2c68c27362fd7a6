import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
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

/** The files of one report, and the report's number. */
export interface Package {
  readonly id: string;
  readonly files: Files;
}

/**
 * One ZIP out of one or more reports, written piece by piece: ten thousand reports need no more memory than their ZIP.
 *
 * @param folders gives each report a folder of its own, by its number
 * @returns the pieces, for a Blob
 */
export async function zip(
  packages: AsyncIterable<Package> | Iterable<Package>,
  folders: boolean,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const archive = new Zip((error, piece) => {
    if (error) failure = error;
    else pieces.push(new Uint8Array(piece));
  });
  for await (const { id, files } of packages) {
    for (const [name, bytes] of Object.entries(files)) {
      const path = folders ? `${id}/${name}` : name;
      const entry = name.startsWith('files/') ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      archive.add(entry);
      entry.push(bytes, true);
    }
  }
  archive.end();
  if (failure) throw failure;
  return pieces;
}

/** The file name under which one report is saved. */
export function packageName(createdAt: string, id: string): string {
  return `tillguard-${createdAt.slice(0, 10)}-${id.slice(0, 8)}.zip`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(strToU8(text));
}
