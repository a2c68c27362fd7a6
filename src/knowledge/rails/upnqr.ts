import { decimal, fromMinorUnits } from '../../core/payload/amount.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'upnqr',
  name: 'UPN QR (Slovenia)',
  nature: 'bank',
  names: { plain: ['upn qr', 'upnqr'] },
  parse,
} satisfies Rail;

// ZBS, "UPN QR": 20 lines, the 9th the amount in cents, the 15th the payee's account, the 17th the name; the last counts the characters.
function parse(text: string): ParsedPayload | null {
  const lines = text.split(/\r\n?|\n/, 24);
  if (lines[0]?.trim() !== 'UPNQR' || lines.length < 17) return null;
  const iban = lines[14]?.replaceAll(' ', '') ?? '';
  const stated = /^\d{3}$/.exec(lines[19]?.trim() ?? '')?.[0];
  const counted = lines.slice(0, 19).reduce((sum, line) => sum + line.length + 1, 0);
  return payment('upnqr', {
    payee: lines[16]?.trim() || iban || null,
    amount: decimal(fromMinorUnits(lines[8])),
    currency: 'EUR',
    checksum: stated === undefined ? null : Number(stated) === counted,
  });
}

export const examples: RailExamples = {
  is: [
    [
      'UPNQR\n\n\n\n\nJana Test\nUlica 1\nKranj\n00000004550\n\n\nOTHR\nKolo\n\nSI56192001234567892\nSI00\nMiha Test\nPot 2\nBled\n112\n',
      { kind: 'payment', payee: 'Miha Test', amount: '45.50', currency: 'EUR' },
    ],
  ],
  isNot: ['UPNQR', 'UPNQR\n\n'],
};
