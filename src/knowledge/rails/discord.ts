import { readLinks } from '../../core/payload/link-rule.ts';
import { contact, login } from '../../core/payload/meaning.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'discord',
  name: 'Discord',
  nature: 'messenger',
  names: {
    plain: ['discord', 'discord.gg', 'дискорд*', '디스코드*', 'ディスコード', 'ديسكورد'],
    weak: ['dc', '디코*', 'disc id'],
    disguised: ['d1scord', 'disc0rd', 'd!scord', 'dlscord', 'disсord'],
  },
  hosts: ['discord.com', 'discord.gg', 'discordapp.com'],
  parse: readLinks(
    [/^(?:(?:ptb|canary)\.)?(?:discord|discordapp)\.com\/ra\/./, () => login('discord')],
    [/^discord\.gg\/./, (link) => contact('discord', link.path[0] ?? null)],
    [
      /^(?:discord|discordapp)\.com\/(?:invite|users)\/.|^discord:\/\/(?:invite|-\/users)\/./,
      (link) => contact('discord', link.path.at(-1) ?? null),
    ],
  ),
  account: /@?[a-z0-9_.]{2,32}(?:#\d{4})?/i,
} satisfies Rail;

export const examples: RailExamples = {
  is: [
    ['https://discord.com/invite/test99', { kind: 'contact', payee: 'test99' }],
    ['https://discord.com/ra/TestTestTest', { kind: 'login' }],
  ],
  isNot: ['https://discord.com/', 'https://discord.com/channels/@me', 'https://discord.gg/'],
};
