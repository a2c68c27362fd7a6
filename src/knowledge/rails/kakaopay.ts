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
  hosts: ['qr.kakaopay.com'],
  parse,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  const link = webAddress(text, 'qr.kakaopay.com');
  const payee = link?.path[0];
  return payee === undefined ? null : payment('kakaopay', { payee, owner: 'personal', currency: 'KRW' });
}

export const examples: RailExamples = {
  is: [
    [
      'https://qr.kakaopay.com/TestTest9',
      { kind: 'payment', payee: 'TestTest9', currency: 'KRW', owner: 'personal' },
    ],
  ],
  isNot: ['https://qr.kakaopay.com/', 'https://www.kakaopay.com/services'],
};
