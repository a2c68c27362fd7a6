import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'skype',
  name: 'Skype',
  nature: 'messenger',
  names: {
    plain: ['skype*', 'скайп*', 'سكايب', '스카이프*', 'スカイプ'],
    disguised: ['sk ype', '5kype'],
  },
  hosts: ['join.skype.com'],
  parse: readLinks(
    [/^(?:skype|callto):\/\/[^/]/, (link) => contact('skype', link.body)],
    [/^join\.skype\.com\/(?:invite\/)?./, (link) => contact('skype', link.path.at(-1) ?? null)],
  ),
  account: /(?:live:)?[a-z][\w.,-]{5,31}/i,
} satisfies Rail;

export const examples: RailExamples = {
  is: [['skype:pat.test9?chat', { kind: 'contact', payee: 'pat.test9' }]],
  isNot: ['skype:', 'https://www.skype.com/'],
};
