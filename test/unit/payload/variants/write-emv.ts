import { crc16 } from '../../../../src/core/payload/crc16.ts';

/** A field of an EMVCo code: its id, and its value or the fields inside. */
export type Field = readonly [id: string, value: string | readonly Field[]];

const write = ([id, value]: Field): string => {
  const text = typeof value === 'string' ? value : value.map(write).join('');
  return id + String(text.length).padStart(2, '0') + text;
};

/** Writes a code in merchant-presented mode without its checksum. */
export function emvBody(...fields: readonly Field[]): string {
  return [['00', '01'] as const, ...fields].map(write).join('');
}

/** Writes a code in merchant-presented mode, checksum included. */
export function emv(...fields: readonly Field[]): string {
  const body = `${emvBody(...fields)}6304`;
  return body + crc16(new TextEncoder().encode(body)).toString(16).toUpperCase().padStart(4, '0');
}
