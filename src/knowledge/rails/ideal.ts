import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'ideal',
  name: 'iDEAL',
  nature: 'bank',
  names: {
    plain: ['via ideal', 'met ideal', 'per ideal', 'ideal betaling', 'ideal-link', 'ideal link'],
    weak: ['i-deal'],
  },
  hosts: ['betaalverzoek.rabobank.nl'],
  parse: readLinks(
    // What Dutch banks call a betaalverzoek: one person's request to another.
    [
      /^(?:betaalverzoek\.rabobank\.nl\/betaalverzoek|ing\.nl\/payreq\/m|(?:www\.)?abnamro\.nl\/nl\/betaalverzoek)\b/,
      (link) =>
        link.query === '' ? null : payment('ideal', { owner: 'personal', currency: 'EUR', dynamic: true }),
    ],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    [
      'https://betaalverzoek.rabobank.nl/betaalverzoek/?id=Test99',
      { kind: 'payment', owner: 'personal', currency: 'EUR' },
    ],
    ['https://www.ing.nl/payreq/m/?trxid=Test99', { kind: 'payment' }],
  ],
  isNot: ['https://betaalverzoek.rabobank.nl/', 'https://www.ing.nl/', 'https://www.ing.nl/payreq/m/'],
};
