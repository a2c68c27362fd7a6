import type { ParsedPayload } from '../payload.ts';
import type { Handle } from '../rail.ts';

/** Every match of a pattern that `read` accepts, as handles. The pattern needs the flag g and must be linear. */
export function findAll(
  text: string,
  pattern: RegExp,
  read: (match: string, at: number) => ParsedPayload | null,
): Handle[] {
  const handles: Handle[] = [];
  for (const match of text.matchAll(pattern)) {
    const parsed = read(match[0], match.index);
    if (parsed !== null) handles.push({ start: match.index, end: match.index + match[0].length, parsed });
  }
  return handles;
}

/** What a text has at all, so that most searches can be left out. */
export interface Traits {
  /** How many ASCII digits. */
  readonly digits: number;
  /** The longest run of ASCII letters, digits, `_` and `-`. */
  readonly longestRun: number;
}

/** Counts in one pass; the last answer is kept, as every finder asks about the same text. */
export function traitsOf(text: string): Traits {
  if (text === lastText) return lastTraits;
  let digits = 0;
  let run = 0;
  let longestRun = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (isDigit) digits++;
    run = isDigit || isLetter || code === 45 || code === 95 ? run + 1 : 0;
    if (run > longestRun) longestRun = run;
  }
  lastText = text;
  lastTraits = { digits, longestRun };
  return lastTraits;
}

let lastText = '';
let lastTraits: Traits = { digits: 0, longestRun: 0 };

// Words that say a number is something else: order, parcel, book, device, document, price.
const OTHER_NUMBER = new RegExp(
  '(?:order|tracking|track|parcel|shipment|invoice|ticket|ref(?:erence)?|isbn|issn|imei|ean|upc|gtin|sku|serial|s/n|model|item|asin|vin|part|lot|batch|case|licen[cs]e|version' +
    '|单号|訂單|订单|运单|快递|快遞|货号|貨號|型号|型號|编号|編號|条码|序列号|物流|身份证|税号' +
    '|注文|追跡|伝票|品番|型番|商品番号|주문|송장|운송장|모델|상품번호' +
    '|bestell\\w{0,12}|sendungs\\w{0,8}|artikel\\w{0,8}|rechnung\\w{0,8}|modell' +
    '|commande|suivi|colis|facture|référence|pedido|envío|envio|seguimiento|rastreio|rastreamento|rastreo|referencia|factura|nota fiscal|código' +
    '|ordine|spedizione|tracciamento|fattura|codice|bestelling|zending|volgnummer|zamówieni\\w{0,3}|przesyłk\\w{0,3}|śledzeni\\w{0,3}|faktur\\w{0,3}|nip|regon' +
    '|заказ\\w{0,3}|трек\\w{0,4}|посылк\\w{0,3}|артикул\\w{0,3}|накладн\\w{0,4}|инн|огрн|замовлення|відправлення|ттн' +
    '|sipariş|kargo|takip|fatura|resi|pesanan|invois|đơn hàng|vận đơn|mã đơn|พัสดุ|ออเดอร์|คำสั่งซื้อ|รหัสสินค้า|طلب|شحنة|تتبع|ऑर्डर|ट्रैकिंग)' +
    '[^\\d\\n]{0,16}$',
  'iu',
);

/** Whether the words just before a number say that it is an order, a parcel, a book, a device and the like. */
export function isOtherNumber(text: string, at: number): boolean {
  return OTHER_NUMBER.test(text.slice(Math.max(0, at - 40), at));
}

/** Whether a character would continue a word or number: a handle must not begin or end inside of one. */
export function isInsideWord(text: string, start: number, end: number): boolean {
  return /[A-Za-z0-9]/.test(text.charAt(start - 1)) || /[A-Za-z0-9]/.test(text.charAt(end));
}
