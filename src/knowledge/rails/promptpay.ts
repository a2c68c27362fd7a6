import { emvPayment, findTemplate, readEmv } from '../../core/payload/emv.ts';
import type { Owner, ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'promptpay',
  name: 'PromptPay',
  nature: 'bank',
  names: {
    plain: words('promptpay, prompt pay', 'พร้อมเพย์, พร้อมเพย, พรอมเพย์, พรอมพ์เพย์'),
  },
  parse,
} satisfies Rail;

// Bank of Thailand, "Thai QR Payment Standard": 0111 credit transfer (01 mobile, 02 national or tax id, 03 e-wallet), 0112 bill payment.
function parse(text: string): ParsedPayload | null {
  const code = readEmv(text);
  const transfer = findTemplate(code, /^A00000067701011[0-4]$/i);
  if (code === null || transfer === null) return null;
  const mobile = transfer.fields.get('01');
  const proxy =
    mobile?.replace(/^0066/, '0') ?? transfer.fields.get('02') ?? transfer.fields.get('03') ?? null;
  const isBill = transfer.fields.get('00')?.endsWith('2') ?? false;
  return emvPayment('promptpay', code, {
    payee: code.fields.get('59')?.trim() || proxy,
    owner: isBill ? 'merchant' : ownerOf(transfer.fields.get('02')),
  });
}

// A firm's tax id begins with 0, a person's national id does not.
function ownerOf(id: string | undefined): Owner {
  return id?.startsWith('0') ? 'merchant' : 'personal';
}

export const examples: RailExamples = {
  is: [
    [
      '00020101021229370016A0000006770101110113006680123456753037645802TH54041.506304CFBA',
      {
        kind: 'payment',
        payee: '0801234567',
        amount: '1.50',
        currency: 'THB',
        owner: 'personal',
        dynamic: true,
      },
    ],
  ],
  isNot: ['0041000600000101030040220012345678901234567890125102TH91040000', 'A000000677010111'],
};
