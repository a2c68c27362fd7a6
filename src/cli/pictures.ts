import { readFileSync, statSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import type { DetectedCode } from '../core/finding.ts';
import { readHeader } from '../qr/picture-header.ts';
import type { PixelGrid } from '../qr/pixels.ts';
import { readCodes } from '../qr/read-codes.ts';
import { type CodeReader, createReader } from '../qr/reader.ts';

/** The codes in a picture file, or one line on why it cannot be read. */
export type PictureFile = { readonly codes: readonly DetectedCode[] } | { readonly error: string };

/** As in the extension: a file beyond this is a decompression bomb or a poster for a wall. */
const MOST_PIXELS = 40_000_000;
const MOST_BYTES = 64 * 1024 * 1024;
/** Enough to recognise a file by its content. */
const HEAD_BYTES = 1024;

/** Whether a file is a picture, whatever its name. False for what cannot be opened. */
export async function isPictureFile(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES)).finally(() => file.close());
    return readHeader(buffer.subarray(0, bytesRead)) !== null;
  } catch {
    return false;
  }
}

let reader: CodeReader | null = null;

/** Reads every code in a PNG, JPEG, WebP, GIF (first frame), AVIF or SVG file. Never throws. */
export async function readPictureFile(path: string): Promise<PictureFile> {
  const picture = await decodeFile(path);
  if ('error' in picture) return picture;
  try {
    reader ??= createReader({ wasmBinary: wasmBytes() });
  } catch {
    return { error: 'the decoder is missing: run npm install' };
  }
  const codes = await readCodes(picture, reader);
  return 'error' in codes ? { error: `cannot read codes: ${codes.error}` } : { codes };
}

async function decodeFile(path: string): Promise<PixelGrid | { readonly error: string }> {
  try {
    if (statSync(path).size > MOST_BYTES) return { error: 'file too large' };
    // An animation's first frame; turned as the camera noted; a small drawing is drawn large enough for its modules.
    const file = sharp(await readFile(path), { limitInputPixels: MOST_PIXELS, density: 96 }).autoOrient();
    const { data, info } = await file
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, rgba: new Uint8ClampedArray(data) };
  } catch (reason) {
    return {
      error: reason instanceof Error ? (reason.message.split('\n')[0] ?? 'unreadable') : 'unreadable',
    };
  }
}

function wasmBytes(): ArrayBuffer {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  return new Uint8Array(readFileSync(path)).buffer;
}
