import { readContactCard } from '../../core/payload/contact-card.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'contact-card',
  name: 'Contact card (vCard, MECARD)',
  nature: 'phone',
  names: {
    plain: ['vcard'],
  },
  parse,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const card = readContactCard(text);
  if (card === null) return null;
  const { name, way } = card;
  return contact('contact-card', name && way ? `${name} <${way}>` : (name ?? way));
}

export const examples: RailExamples = {
  is: [
    [
      'BEGIN:VCARD\nVERSION:3.0\nN:Test;Pat;;;\nFN:Pat Test\nTEL;TYPE=CELL:+15550100999\nEND:VCARD',
      { kind: 'contact', payee: 'Pat Test <+15550100999>' },
    ],
    ['MECARD:N:Test,Pat;TEL:+15550100999;;', { payee: 'Pat Test <+15550100999>' }],
    ['BIZCARD:N:Pat;X:Test;B:+15550100999;E:pat@mail.example;;', { payee: 'Pat Test <+15550100999>' }],
  ],
  isNot: ['BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT', 'WIFI:S:test;T:WPA;P:test;;', 'BEGIN:VCARD'],
};
