/**
 * The text of a code. ISO/IEC 18004 says bytes without an ECI are Latin-1, phones write UTF-8 in them: bytes that are
 * UTF-8 are read as such, a stated encoding is trusted, and anything else keeps each byte as one character, so that
 * binary content survives and nothing throws.
 */
export function rawValueOf(bytes: Uint8Array, decoded: string, statedEncoding: boolean): string {
  if (statedEncoding && decoded !== '') return decoded;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8. The decoder guesses the double-byte encodings (GB 18030, Shift JIS) that East Asian phones write.
    if (decoded !== '' && !decoded.includes('\uFFFD')) return decoded;
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}
