import { isValidIBAN } from 'ibantools';
import { deepLink, webAddress } from '../../core/payload/address.ts';
import { decimal } from '../../core/payload/amount.ts';
import { base64Text } from '../../core/payload/base64.ts';
import { currencyCode } from '../../core/payload/currency.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';

export default {
  id: 'epc',
  name: 'SEPA credit transfer (EPC QR)',
  nature: 'bank',
  names: { plain: ['girocode', 'giro code', 'epc qr', 'sepa', 'sepa überweisung', 'sepa-überweisung'] },
  parse,
} satisfies Rail;

function parse(text: string): ParsedPayload | null {
  return parseLines(text) ?? parseLines(ukrainian(text) ?? '') ?? parseLink(text);
}

// EPC069-12: lines BCD, version, character set, SCT, BIC, name, IBAN, EUR amount. The National Bank of Ukraine's code has the same head.
function parseLines(text: string): ParsedPayload | null {
  const lines = text.split(/\r\n?|\n/, 12).map((line) => line.trim());
  const [head, version, , service, , name, iban, amount] = lines;
  if (head !== 'BCD' || !/^00[123]$/.test(version ?? '') || !/^(?:SCT|UCT)$/.test(service ?? '')) return null;
  const account = iban?.replaceAll(' ', '') || null;
  return payment('epc', {
    payee: name || account,
    amount: decimal(amount?.replace(/^[A-Z]{3}/, '')),
    currency: currencyCode(amount?.slice(0, 3)) ?? (service === 'UCT' ? 'UAH' : 'EUR'),
    checksum: account === null ? null : isValidIBAN(account.toUpperCase()),
  });
}

// The National Bank of Ukraine puts the same lines into a link, in base64url.
function ukrainian(text: string): string | null {
  const link = webAddress(text, 'bank.gov.ua', 'qr.bank.gov.ua');
  return base64Text(link?.path.at(-1) ?? '');
}

// The "BezahlCode" and payment links of German banking apps.
function parseLink(text: string): ParsedPayload | null {
  const link = deepLink(text, 'bank', 'payto');
  const iban = link?.param('iban') ?? (link?.host === 'iban' ? link.path.at(-1) : null) ?? null;
  if (link === null || iban === null) return null;
  const [, code, sum] = /^([A-Z]{3}):(.+)$/.exec(link.param('amount') ?? '') ?? [];
  return payment('epc', {
    payee: link.param('name') ?? link.param('receiver-name') ?? iban,
    amount: decimal(sum ?? link.param('amount')),
    currency: currencyCode(code ?? link.param('currency')) ?? 'EUR',
    checksum: isValidIBAN(iban.replaceAll(' ', '').toUpperCase()),
  });
}

export const examples: RailExamples = {
  is: [
    [
      'BCD\n002\n1\nSCT\n\nErika Test\nDE89370400440532013000\nEUR49.90\n\n\nVase',
      { kind: 'payment', payee: 'Erika Test', amount: '49.90', currency: 'EUR', checksum: true },
    ],
    [
      'BCD\n001\n1\nSCT\nTESTDEFF\nErika Test\nDE89370400440532013001\n',
      { payee: 'Erika Test', amount: null, checksum: false },
    ],
    [
      'bank://singlepaymentsepa?name=Erika%20Test&iban=DE89370400440532013000&amount=49,90&currency=EUR',
      { payee: 'Erika Test', amount: '49.90', currency: 'EUR' },
    ],
    [
      'payto://iban/DE89370400440532013000?amount=EUR:5.00&receiver-name=Erika',
      { payee: 'Erika', amount: '5.00' },
    ],
  ],
  isNot: ['BCD', 'BCD\n002\n1\nINST', 'SPC\n0200\n1', 'bank://open'],
};
