import { fromMinorUnits } from '../../core/payload/amount.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'st00012',
  name: 'Платёжный код (ГОСТ Р 56042)',
  nature: 'bank',
  names: { plain: ['по реквизитам', 'qr сбербанк'] },
  parse,
} satisfies Rail;

// GOST R 56042: ST, version 0001, encoding 1-3, a separator of the issuer's choice, Name=value pairs; Sum in kopecks.
function parse(text: string): ParsedPayload | null {
  const separator = /^ST0001[123]([^A-Za-z0-9])/.exec(text)?.[1];
  if (separator === undefined) return null;
  const fields = new Map(
    text.split(separator).map((field): [string, string] => {
      const equals = field.indexOf('=');
      return [field.slice(0, Math.max(0, equals)).toLowerCase(), field.slice(equals + 1).trim()];
    }),
  );
  const account = fields.get('personalacc') || null;
  const payee = fields.get('name') || account;
  if (payee === null) return null;
  return payment('st00012', {
    payee,
    // The first five digits of a Russian account tell its kind: 40817 and 423 are private persons'.
    owner: /^(?:40817|423)/.test(account ?? '') ? 'personal' : 'unknown',
    amount: fromMinorUnits(fields.get('sum')),
    currency: 'RUB',
  });
}

export const examples: RailExamples = {
  is: [
    [
      'ST00012|Name=Иванов Тест|PersonalAcc=40817810000000000002|BankName=Тест|BIC=044525000|Sum=350050',
      { kind: 'payment', payee: 'Иванов Тест', amount: '3500.50', currency: 'RUB', owner: 'personal' },
    ],
  ],
  isNot: ['ST00012', 'ST00012|Sum=100', 'ST0001'],
};
