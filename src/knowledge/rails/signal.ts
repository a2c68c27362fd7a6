import { readLinks } from '../../core/payload/link-rule.ts';
import { contact, login } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'signal',
  name: 'Signal',
  nature: 'messenger',
  names: {
    plain: words(
      'signal messenger, signal app, signal.me, signal messenger app, signal private messenger',
      'signal nummer',
      'мессенджер signal',
    ),
    weak: ['signal', 'сигнал'],
  },
  hosts: ['signal.me', 'signal.group'],
  parse: readLinks(
    [/^(?:sgnl|tsdevice):\/\/(?:linkdevice|\?|$)/, () => login('signal')],
    [
      /^signal\.me\/$|^sgnl:\/\/signal\.me/,
      (link) => {
        const payee = /^(?:p|eu)\/(.+)/.exec(link.hash)?.[1];
        return payee === undefined ? null : contact('signal', payee);
      },
    ],
    [
      /^(?:signal\.group\/|sgnl:\/\/signal\.group)/,
      (link) => (link.hash === '' ? null : contact('signal', null)),
    ],
  ),
  account: /\+\d[\d -]{7,15}\d|[a-z_]\w{2,31}\.\d{2,4}/i,
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://signal.me/#p/+15550100999', { kind: 'contact', payee: '+15550100999' }],
    ['sgnl://linkdevice?uuid=TEST&pub_key=TEST', { kind: 'login' }],
    ['https://signal.group/#TestTest', { kind: 'contact' }],
  ],
  isNot: ['https://signal.org/', 'https://signal.me/', 'https://signal.me.test.example/#p/+15550100999'],
};
