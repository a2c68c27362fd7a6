import type { ParsedPayload } from '../payload.ts';
import { decimal } from './amount.ts';
import { crc16 } from './crc16.ts';
import { alphabeticCurrency } from './currency.ts';
import { payment } from './meaning.ts';

/** Fields by their two-digit id. */
export type Fields = ReadonlyMap<string, string>;

/** A code in EMVCo merchant-presented mode ("EMV QR Code Specification for Payment Systems", 1.1). */
export interface EmvCode {
  readonly fields: Fields;
  /** Whether field 63 fits; null where the code has none. */
  readonly checksum: boolean | null;
}

/** Reads id-length-value fields; null unless the whole text is made of them. Linear. */
export function readFields(text: string): Fields | null {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const head = text.slice(at, at + 4);
    if (!/^\d{4}$/.test(head)) return null;
    const end = at + 4 + Number(head.slice(2));
    // Codes that are pasted by hand lose characters of the checksum, which is only confidence.
    if (end > text.length && head !== '6304') return null;
    if (!fields.has(head.slice(0, 2))) fields.set(head.slice(0, 2), text.slice(at + 4, end));
    at = end;
  }
  return fields;
}

/** Reads a whole code. Lengths count characters by the specification, and bytes in some issuers' codes: both are tried. */
export function readEmv(text: string): EmvCode | null {
  if (text !== lastText) {
    lastCode = /^0002\d\d/.test(text) ? decode(text) : null;
    lastText = text;
  }
  return lastCode;
}

// A dozen national schemes are asked about the same code in turn: the last answer is kept.
let lastText = '';
let lastCode: EmvCode | null = null;

function decode(text: string): EmvCode | null {
  const fields = readFields(text) ?? readByteFields(text);
  if (fields === null || fields.size < 3) return null;
  const stated = fields.get('63');
  if (stated === undefined || !text.endsWith(`6304${stated}`)) return { fields, checksum: null };
  const computed = crc16(new TextEncoder().encode(text.slice(0, text.length - stated.length)));
  return { fields, checksum: /^[\da-f]{4}$/i.test(stated) && Number.parseInt(stated, 16) === computed };
}

function readByteFields(text: string): Fields | null {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length === text.length) return null;
  const fields = readFields(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  if (fields === null) return null;
  const decoder = new TextDecoder();
  const decoded = [...fields].map(([id, value]): [string, string] => [
    id,
    decoder.decode(Uint8Array.from(value, (char) => char.charCodeAt(0))),
  ]);
  return new Map(decoded);
}

export interface Template {
  /** The field it stands in, `26`-`51` (or `02`-`25` by national custom, or an unreserved `80`-`99`). */
  readonly id: string;
  readonly fields: Fields;
}

/** The first merchant account template whose globally unique identifier (subfield 00) the pattern matches. */
export function findTemplate(code: EmvCode | null, identifier: RegExp): Template | null {
  for (const [id, value] of code?.fields ?? []) {
    if (id < '02' || (id > '51' && id < '80')) continue;
    const fields = readFields(value);
    if (fields !== null && identifier.test(fields.get('00') ?? '')) return { id, fields };
  }
  return null;
}

/** What the common fields of a code say: name (59), amount (54), currency (53), one payment or many (01). */
export function emvPayment(rail: string, code: EmvCode, details: Partial<ParsedPayload> = {}): ParsedPayload {
  const field = (id: string): string | null => code.fields.get(id)?.trim() || null;
  const initiation = field('01');
  return payment(rail, {
    payee: field('59'),
    amount: decimal(field('54')),
    currency: alphabeticCurrency(field('53')),
    dynamic: initiation === '12' ? true : initiation === '11' ? false : null,
    checksum: code.checksum,
    ...details,
  });
}
