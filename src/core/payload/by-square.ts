import { base32hexnopad } from '@scure/base';
import { decodeLzma } from './lzma.ts';

/** What a "by square" code holds. */
export interface SquareDocument {
  /** Tab-separated fields. */
  readonly text: string;
  /** Whether its CRC-32 fits. */
  readonly checksum: boolean;
}

/**
 * Unpacks "by square" (Slovak Banking Association, 1.2.0): base32hex of two bytes of header (type 0 = pay; version 0 to 2: the text begins `00`, `04` or `08`), two of
 * length, then LZMA (lc 3, lp 0, pb 2) of CRC-32 and text. Null when the text is no such code.
 */
export function inflateBySquare(code: string): SquareDocument | null {
  if (code.length < 32 || code.length > 1200 || !/^0[048][0-9A-V]+$/.test(code)) return null;
  const bytes = unpad(code);
  if (bytes === null) return null;
  const size = (bytes[2] ?? 0) + (bytes[3] ?? 0) * 256;
  const data = size > 4 ? decodeLzma(bytes.subarray(4), { lc: 3, lp: 0, pb: 2, size }) : null;
  if (data === null) return null;
  const text = new TextDecoder().decode(data.subarray(4));
  if (!text.includes('\t')) return null;
  const stated = data.subarray(0, 4).reduceRight((sum, byte) => sum * 256 + byte, 0);
  return { text, checksum: crc32(data.subarray(4)) === stated };
}

// Codes are padded with zero bits to a whole character, sometimes with one character too many.
function unpad(code: string): Uint8Array | null {
  for (const text of [code, code.slice(0, -1), `${code}0`]) {
    try {
      return base32hexnopad.decode(text);
    } catch {
      // Not of this length.
    }
  }
  return null;
}

// CRC-32 as in ISO 3309, reflected, polynomial 0xedb88320.
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
