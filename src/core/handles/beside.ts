import { contact, cryptoPayment, payment } from '../payload/meaning.ts';
import type { ParsedPayload } from '../payload.ts';
import type { Handle, Rail } from '../rail.ts';
import { isInsideWord } from './scan.ts';

// What may stand between a rail's name and the account: punctuation, "id", "number", "is" in many languages.
const MARKS = '[\\s:：=>→~|,.(（「【"“”\'#👉➡*-]{0,6}';
const LABEL =
  '(?:id|no(?=[.:：=])|nr|num|number|user ?name|user|handle|acc(?:oun)?t|tag|号码|账号|帳號|号|號|아이디|번호|ไอดี|เบอร์|номер|ник|логин|usuario|usuário|pseudo|numéro|nummer|numero|número|alias|chave|chiave|clave|nomor|رقم|آيدي)';
const VERB =
  '(?:is|es|é|e|è|ist|est|to|for|at|para|para o|a|an|auf|sur|على|هو|是|為|为|は|が|は、|는|은|을|를|로|으로|kepada|ke|na|на|мой|моя)';
const JOINER = new RegExp(`${MARKS}(?:(?:${LABEL}|${VERB})(?![a-z0-9])${MARKS}){0,3}`, 'iuy');
const LABELLED = new RegExp(LABEL, 'iu');

/** How far before or after the name an account may stand, in UTF-16 units. */
const REACH = 60;

/**
 * The account beside a rail's name in running text ("微信 abc123", "telegram: @jane", "@jane on telegram"). `start` and
 * `end` are the name's place. Null when what stands there is a word like any other. Linear; never throws.
 */
export function accountBeside(text: string, start: number, end: number, rail: Rail): Handle | null {
  if (rail.account === undefined || /[/?&=#.]/.test(text.charAt(start - 1))) return null;
  if (SHORT.test(text.slice(start, end))) return afterShort(text, end, rail, rail.account);
  return after(text, end, rail, rail.account) ?? before(text, start, rail, rail.account);
}

// One or two Latin letters ("v", "wa") are a name only with the account right behind them.
const SHORT = /^[a-z]{1,2}$/i;

function afterShort(text: string, end: number, rail: Rail, account: RegExp): Handle | null {
  const gap = /^(?:\s{0,2}[:：=+号]\s{0,2}|\s{1,2}|)/.exec(text.slice(end, end + 6))?.[0] ?? '';
  const at = end + gap.length;
  const found = match(account, text.slice(at, at + REACH), '^');
  if (found === null || !isTelling(found.text) || /[A-Za-z0-9]/.test(text.charAt(at + found.text.length)))
    return null;
  return { start: at, end: at + found.text.length, parsed: meaning(rail, found.text) };
}

function after(text: string, end: number, rail: Rail, account: RegExp): Handle | null {
  JOINER.lastIndex = end;
  const joiner = JOINER.exec(text)?.[0] ?? '';
  const at = end + joiner.length;
  const found = match(account, text.slice(at, at + REACH), '^');
  const isCutOut = found !== null && !isInsideWord(text, joiner === '' ? at + 1 : at, at + found.text.length);
  if (isCutOut && (isTelling(found.text) || isIntroduced(text, at, found.text, joiner))) {
    return { start: at, end: at + found.text.length, parsed: meaning(rail, found.text) };
  }
  return mentionAfter(text, end, rail, account);
}

// "Venmo me directly (@jane)": a mention in the same sentence, if the rail's accounts are written so.
function mentionAfter(text: string, end: number, rail: Rail, account: RegExp): Handle | null {
  const mention = /^([^.!?\n@]{0,40}[^\w.!?\n@])(@[a-z][\w.-]{1,31})/i.exec(text.slice(end, end + 90));
  const [, between = '', name = ''] = mention ?? [];
  const written = name.replace(/[.-]+$/, '');
  if (written === '' || match(account, written, '^')?.text !== written) return null;
  const start = end + between.length;
  return { start, end: start + written.length, parsed: meaning(rail, written) };
}

// A name of letters only needs an introduction: "id", "username is", or a colon before it and the end of the clause after it.
function isIntroduced(text: string, at: number, account: string, joiner: string): boolean {
  if (isWord(account)) return false;
  if (LABELLED.test(joiner)) return account.length > 4;
  const rest = text.slice(at + account.length, at + account.length + 4);
  return /[:：=]/.test(joiner) && /^\s*(?:$|[.,;!?\n)）。，])/.test(rest);
}

function before(text: string, start: number, rail: Rail, account: RegExp): Handle | null {
  const from = Math.max(0, start - REACH);
  const tail =
    /[\s,:(（]{1,3}(?:(?:on|en|no|na|auf|sur|su|via|per|in|в|на|at|op|en|is my|my|の|的|için|di|ของ)\s{1,2})?$/iu;
  const window = text.slice(from, start);
  const gap = tail.exec(window)?.[0];
  if (gap === undefined) return null;
  const head = window.slice(0, -gap.length);
  const found = match(account, head, '$');
  if (found === null || !isTelling(found.text)) return null;
  const at = from + found.at;
  const end = at + found.text.length;
  return isInsideWord(text, at, end) ? null : { start: at, end, parsed: meaning(rail, found.text) };
}

const anchored = new WeakMap<RegExp, Map<string, RegExp>>();

function match(account: RegExp, text: string, side: '^' | '$'): { text: string; at: number } | null {
  const forms = anchored.get(account) ?? new Map<string, RegExp>();
  anchored.set(account, forms);
  const source = side === '^' ? `^(?:${account.source})` : `(?<![\\w@.])(?:${account.source})$`;
  const pattern = forms.get(side) ?? new RegExp(source, account.flags);
  forms.set(side, pattern);
  const found = pattern.exec(text);
  return found === null ? null : { text: found[0].replace(/[.,-]+$/, ''), at: found.index };
}

/** Whether the text is an account by its looks: it has a digit, an underscore or an @. */
function isTelling(text: string): boolean {
  return /[\d_@$£]/.test(text) && !/^\d{1,4}$/.test(text);
}

// Words that follow "PayPal:" or "Telegram -" without being anybody's name.
function isWord(text: string): boolean {
  return /^(?:yes|no|ok|okay|here|please|only|now|soon|free|safe|fast|accepted|available|instant|best|same|below|si|oui|ja|sim|não|and|or|for|you|your|the|with|when|then|instead|name|number|card|account|details|commission|fees?|accept\w*|payment\w*|preferred|possible|bitte|möglich|link|code|app|pay|chat|group|channel|support|web|business)$/i.test(
    text,
  );
}

function meaning(rail: Rail, account: string): ParsedPayload {
  const payee = /^\+?[\d ().-]{7,}$/.test(account) ? account.replace(/[^\d+]/g, '') : account;
  if (rail.nature === 'crypto') return cryptoPayment(rail.id, { payee });
  const isContact = ['messenger', 'social', 'phone', 'email'].includes(rail.nature);
  return isContact ? contact(rail.id, payee) : payment(rail.id, { payee });
}
