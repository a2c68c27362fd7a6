import { onlyDigits } from './find-words.ts';

/** What the shopper says about their own person in their own messages, by shape. All expressions are linear. */
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/gu;
const NUMBER = /\+?\d(?:[ \u00a0().\-/]{0,3}\d){6,24}/gu;
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})$/u;

/** `Name: ...`, `收货地址：...`: the rest of the line is the detail. */
const LABELLED =
  /(?:^|[\n;；,，。])\s{0,3}(?:(?:my )?(?:full )?(?:name|address|phone|tel|mobile|account)|adresse|anschrift|telefon|nombre|dirección|teléfono|nome|endereço|indirizzo|telefono|nom|téléphone|имя|фио|адрес|телефон|adres|nazwisko|isim|telefonu|alamat|nama|địa chỉ|tên|ชื่อ|ที่อยู่|이름|주소|전화|お名前|名前|氏名|住所|電話|姓名|收件人|收货人|收貨人|(?:收货|收貨)?地址|电话|電話|手机|手機|الاسم|العنوان|الهاتف|नाम|पता)\s{0,3}[:：]\s{0,3}([^\n;；]{2,120})/giu;

/** `my name is ...` in the languages of the interface. */
const INTRODUCED =
  /(?:my name is|mein name ist|ich heiße|je m['’]appelle|me llamo|mi nombre es|meu nome é|me chamo|mi chiamo|nazywam się|меня зовут|benim adım|nama saya|tên tôi là|tôi tên là|내 이름은|제 이름은|私の名前は|我的名字是|我叫|اسمي|मेरा नाम)\s{0,3}((?:\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})|[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]{2,4}|[\p{sc=Arab}\p{sc=Deva}]{2,20}(?: [\p{sc=Arab}\p{sc=Deva}]{2,20})?)/giu;

/** A street with a number, in the order in which the language puts them; up to the end of the clause. */
const STREET =
  /(?:\d{1,5}[a-z]?,? [\p{L} .'’-]{2,40}\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|square)\b|[\p{L} .'’-]{1,40}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee)\s{1,2}\d{1,4}|\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|allée) [\p{L} .'’-]{2,40}|(?:calle|c\/|avenida|avda\.|plaza|via|viale|piazza|corso|rua|travessa|ul\.|ulica|ул\.|улица|проспект|đường|jalan|jl\.|ถนน) ?[\p{L} .'’-]{2,40},? ?(?:n[.º°]{0,2} ?|д\. ?|no\.? ?)?\d{1,5}|[\p{sc=Han}\d]{2,30}(?:路|街|道|巷|弄|村|小区|小區|大厦|大廈|丁目|番地)[\p{sc=Han}\d\-－号號室栋棟单元楼樓座]{0,30}|[\p{sc=Hang} ]{2,30}(?:로|길) ?\d{1,4}(?:-\d{1,4})?)[^\n;；。!?]{0,80}/giu;

/** The other party greets the shopper by name. */
const GREETED =
  /(?:^|[\n.!?] ?)(?:hi|hello|hey|dear|hallo|liebe[r]?|guten tag|hola|estimad[oa]|bonjour|cher|chère|ciao|gentile|olá|oi|prezad[oa]|cześć|witam|dzień dobry|merhaba|sayın|привет|здравствуйте|halo|xin chào),? (?:(?:mr|mrs|ms|herr|frau|señora?|sr|sra|monsieur|madame|pani?)\.? )?(\p{L}[\p{L}'’-]{1,30})/giu;
const NO_NAMES =
  /^(?:there|dear|friend|sir|madam|customer|buyer|seller|client|user|all|everyone|again|mate|bro|honey|kunde|cliente?|amig[oa]|freund)$/iu;

/** Details that the shopper's own messages give away: numbers, e-mail and street addresses, names they introduce themselves by. */
export function detailsInOwnText(text: string): string[] {
  const labelled = [...text.matchAll(LABELLED)].map((match) => match[1] ?? '');
  const names = [...text.matchAll(INTRODUCED)].flatMap((match) => properNames(match[1] ?? ''));
  const whole = [EMAIL, IBAN, NUMBER, STREET].flatMap((shape) =>
    [...text.matchAll(shape)].map((match) => match[0]),
  );
  return [...labelled, ...names, ...whole]
    .map((detail) => detail.trim())
    .filter((detail) => detail !== '' && !DATE.test(detail));
}

/** The words up to the first that is written small, each by itself: a first name is used alone later on. */
function properNames(captured: string): string[] {
  const words = captured.split(' ');
  const small = words.findIndex((word) => /^\p{Ll}/u.test(word));
  return small < 0 ? words : words.slice(0, small);
}

/** Names by which the other party greets the shopper. */
export function namesInGreetings(text: string): string[] {
  return [...text.matchAll(GREETED)]
    .map((match) => match[1] ?? '')
    .filter((name) => /^\p{Lu}/u.test(name) && !NO_NAMES.test(name));
}

/** Whether the detail is really the payee's: a number or address that the evidence is about must stay readable. */
export function belongsToPayee(detail: string, payees: readonly string[]): boolean {
  const digits = onlyDigits(detail);
  const address = detail.includes('@') ? detail.toLowerCase() : null;
  return payees.some(
    (payee) =>
      (address !== null && payee.toLowerCase().includes(address)) ||
      (digits.length >= 7 && onlyDigits(payee).includes(digits)),
  );
}
