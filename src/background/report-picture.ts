import { readHeader } from '../qr/picture-header.ts';
import { download } from './images/download.ts';
import type { FetchedPicture } from './reports.ts';

/**
 * The original bytes of a picture for a report, fetched as nobody in particular. What kind of picture it is tells the
 * file itself, not the server. Null where it cannot be had. Never throws.
 *
 * @param page address of the page that showed it
 */
export async function fetchPicture(address: string, page: string): Promise<FetchedPicture | null> {
  const got = await download(address, page, (input, init) => fetch(input, init));
  const header = got.ok ? readHeader(got.bytes) : null;
  if (!got.ok || header === null) return null;
  return { bytes: got.bytes, mediaType: header.type === 'svg' ? 'image/svg+xml' : `image/${header.type}` };
}
