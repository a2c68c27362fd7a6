/** What the first bytes of a picture file say. */
export interface PictureHeader {
  readonly type: 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'bmp' | 'svg';
  /** Pixels; null for SVG, and where the header does not tell within what we look at. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Recognises a picture by its content, whatever its name or the server says. Null: not a picture we know. Never throws. */
export function readHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (offset: number, text: string): boolean =>
    [...text].every((character, index) => bytes[offset + index] === character.charCodeAt(0));
  const within = (length: number): boolean => bytes.length >= length;
  if (at(0, '\x89PNG\r\n\x1a\n')) {
    return {
      type: 'png',
      size: within(24) ? { width: view.getUint32(16), height: view.getUint32(20) } : null,
    };
  }
  if (at(0, '\xff\xd8\xff')) return { type: 'jpeg', size: jpegSize(view) };
  if (at(0, 'GIF87a') || at(0, 'GIF89a')) {
    const size = within(10) ? { width: view.getUint16(6, true), height: view.getUint16(8, true) } : null;
    return { type: 'gif', size };
  }
  if (at(0, 'RIFF') && at(8, 'WEBP')) return { type: 'webp', size: within(30) ? webpSize(view, at) : null };
  if (at(4, 'ftypavi')) return { type: 'avif', size: avifSize(view, at) };
  if (at(0, 'BM') && within(26) && view.getUint32(6) === 0) {
    return {
      type: 'bmp',
      size: { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) },
    };
  }
  return isSvg(bytes) ? { type: 'svg', size: null } : null;
}

/** The size stands in the frame header, behind any number of other segments (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): PictureHeader['size'] {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** RFC 9649: lossy, lossless and extended files keep it in three places. */
function webpSize(view: DataView, at: (offset: number, text: string) => boolean): PictureHeader['size'] {
  if (at(12, 'VP8X')) {
    const three = (offset: number) => view.getUint16(offset, true) + view.getUint8(offset + 2) * 65536 + 1;
    return { width: three(24), height: three(27) };
  }
  if (at(12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!at(12, 'VP8 ')) return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** The largest image spatial extents box (ISO/IEC 23008-12, 6.5.3): a file may hold a thumbnail besides. */
function avifSize(view: DataView, at: (offset: number, text: string) => boolean): PictureHeader['size'] {
  let largest: PictureHeader['size'] = null;
  const end = Math.min(view.byteLength - 16, 4096);
  for (let offset = 0; offset < end; offset++) {
    if (!at(offset, 'ispe')) continue;
    const size = { width: view.getUint32(offset + 8), height: view.getUint32(offset + 12) };
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

/** A document that is SVG from its root on; a page or a message that merely speaks of it is not. */
function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024)).trimStart();
  return start.startsWith('<svg') || (/^<(?:\?xml|!--|!DOCTYPE svg)/.test(start) && start.includes('<svg'));
}
