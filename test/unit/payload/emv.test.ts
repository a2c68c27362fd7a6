import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc16 } from '../../../src/core/payload/crc16.ts';
import { readEmv, readFields } from '../../../src/core/payload/emv.ts';

type Field = readonly [id: string, value: string];

function write(fields: readonly Field[], length = (value: string) => value.length): string {
  return fields.map(([id, value]) => id + String(length(value)).padStart(2, '0') + value).join('');
}

function seal(body: string): string {
  const crc = crc16(new TextEncoder().encode(`${body}6304`));
  return `${body}6304${crc.toString(16).toUpperCase().padStart(4, '0')}`;
}

const byteLength = (value: string): number => new TextEncoder().encode(value).length;

const fields = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 2, max: 62 }).map((id) => String(id).padStart(2, '0')),
    fc.string({ maxLength: 60 }),
  ),
  { selector: ([id]) => id, minLength: 2, maxLength: 12 },
);

describe('EMV merchant-presented codes', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fields, (written) => {
        const code = readEmv(seal(write([['00', '01'], ...written])));
        expect(code?.checksum).toBe(true);
        for (const [id, value] of written) expect(code?.fields.get(id)).toBe(value);
      }),
    );
  });

  it('notice a changed character', () => {
    fc.assert(
      fc.property(fields, fc.nat(), (written, place) => {
        const text = seal(
          write([['00', '01'], ['59', 'PAT TEST'], ...written.filter(([id]) => id !== '59')]),
        );
        // Inside of the value of field 59, so that the structure stays.
        const at = text.indexOf('PAT TEST') + (place % 8);
        const changed = `${text.slice(0, at)}#${text.slice(at + 1)}`;
        expect(readEmv(changed)?.checksum).toBe(false);
      }),
    );
  });

  it('count characters or bytes', () => {
    const name: Field = ['59', '测试商店'];
    const inCharacters = seal(write([['00', '01'], name, ['58', 'CN']]));
    const inBytes = seal(write([['00', '01'], name, ['58', 'CN']], byteLength));
    expect(readEmv(inCharacters)?.fields.get('59')).toBe('测试商店');
    expect(readEmv(inBytes)?.fields.get('59')).toBe('测试商店');
    expect(readEmv(inBytes)?.checksum).toBe(true);
  });

  it('read a checksum in small letters, and say so when there is none', () => {
    const text = seal(
      write([
        ['00', '01'],
        ['58', 'BR'],
        ['59', 'A'],
      ]),
    );
    expect(readEmv(text.slice(0, -4) + text.slice(-4).toLowerCase())?.checksum).toBe(true);
    expect(readEmv(text.slice(0, -8))?.checksum).toBeNull();
  });

  it('are nothing else', () => {
    for (const text of ['', '000201', '0002010102', '00020101021', '4006381333931', 'hello']) {
      expect(readEmv(text)).toBeNull();
    }
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789A测') }), (text) => void readFields(text)),
    );
  });
});

describe('CRC-16', () => {
  it('gives the check values of the catalogue', () => {
    const digits = new TextEncoder().encode('123456789');
    expect(crc16(digits)).toBe(0x29b1); // CCITT-FALSE
    expect(crc16(digits, 0)).toBe(0x31c3); // XMODEM
  });
});
