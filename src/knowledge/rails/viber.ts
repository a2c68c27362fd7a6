import { readLinks } from '../../core/payload/link-rule.ts';
import { contact, login } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'viber',
  name: 'Viber',
  nature: 'messenger',
  names: {
    plain: ['viberze', 'viberem', 'viber', 'вайбер*', 'вибер*', 'viberu', 'فايبر', '바이버*'],
    disguised: ['v1ber', 'vib3r', 'вaйбep'],
  },
  hosts: ['chats.viber.com', 'invite.viber.com'],
  parse: readLinks(
    // Pairs the computer's Viber with the scanner's account.
    [/^viber:\/\/activatesecondary/, () => login('viber')],
    [/^viber:\/\/(?:add|chat|contact|calls?)/, (link) => contact('viber', link.param('number'))],
    [/^viber:\/\/pa\b/, (link) => contact('viber', link.param('chaturi'))],
    [/^(?:chats|invite)\.viber\.com\/./, (link) => contact('viber', link.path[0] ?? null)],
    [/^vb\.me\/./, (link) => contact('viber', link.path[0] ?? null)],
    [
      /^invite\.viber\.com\/$/,
      (link) => ((link.param('g') ?? link.param('g2')) === null ? null : contact('viber', null)),
    ],
  ),
  account: /\+?\(?\d[\d ().-]{6,18}\d(?!\d)/,
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['viber://chat?number=%2B15550100999', { kind: 'contact', payee: '+15550100999' }],
    ['https://chats.viber.com/testshop', { payee: 'testshop' }],
  ],
  isNot: ['https://www.viber.com/', 'viber://', 'https://invite.viber.com/'],
};
