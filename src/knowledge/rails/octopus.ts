import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'octopus',
  name: '八達通 Octopus',
  nature: 'wallet',
  names: {
    plain: ['八達通', 'octopus o! epay', 'o! epay', 'octopus wallet', '八达通'],
    weak: ['octopus'],
  },
  parse: readLinks([
    /^octopus\.com\.hk\/(?:oepay|o-epay)\b.*\/./,
    () => payment('octopus', { currency: 'HKD' }),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://www.octopus.com.hk/oepay/p2p/TEST99', { kind: 'payment', currency: 'HKD' }]],
  isNot: ['https://www.octopus.com.hk/en/'],
};
