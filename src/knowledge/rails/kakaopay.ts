import { webAddress } from '../../core/payload/address.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'kakaopay',
  name: 'KakaoPay',
  nature: 'wallet',
  names: {
    plain: words(
      'kakaopay, kakao pay',
      '카카오페이*, 카카오 페이*, 카카오송금*, 카톡송금*, 카톡 송금*, 카카오톡 송금*, 카카오뱅크*, 카뱅*',
    ),
    disguised: ['ㅋㅋㅇㅍㅇ', '카ㅋㅏ오페이'],
  },
  hosts: ['qr.kakaopay.com', 'link.kakaopay.com'],
  parse,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const link = webAddress(text, 'qr.kakaopay.com', 'link.kakaopay.com');
  // A request to send money has an underscore before its name.
  const payee = link?.path[0] === '_' ? link.path[1] : link?.path[0];
  return payee === undefined ? null : payment('kakaopay', { payee, owner: 'personal', currency: 'KRW' });
}

export const examples: RailExamples = {
  is: [
    ['https://link.kakaopay.com/_/Test9', { kind: 'payment', payee: 'Test9' }],
    [
      'https://qr.kakaopay.com/TestTest9',
      { kind: 'payment', payee: 'TestTest9', currency: 'KRW', owner: 'personal' },
    ],
  ],
  isNot: ['https://qr.kakaopay.com/', 'https://link.kakaopay.com/_/', 'https://www.kakaopay.com/services'],
};
