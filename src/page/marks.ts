import { isTime } from './time.ts';

const STATUS =
  /^(?:[✓✔☑]+|read|seen|sent|delivered|edited|sending|已读|已讀|未读|未讀|送达|已编辑|已編輯|既読|編集済み|읽음|수정됨|gelesen|zugestellt|gesendet|bearbeitet|lu|vu|envoyé|distribué|modifié|leído|visto|enviado|editado|entregue|lida|editada|letto|modificato|прочитано|доставлено|отправлено|изменено|okundu|düzenlendi|đã xem|đã chỉnh sửa|dibaca|diedit|อ่านแล้ว|แก้ไขแล้ว|تمت القراءة|معدلة)$/iu;
const LONGEST = 48;

/** Whether a text is a delivery mark ("read", "edited", ticks) and nothing else. */
export function isStatus(text: string): boolean {
  return STATUS.test(text);
}

/** Whether a text is nothing but times and delivery marks: `10:34 · edited`, `Read 10:33`. */
export function isMark(text: string): boolean {
  const line = text.trim();
  if (line === '' || line.length > LONGEST) return false;
  if (isTime(line) || isStatus(line)) return true;
  const parts = line.split(/\s*[·•|,()–—]\s*/).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => isTime(part) || isStatus(part) || isBoth(part));
}

/** `Read 10:33`, `10:33 Read`. */
function isBoth(part: string): boolean {
  const first = part.indexOf(' ');
  const last = part.lastIndexOf(' ');
  if (first < 0) return false;
  return (
    (isStatus(part.slice(0, first)) && isTime(part.slice(first + 1))) ||
    (isStatus(part.slice(last + 1)) && isTime(part.slice(0, last)))
  );
}
