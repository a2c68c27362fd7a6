import { readLinks } from '../../core/payload/link-rule.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'max-messenger',
  name: 'MAX',
  nature: 'messenger',
  names: {
    plain: ['мессенджер max', 'мессенджер макс', 'мессенджере max', 'мессенджере макс', 'max.ru'],
  },
  hosts: ['max.ru'],
  parse: readLinks([
    /^max\.ru\/(?:u|join|id\w*)\/?./,
    (link) => contact('max-messenger', link.path.at(-1) ?? null),
  ]),
} satisfies Rail;

export const examples: RailExamples = {
  is: [['https://max.ru/u/TestTest9', { kind: 'contact', payee: 'TestTest9' }]],
  isNot: ['https://max.ru/'],
};
