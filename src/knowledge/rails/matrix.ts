import { readAddress } from '../../core/payload/address.ts';
import { contact } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'matrix',
  name: 'Matrix',
  nature: 'messenger',
  names: {
    plain: ['matrix.to'],
  },
  hosts: ['matrix.to'],
  parse,
} satisfies Rail;

// The whole address stands behind the hash: matrix.to/#/@name:server, also percent-encoded.
function parse(text: string): ParsedPayload | null {
  const link = readAddress(text);
  if (link?.host !== 'matrix.to') return null;
  const [, name] =
    /^#?\/?((?:@|#|!|%40|%23|%21)[^/?\s]{1,200}(?::|%3a)[^/?\s]{1,200})/i.exec(link.hash) ?? [];
  if (name === undefined) return null;
  const id = name.replace(/^%40/, '@').replace(/^%23/, '#').replace(/^%21/, '!').replace(/%3a/i, ':');
  return contact('matrix', id, id.startsWith('@') ? 'personal' : 'unknown');
}

export const examples: RailExamples = {
  is: [
    [
      'https://matrix.to/#/@pat:test.example',
      { kind: 'contact', payee: '@pat:test.example', owner: 'personal' },
    ],
    ['https://matrix.to/#/%23room%3Atest.example', { kind: 'contact', payee: '#room:test.example' }],
  ],
  isNot: ['https://matrix.to/', 'https://matrix.org/'],
};
