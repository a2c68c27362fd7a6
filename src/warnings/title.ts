import type { Finding } from '../core/finding.ts';
import type { ParsedPayload } from '../core/payload.ts';
import type { Words } from '../i18n/words.ts';
import { tacticsOf } from './lead.ts';

/** First sentence: what was asked, or what the code does. */
export function titleOf(finding: Finding, place: string, words: Words): string {
  return finding.codes.length > 0 ? codeTitle(finding, place, words) : askTitle(finding, place, words);
}

function codeTitle(finding: Finding, place: string, words: Words): string {
  const { payload } = finding;
  const rail = railOf(finding);
  switch (payload?.kind) {
    case 'crypto':
      return rail === null
        ? words.t('warning_ask_irreversible_rail', { place })
        : words.t('warning_code_crypto', { rail });
    case 'contact':
      return rail === null
        ? words.t('warning_code_contact_unknown', { place })
        : words.t('warning_code_contact', { channel: rail });
    case 'login':
      return words.t('warning_code_login');
    case 'payment':
      return rail === null
        ? words.t('warning_code_pays_unknown', { place })
        : paysTitle(payload, rail, words);
    default: {
      const host = hostOf(finding);
      if (host !== null) return words.t('warning_code_link', { host });
      if (finding.codes.some((code) => code.rawValue !== '')) return askTitle(finding, place, words);
      return rail === null
        ? words.t('warning_code_unread')
        : words.t('warning_code_unread_channel', { channel: rail });
    }
  }
}

function paysTitle(payload: ParsedPayload, rail: string, words: Words): string {
  const amount = amountOf(payload);
  const isPrivate = payload.owner === 'personal';
  if (amount !== null) {
    return isPrivate
      ? words.t('warning_code_pays_amount_private', { amount, rail })
      : words.t('warning_code_pays_amount', { amount, rail });
  }
  return isPrivate ? words.t('warning_code_pays_private', { rail }) : words.t('warning_code_pays', { rail });
}

function askTitle(finding: Finding, place: string, words: Words): string {
  const lead = tacticsOf(finding)[0] ?? 'direct_payment';
  const rail = railOf(finding);
  if (lead === 'contact_handoff' && rail !== null) {
    return words.t('warning_ask_contact_channel', { channel: rail });
  }
  const pays = lead === 'direct_payment' || lead === 'payment_handle';
  if (pays && rail !== null && finding.payload?.kind === 'payment') {
    return words.t('warning_ask_rail_payment', { place, rail });
  }
  return words.t(`warning_ask_${lead}`, { place });
}

/** The rail's or channel's name for people, or null where none is known. */
export function railOf(finding: Finding): string | null {
  const id = finding.payload?.rail ?? null;
  if (finding.railName) return finding.railName;
  return id === null ? null : id.charAt(0).toUpperCase() + id.slice(1).replaceAll('_', ' ');
}

/** The amount with its currency, e.g. `100.00 CNY`, or null where the payload does not tell. */
export function amountOf(payload: ParsedPayload): string | null {
  if (payload.amount === null) return null;
  return payload.currency === null ? payload.amount : `${payload.amount}\u00a0${payload.currency}`;
}

/** The site that a code or link opens, or null where it opens none. */
export function hostOf(finding: Finding): string | null {
  const address = finding.kind === 'link' ? finding.text : finding.codes[0]?.rawValue;
  if (!address || !/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
  return new URL(address).hostname;
}
