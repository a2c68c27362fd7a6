import { isValidIBAN } from 'ibantools';
import { findBankAccounts } from '../../core/handles/bank-account.ts';
import { payment } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'bank-transfer',
  name: 'Bank transfer',
  nature: 'bank',
  names: {
    plain: words(
      'bank transfer, bank transfers, bank deposit, direct bank transfer, bank-transfer',
      'faster payment, faster payments, bacs, sepa transfer, iban, iban number, ibanım, ibanıma',
      "iban'a, ibana, sort code, routing number, atm轉帳, banküberweisung, bank überweisung",
      'echtzeitüberweisung, sofortüberweisung, bankverbindung, virement bancaire, virement instantané',
      'virement sepa, par virement, coordonnées bancaires, transferencia bancaria',
      'transferencia directa, datos bancarios, cuenta bancaria, bonifico, bonifico bancario',
      'bonifico istantaneo, coordinate bancarie, transferência bancária, depósito bancário',
      'dados bancários, conta bancária, bankoverschrijving, bankrekening, rekeningnummer, overboeking',
      'przelew bankowy, przelewem bankowym, przelew tradycyjny, przelew na konto, przelewem na konto',
      'numer konta, nr konta, banka havalesi, banka transferi, banka hesabı, hesap numarası',
      'hesap numaram, neft, imps, rtgs, ifsc, transfer bank, nomor rekening, no rekening, no rek',
      'norek, rekening bca, rekening pribadi, transfer rekening, akaun bank, pindahan bank',
      'chuyển khoản, chuyển khoản ngân hàng, số tài khoản, stk, bank acct, via ted, por ted',
      'fazer ted, ted ou pix',
      '银行转账, 银行转帐, 银行汇款, 银行卡转账, 银行卡号, 对公转账, 对公账户, 銀行轉帳, 銀行轉賬, 銀行過數, 網銀轉帳, 銀行帳號, 銀行振込, 銀行振り込み, 銀行振込み',
      '口座振込, 口座番号, 振込先',
      '계좌이체*, 계좌 이체*, 계좌번호*, 무통장*, 무통장입금*, 통장입금*',
      'банковский перевод, банковским переводом, банковского перевода, перевод на карту',
      'переводом на карту, банківський переказ, банківським переказом, переказ на карту',
      'переказ на картку, переказом на картку',
      'تحويل بنكي, تحويل بنكى, التحويل البنكي, بالتحويل البنكي, حوالة بنكية, حواله بنكيه, حساب بنكي',
      'حسابي البنكي, الحساب البنكي, آيبان, ايبان, الآيبان, الايبان',
      'बैंक ट्रांसफर, बैंक ट्रांसफ़र, बैंक अकाउंट, बैंक खाते, बैंक खाता',
      'โอนเข้าบัญชี, โอนเงินเข้าบัญชี, เลขบัญชี, เลขที่บัญชี, บัญชีธนาคาร, โอนธนาคาร, โอนผ่านธนาคาร',
      'บัญชีส่วนตัว',
    ),
    weak: words(
      'راجحي, الراجحي, كليك, ziraat, nubank, втб, альфа',
      'transfer, bank account, bank details, account number, ach, überweisung, kontonummer, vorkasse',
      'virement, rib, transferencia, cbu, cvu, transferência, overschrijving, rekening, przelew*',
      'transferi, hesaba, hesabıma, rek, bca, mandiri, bni, bri, seabank, bdo, bpi, unionbank',
      'maybank, cimb, ck, vietcombank, techcombank, mbbank, kbank, scb, bank in',
      '银行卡, 转账, 轉帳, 轉賬, 匯款, 汇款, 戶口, 振込, 振り込み, 口座',
      'ゆうちょ',
      '계좌*, 통장*, 이체*, 송금*, 농협*, 국민은행*, 신한은행*',
      'перевод*, переказ*, на карту, на картку, номер карты, номер картки, реквизит*, реквізит*',
      'банковская карта, банковскую карту',
      'تحويل, حوالة, رقم الحساب',
      'खाते, ट्रांसफर',
      'กสิกร, ไทยพาณิชย์, กรุงไทย, โอน, โอนเงิน',
    ),
    disguised: words(
      'ㄱㅈㅇㅊ, ㄱㅈ이체, 계좌2체, 계좌이채, ㄱㅈ, 계 좌',
      '1ban, ib@n, i b a n, i-b-a-n, b@nk transfer, bank tr@nsfer, zhuanzhang',
      '转zhang, 砖账, 转仗, 過.數',
    ),
  },
  parse,
  lastResort: true,
  find: findBankAccounts,
  account: /\d[\d -]{6,32}\d(?!\d)/,
} satisfies Rail;

/** A code that holds nothing but an IBAN. */
function parse(text: string): ParsedPayload | null {
  const iban = text
    .replace(/^IBAN:?/i, '')
    .replace(/[\s-]/g, '')
    .toUpperCase();
  if (iban.length > 34 || !isValidIBAN(iban)) return null;
  return payment('bank-transfer', { payee: iban, checksum: true });
}

export const examples: RailExamples = {
  is: [
    ['DE89 3704 0044 0532 0130 00', { kind: 'payment', payee: 'DE89370400440532013000', checksum: true }],
    ['iban: gb33bukb20201555555555', { payee: 'GB33BUKB20201555555555' }],
  ],
  isNot: ['DE89 3704 0044 0532 0130 01', 'RR123456785DE', '9780306406157'],
};
