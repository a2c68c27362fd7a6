import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHandles } from '../../../src/core/handles/find.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';

const { rails } = knowledge;

/** The handles of a text as `rail payee`. */
function handles(text: string): string[] {
  return findHandles(text.normalize('NFKC'), rails).map(({ parsed }) => `${parsed.rail} ${parsed.payee}`);
}

describe('handles in running text', () => {
  it.each([
    // Accounts
    ['Transfer to DE89 3704 0044 0532 0130 00, Erika Test, please', 'bank-transfer DE89370400440532013000'],
    ['IBANım TR33 0006 1005 1978 6457 8413 26 Ayşe', 'bank-transfer TR330006100519786457841326'],
    ['IBAN: DE12 3456 7890 1234 5678 90', 'bank-transfer DE12345678901234567890'],
    ['Konto 61 1090 1014 0000 0712 1981 2874, Jan', 'bank-transfer 61109010140000071219812874'],
    ['pay to sort code 20-00-00 account 55779911 thx', 'bank-transfer 20-00-00 55779911'],
    ['mi CLABE es 032180000118359719 a nombre de Ana', 'spei 032180000118359719'],
    ['карта 2200 0000 0000 0004 Иван', 'card 2200000000000004'],
    ['打到这张卡 6222020000000000001', null],
    ['工行卡 6222 0212 3456 7890 128', 'card 6222021234567890128'],
    ['send to 9123456789@ybl', 'upi 9123456789@ybl'],
    ['my UPI is shop.test@anybank', 'upi shop.test@anybank'],
    ['just send it to $PatTest99 x', 'cash-app $PatTest99'],
    ['cashapp me $pattest', 'cash-app $pattest'],
    // Links, with and without a scheme, inside of sentences and redirectors
    ['here (https://paypal.me/pattest/40eur). ok?', 'paypal pattest'],
    ['付款：https://qr.alipay.com/fkx12345testtesttest99，谢谢', 'alipay fkx12345testtesttest99'],
    ['chat on wa.me/15550100999!', 'whatsapp 15550100999'],
    ['see https://l.facebook.com/l.php?u=https%3A%2F%2Ft.me%2Fpat_test9&h=x', 'telegram pat_test9'],
    ['upi://pay?pa=pat@okaxis&am=5 works', 'upi pat@okaxis'],
    [
      'pague 00020126440014BR.GOV.BCB.PIX0122vendas@loja.example.br520400005303986540510.505802BR5910ANA TESTES6006MANAUS62070503***63043479 ok',
      'pix ANA TESTES',
    ],
    // Contacts
    ['call +44 7700 900999 after six', 'phone +447700900999'],
    ['加我 13800138000 聊', 'phone 13800138000'],
    ['010-1234-5678로 문자', 'phone 01012345678'],
    ['Ring (555) 010-0999', 'phone 5550100999'],
    ['me chama (11) 90000-0999', 'phone 11900000999'],
    ['тел 8 900 000-09-99', 'phone 89000000999'],
    ['appelle au 06 39 98 09 99', 'phone 0639980999'],
    ['write pat.test@mail.example today', 'email pat.test@mail.example'],
    ['pat.test (at) gmail (dot) com', 'email pat.test@gmail.com'],
    // Coins
    ['BTC 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 only', 'bitcoin 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'],
    ['usdt trc20 TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'tron TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
    ['to 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'ethereum 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ])('%s', (text, expected) => {
    expect(handles(text)).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    'Tracking number 1Z999AA10123456784 left the depot',
    'order no. 4111111111111111',
    '订单号 4111111111111111 已发货',
    '运单 13800138000 派送中',
    'Заказ 8900000099 собран, трек 89000000999',
    'ISBN 0-306-40615-2 and 978-0-306-40615-7',
    'IMEI 490154203237518',
    'Royal Mail ref RR123456785GB',
    'EAN 4006381333931, model 0123456789',
    'Rp 600.000.321 nett',
    'цена 600 000 321 руб',
    '2024-11-24 10:30 until 01-12-2024 18:00',
    '$25.00 or $USD or $AAPL, 1,250,000 views',
    'https://item.taobao.com/item.htm?id=600000000000',
    'https://www.ebay.co.uk/itm/123456789012?hash=item0123456789',
    'size 38 40 42 44 46 48, 100-200 cm',
    'dimensions 120x60x75, 0.444284095',
    'ratio 1:2, see a.b/c and 3@5',
    'version 10.0.19045.5131 build 19041',
    'sha 0xdeadbeef, hash d41d8cd98f00b204e9800998ecf8427e',
    '111111111111, 000000000000',
    'Invoice 0123456789012345 VAT DE123456789',
  ])('nothing in: %s', (text) => {
    expect(handles(text)).toEqual([]);
  });

  it('gives places that hold the handle, in order and without overlaps', () => {
    const text = 'paypal.me/pattest or pat@mail.example or +44 7700 900999';
    const found = findHandles(text, rails);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'paypal.me/pattest',
      'pat@mail.example',
      '+44 7700 900999',
    ]);
  });
});

describe('whatever the text', () => {
  it('never throws, and stays inside of it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'0123456789 -+@$./:a') }),
        ),
        (text) => {
          for (const { start, end } of findHandles(text, rails)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  // Text made to keep every pattern busy; quadratic work on 200 kB would take minutes.
  it.each([
    ['digits', '1'.repeat(200_000)],
    ['digit groups', '12 34-'.repeat(33_000)],
    ['letters', 'a'.repeat(200_000)],
    ['dots', 'a.'.repeat(100_000)],
    ['at signs', 'a@a.'.repeat(50_000)],
    ['links', 'https://a.bc/'.repeat(15_000)],
    ['EMV heads', '000201'.repeat(33_000)],
    ['base58', 'T1aB2cD3eF4gH5jK6mN7pQ8rS9tU1vW2x'.repeat(6000)],
    ['login commas', `2@${'AAAAAAAA,'.repeat(22_000)}`],
    ['spaces', ' '.repeat(200_000)],
  ])('reads 200 kB of %s in linear time', (_name, text) => {
    const start = performance.now();
    findHandles(text, rails);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
