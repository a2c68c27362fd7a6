// Times as pages write them beside a message. Anchored, linear expressions over short texts.
const CLOCK = /^\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?(?:\s?uhr)?$/i;
const DAY_HALF = /^(?:上午|下午|午前|午後|오전|오후|凌晨|晚上|中午|早上|ก่อนเที่ยง|م|ص|sa|ch)\s?\d{1,2}:\d{2}$/i;
const DATE =
  /^(?:\d{1,4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,4}日?|\d{1,2}月\d{1,2}日)(?:,?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?)?$/i;
// Letters by what they are not: their Unicode class costs milliseconds to compile, once in every frame.
const WORDED =
  /^[^\s\d:,;!?$€£¥₹%+=#@&*/()-]{1,12}(?:\s[^\s\d:,;!?$€£¥₹%+=#@&*/()-]{1,10})?,?\s(?:\d{1,2}\.?,?\s)?(?:\d{4},?\s)?(?:[^\s\d:,.;!?$€£¥₹%+=#@&*/()-]{1,4}\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]m)?$/i;
const AGO =
  /^\d{1,3}\s?(?:s|m|h|d|w|min|mins|hr|hrs|sec|分钟前|小时前|天前|分前|時間前|日前|분 전|시간 전|мин|ч)\.?(?:\s?(?:ago|назад))?$/i;
/** Delivery marks that stand in one line with the time. */
const TICKS = /\s*[✓✔☑✅]{1,2}$/u;
const LONGEST_TIME = 32;
const BRACKETED = /^(?:\[[^[\]]*\]|\([^()]*\)|【[^【】]*】|（[^（）]*）)$/u;
const TIME_TOKENS = new Set(['time', 'timestamp', 'date', 'datetime', 'clock', 'ts']);

/** Whether a text is a time or date and nothing else, in brackets or not. */
export function isTime(text: string): boolean {
  const whole = text.trim().replace(TICKS, '');
  if (whole.length > LONGEST_TIME + 2) return false;
  const line = BRACKETED.test(whole) ? whole.slice(1, -1).trim() : whole;
  if (line.length === 0 || line.length > LONGEST_TIME || !/\d/.test(line)) return false;
  return CLOCK.test(line) || DAY_HALF.test(line) || DATE.test(line) || AGO.test(line) || WORDED.test(line);
}

/** Whether an element says by its tag or its names that it holds a time. */
export function isTimeElement(element: Element, tokens: readonly string[]): boolean {
  if (element.localName === 'time' || element.hasAttribute('datetime')) return true;
  if (!tokens.some((token) => TIME_TOKENS.has(token))) return false;
  const text = element.textContent ?? '';
  return text.length <= LONGEST_TIME + 8 && /\d/.test(text);
}
