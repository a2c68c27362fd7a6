import type { Finding } from '../core/finding.ts';
import { readHeader } from '../qr/picture-header.ts';
import { download } from './images/download.ts';
import { keptPicture } from './kept-pictures.ts';
import type { FetchedPicture } from './reports.ts';

/**
 * The picture of a finding for its report: the original file, fetched as nobody in particular, else what was kept of the
 * pixels the page showed. What kind of picture a file is tells the file itself, not the server. Null where neither can be
 * had. Never throws.
 */
export async function reportPicture({ id, source, pageUrl }: Finding): Promise<FetchedPicture | null> {
  const address = /^(?:https?|data):/u.test(source ?? '') ? source : null;
  const got = address === null ? null : await download(address, pageUrl, (input, init) => fetch(input, init));
  const header = got?.ok ? readHeader(got.bytes) : null;
  if (!got?.ok || header === null) return keptPicture(id);
  return { bytes: got.bytes, mediaType: header.type === 'svg' ? 'image/svg+xml' : `image/${header.type}` };
}
