import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'fps-hk',
  name: '轉數快 FPS',
  nature: 'bank',
  names: {
    plain: ['轉數快', '转数快', 'fps id', '轉數快id', 'fps入數', 'fps俾', '過數快'],
    weak: ['fps', '過數', '入數'],
    disguised: ['轉(淑|術|速|樹|述|束)快', '專數快', '傳數快'],
  },
  parse,
} satisfies Rail;

// HKMA, "Common QR Code Specification": hk.com.hkicl with 02 FPS identifier, 03 mobile, 04 e-mail.
function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  const fps = findTemplate(code, /^hk\.com\.hkicl$/i);
  if (code === null || fps === null) return null;
  const [id, mobile, mail] = ['02', '03', '04'].map((field) => fps.fields.get(field));
  return emvPayment('fps-hk', code, {
    payee: code.fields.get('59')?.trim() || (mobile ?? mail ?? id ?? null),
    owner: (mobile ?? mail) === undefined ? 'unknown' : 'personal',
  });
}

export const examples: RailExamples = {
  is: [
    [
      '00020101021126330012hk.com.hkicl0313+852-912345675204000053033445802HK5902NA6002HK630456ED',
      { kind: 'payment', currency: 'HKD', owner: 'personal' },
    ],
  ],
  isNot: ['hk.com.hkicl'],
};
