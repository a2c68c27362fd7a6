import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'square-link',
  name: 'Square payment link',
  nature: 'wallet',
  names: {
    plain: ['square.link', 'square payment link', 'checkout.square.site'],
  },
  hosts: ['square.link', 'checkout.square.site'],
  parse: readLinks(
    [/^square\.link\/u\/./, () => payment('square-link', { owner: 'merchant' })],
    [/^checkout\.square\.site\/./, () => payment('square-link', { owner: 'merchant' })],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://square.link/u/TEST9', { kind: 'payment', owner: 'merchant' }]],
  isNot: ['https://squareup.com/'],
};
