import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'twint',
  name: 'TWINT',
  nature: 'wallet',
  names: {
    plain: ['twint', 'twinten', 'twinte', 'getwintet'],
    disguised: ['tw1nt'],
  },
  hosts: ['go.twint.ch'],
  parse: readLinks(
    [/^go\.twint\.ch\/./, () => payment('twint', { currency: 'CHF' })],
    [/^pay\.twint\.ch\/./, () => payment('twint', { currency: 'CHF' })],
    [/^twint:\/\/./, () => payment('twint', { currency: 'CHF' })],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://go.twint.ch/1/e/tw?tw=acq.TEST', { kind: 'payment', currency: 'CHF' }]],
  isNot: ['https://www.twint.ch/'],
};
