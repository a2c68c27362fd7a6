import type { Tactic } from '../core/tactics.ts';
import type { Report } from './report.ts';
import type { Words } from './words.ts';

/** Tactics that only move the conversation elsewhere, without a word of money. */
const MOVES_ON: readonly Tactic[] = ['contact_handoff'];

/**
 * One sentence about what was seen. It speaks of the message, the link or the picture, never of the person who sent it:
 * a report is a notice, not a verdict.
 */
export function statement(
  { kind, tactics, payloads, platform }: Pick<Report, 'kind' | 'tactics' | 'payloads' | 'platform'>,
  words: Words,
): string {
  const place = platform?.name ?? words.t('report_this_site');
  const pays = payloads.some((payload) => payload.kind === 'payment' || payload.kind === 'crypto');
  const movesOn = tactics.length > 0 && tactics.every((tactic) => MOVES_ON.includes(tactic));
  if (kind === 'image') return words.t(pays ? 'report_says_code' : 'report_says_picture', { place });
  if (kind === 'link') return words.t('report_says_link', { place });
  return words.t(movesOn ? 'report_says_contact' : 'report_says_payment', { place });
}
