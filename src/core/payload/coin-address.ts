import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, base58xmr, base58xrp, bech32, bech32m, createBase58check } from '@scure/base';
import { base64Bytes } from './base64.ts';
import { crc16 } from './crc16.ts';

const base58check = createBase58check(sha256);

/** Whether text is base58check with a one-byte version out of `versions` and a 20-byte hash (Bitcoin, Litecoin, Dogecoin, Tron). */
export function isBase58Check(text: string, ...versions: readonly number[]): boolean {
  if (text.length < 26 || text.length > 35) return false;
  const bytes = attempt(() => base58check.decode(text));
  return bytes?.length === 21 && versions.includes(bytes[0] ?? -1);
}

/** Whether text is a segregated-witness address with this prefix (BIP 173, BIP 350). */
export function isSegwit(text: string, prefix: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  if (!lower.startsWith(`${prefix}1`) || lower.length > 90) return false;
  const decoded =
    attempt(() => bech32.decode(`${prefix}1${lower.slice(prefix.length + 1)}`)) ??
    attempt(() => bech32m.decode(`${prefix}1${lower.slice(prefix.length + 1)}`));
  const version = decoded?.words[0];
  return version !== undefined && version <= 16 && (decoded?.words.length ?? 0) > 20;
}

/** Whether text is bech32 with this prefix and no limit of length (LNURL, BOLT 11). */
export function isLongBech32(text: string, prefix: RegExp): boolean {
  const lower = text.toLowerCase();
  const decoded = attempt(() => bech32.decode(lower as `${string}1${string}`, false));
  return decoded !== null && prefix.test(decoded.prefix);
}

/** The bytes of a long bech32 text, or null. */
export function longBech32Bytes(text: string): Uint8Array | null {
  return attempt(() => {
    const { words } = bech32.decode(text.toLowerCase() as `${string}1${string}`, false);
    return bech32.fromWords(words);
  });
}

/**
 * Reads an Ethereum address: null when it is none; otherwise whether its mixed case fits (ERC-55), `null` inside when
 * it is written in one case and so has no checksum.
 */
export function hexAddress(text: string): { readonly checksum: boolean | null } | null {
  const hex = /^0x([0-9a-f]{40})$/i.exec(text)?.[1];
  if (hex === undefined) return null;
  const lower = hex.toLowerCase();
  if (hex === lower || hex === hex.toUpperCase()) return { checksum: null };
  const digest = keccak_256(new TextEncoder().encode(lower));
  const expected = Array.from(lower, (char, index) => {
    const byte = digest[index >> 1] ?? 0;
    return (index % 2 === 0 ? byte >> 4 : byte & 15) > 7 ? char.toUpperCase() : char;
  });
  return { checksum: expected.join('') === hex };
}

/** Whether text is a Monero address: network byte, keys and keccak checksum in Monero's base58. */
export function isMonero(text: string): boolean {
  if (text.length !== 95 && text.length !== 106) return false;
  const bytes = attempt(() => base58xmr.decode(text));
  if (bytes === null || bytes.length < 69 || ![18, 19, 42].includes(bytes[0] ?? -1)) return false;
  const checksum = keccak_256(bytes.subarray(0, -4)).subarray(0, 4);
  return checksum.every((byte, index) => byte === bytes[bytes.length - 4 + index]);
}

/** Whether text is 32 bytes of base58, as Solana's keys are (they carry no checksum). */
export function isSolana(text: string): boolean {
  if (!/^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(text)) return false;
  return attempt(() => base58.decode(text))?.length === 32;
}

/** Whether text is a classic XRP Ledger address: version 0, 20 bytes and a double SHA-256 in the ledger's own base58. */
export function isXrp(text: string): boolean {
  if (!/^r[1-9A-HJ-NP-Za-km-z]{24,34}$/.test(text)) return false;
  const bytes = attempt(() => base58xrp.decode(text));
  if (bytes?.length !== 25 || bytes[0] !== 0) return false;
  const checksum = sha256(sha256(bytes.subarray(0, -4)));
  return bytes.subarray(-4).every((byte, index) => byte === checksum[index]);
}

/** Whether text is a TON address in its user-friendly form: tag, workchain, 32 bytes, CRC-16/XMODEM. */
export function isTon(text: string): boolean {
  if (!/^[EUk0]Q[A-Za-z0-9_-]{46}$/.test(text)) return false;
  const bytes = base64Bytes(text);
  if (bytes?.length !== 36) return false;
  return crc16(bytes.subarray(0, 34), 0) === ((bytes[34] ?? 0) << 8) + (bytes[35] ?? 0);
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
