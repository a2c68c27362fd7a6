import browser from 'webextension-polyfill';
import type { Pixels } from '../messaging/messages.ts';
import { fromBase64, toBase64 } from '../reporting/package/bytes.ts';
import type { FetchedPicture } from './reports.ts';

/** Bounds of what is kept: session storage holds ten million bytes, and the tabs need most of them. */
const MOST_PICTURES = 8;
const MOST_BYTES = 500_000;
const MOST_PIXELS = 4_000_000;
/** Scales that are tried until the file is small enough. */
const SCALES = [1, 0.6, 0.35] as const;

const INDEX = 'pictures';
const keyOf = (findingId: string): string => `picture.${findingId}`;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Keeps the picture of a finding that only the page could read (a canvas, a blob:, a data: address), as PNG: when it is
 * reported the page may have taken it away. Kept in session storage, the newest few. Never rejects.
 */
export function keepPicture(findingId: string, pixels: Pixels): Promise<void> {
  const kept = turn.then(async () => {
    const { [INDEX]: index } = await browser.storage.session.get(INDEX);
    const ids = Array.isArray(index) ? index.filter((id) => typeof id === 'string') : [];
    if (ids.includes(findingId)) return;
    const png = await encode(pixels);
    if (png === null) return;
    const all = [...ids, findingId];
    const gone = all.slice(0, -MOST_PICTURES);
    await browser.storage.session.remove(gone.map(keyOf));
    await browser.storage.session.set({ [keyOf(findingId)]: png, [INDEX]: all.slice(-MOST_PICTURES) });
  });
  turn = kept.catch(() => undefined);
  return kept.catch(() => undefined);
}

/** What was kept of a finding's picture; null where nothing was. Never rejects. */
export async function keptPicture(findingId: string): Promise<FetchedPicture | null> {
  const key = keyOf(findingId);
  const stored = (await browser.storage.session.get(key).catch(() => ({}))) as Record<string, unknown>;
  const png = stored[key];
  const bytes = typeof png === 'string' ? fromBase64(png) : null;
  return bytes === null ? null : { bytes, mediaType: 'image/png', drawn: true };
}

/** The pixels as PNG in base64; null where they are too many or cannot be drawn. */
async function encode({ width, height, rgba, dataUrl }: Pixels): Promise<string | null> {
  if (width * height > MOST_PIXELS) return null;
  const picture = rgba
    ? await createImageBitmap(new ImageData(rgba, width, height))
    : await createImageBitmap(await (await fetch(dataUrl ?? '')).blob());
  try {
    for (const scale of SCALES) {
      const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      if (blob.size <= MOST_BYTES) return toBase64(new Uint8Array(await blob.arrayBuffer()));
    }
    return null;
  } finally {
    picture.close();
  }
}
