import type { DetectedCode } from '../../core/finding.ts';
import type { Pixels } from '../../messaging/messages.ts';
import type { PixelGrid } from '../../qr/pixels.ts';
import type { ReadError } from '../../qr/read-codes.ts';
import { createBoundedCache } from './bounded-cache.ts';
import { type Decoded, MOST_PIXELS, refusal } from './decode.ts';
import { download } from './download.ts';
import { createQueue } from './queue.ts';
import { isLasting, type PictureReading, type Unread } from './reading.ts';

export interface PictureReaderParts {
  readonly fetch: typeof fetch;
  /** Rejects if the file is broken. */
  readonly decode: (bytes: Uint8Array<ArrayBuffer>) => Promise<Decoded>;
  readonly readCodes: (picture: PixelGrid) => Promise<readonly DetectedCode[] | ReadError>;
  /** SHA-256. */
  readonly digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;
  /** Milliseconds on any clock that only goes forward. */
  readonly now: () => number;
}

/** On whose behalf a picture is read. */
export interface Asked {
  /** The address of the page that shows it; null = nobody in particular. */
  readonly page?: string | null;
  /** Pictures in sight come first. */
  readonly visible?: boolean;
}

export interface PictureReader {
  /** Reads the picture at an address. Never rejects. */
  readAddress(address: string, asked?: Asked): Promise<PictureReading>;
  /** Reads pixels that only the page could get at, as they are or as a data URL. Never rejects. */
  readPixels(pixels: Pixels): Promise<PictureReading>;
}

/** Readings kept, and pictures waiting: a page may name any number. */
const MOST_READINGS = 1000;
const MOST_WAITING = 300;
/**
 * Milliseconds for which what stood at an address is believed to stand there still: a seller may put another picture
 * there. Asking again costs a look into the browser's cache; bytes that are known are not read again.
 */
const FRESH = 10_000;
/** A data: address longer than this is remembered by its content alone. */
const LONGEST_KEY = 4096;

/**
 * Reads pictures one at a time, what is visible first, and nothing twice: neither the same address nor the same bytes
 * under another, unless other bytes have come to stand at an address. What it remembers lives as long as the background does; a request that dies with it is simply made again.
 */
export function createPictureReader(parts: PictureReaderParts): PictureReader {
  const byAddress = createBoundedCache<{ readonly reading: PictureReading; readonly until: number }>(
    MOST_READINGS,
  );
  const byContent = createBoundedCache<PictureReading>(MOST_READINGS);
  const underWay = new Map<string, Promise<PictureReading>>();
  const queue = createQueue(MOST_WAITING, () => unread('busy'));

  const onceByContent = async (
    bytes: Uint8Array<ArrayBuffer>,
    label: string,
    read: () => Promise<PictureReading>,
  ): Promise<PictureReading> => {
    const key = label + hex(await parts.digest(bytes));
    const known = byContent.get(key);
    if (known) return known;
    const reading = await read();
    if (isLasting(reading)) byContent.set(key, reading);
    return reading;
  };

  const readFile = async (bytes: Uint8Array<ArrayBuffer>): Promise<PictureReading> => {
    const refused = refusal(bytes);
    if (refused !== null) return unread(refused);
    const decoded = await parts.decode(bytes).catch(() => null);
    if (decoded === null) return unread('broken');
    const reading = asReading(await parts.readCodes(decoded.picture));
    if (!reading.ok) return reading;
    return { ok: true, codes: reading.codes.map((code) => enlarged(code, decoded.scale)) };
  };

  const fetchAndRead = async (address: string, page: string | null): Promise<PictureReading> => {
    const file = await download(address, page, parts.fetch);
    return file.ok ? onceByContent(file.bytes, 'file:', () => readFile(file.bytes)) : file;
  };

  /** One turn in the queue; whatever breaks unforeseen leaves the picture unread. */
  const inTurn = (work: () => Promise<PictureReading>, visible: boolean): Promise<PictureReading> =>
    queue.add(work, visible).catch(() => unread('decoder'));

  const readAddress = (address: string, { page = null, visible = true }: Asked = {}) => {
    const known = byAddress.get(address);
    if (known && parts.now() < known.until) return Promise.resolve(known.reading);
    const key = `${page}\n${address}`;
    const running = underWay.get(key);
    if (running) return running;
    const reading = inTurn(() => fetchAndRead(address, page), visible).then((result) => {
      underWay.delete(key);
      // A data: address is the picture itself.
      const until = address.startsWith('data:') ? Number.POSITIVE_INFINITY : parts.now() + FRESH;
      if (isLasting(result) && address.length < LONGEST_KEY)
        byAddress.set(address, { reading: result, until });
      return result;
    });
    underWay.set(key, reading);
    return reading;
  };

  const readGrid = async (picture: PixelGrid): Promise<PictureReading> => {
    const { width, height, rgba } = picture;
    if (width * height > MOST_PIXELS) return unread('too_many_pixels');
    const bytes = new Uint8Array(rgba.buffer, rgba.byteOffset, rgba.byteLength);
    const read = async () => asReading(await parts.readCodes(picture));
    return inTurn(() => onceByContent(bytes, `${width}x${height}:`, read), true);
  };

  return {
    readAddress,
    readPixels: async ({ width, height, rgba, dataUrl }) => {
      if (rgba instanceof Uint8ClampedArray) return readGrid({ width, height, rgba });
      return dataUrl?.startsWith('data:') ? readAddress(dataUrl) : unread('broken');
    },
  };
}

function unread(reason: Unread): PictureReading {
  return { ok: false, unread: reason };
}

function asReading(codes: readonly DetectedCode[] | ReadError): PictureReading {
  if (!('error' in codes)) return { ok: true, codes };
  return unread(codes.error === 'bad_pixels' ? 'broken' : 'decoder');
}

/** Corner points in the pixels of the file. */
function enlarged(code: DetectedCode, scale: number): DetectedCode {
  return { ...code, cornerPoints: code.cornerPoints.map(({ x, y }) => ({ x: x * scale, y: y * scale })) };
}

function hex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
