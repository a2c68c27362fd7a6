import { readLinks } from '../../core/payload/link-rule.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'ko-fi',
  name: 'Ko-fi',
  nature: 'card',
  names: {
    plain: ['ko-fi', 'buymeacoffee', 'buy me a coffee link'],
  },
  hosts: ['ko-fi.com', 'buymeacoffee.com'],
  parse: readLinks(
    // A person's page for tips; the sites' own pages are no payee.
    [
      /^(?:ko-fi|buymeacoffee)\.com\/(?!(?:home|about|explore|login|signup|manage|pricing|faq|blog|terms|privacy)\b)[\w.-]{2,}$/,
      (link) => payment('ko-fi', { payee: link.path[0] ?? null, owner: 'personal' }),
    ],
  ),
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://ko-fi.com/pattest', { kind: 'payment', payee: 'pattest', owner: 'personal' }],
    ['https://www.buymeacoffee.com/pattest', { kind: 'payment', payee: 'pattest' }],
  ],
  isNot: ['https://ko-fi.com/', 'https://ko-fi.com/explore', 'https://buymeacoffee.com/about'],
};
