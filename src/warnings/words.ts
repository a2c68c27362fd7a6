import type { Finding } from '../core/finding.ts';
import type { OffPlatformRule } from '../core/platform.ts';
import type { Tactic } from '../core/tactics.ts';
import type { Words } from '../i18n/words.ts';
import { type Matter, matterOf, tacticsOf } from './lead.ts';
import { amountOf, hostOf, railOf, titleOf } from './title.ts';

/** What the words must know of the platform. */
export interface Ground {
  readonly name: string;
  readonly rule: OffPlatformRule;
  /** The protection's proper name in the interface language; null: none. */
  readonly protection: string | null;
}

/** A warning in words: the one place where kinds become sentences, shared by page and popup. */
export interface Explanation {
  /** Where it was seen: "In a message". */
  readonly place: string;
  /** Spoken name of the level. */
  readonly level: string;
  readonly title: string;
  readonly lost: string;
  readonly todo: string;
  /** What the other side may say about this warning; only for serious ones. */
  readonly coached: string | null;
  /** Payee, rail, amount: what the code, link or message tells. */
  readonly facts: readonly Fact[];
  readonly reasons: readonly Reason[];
  /** The large button. */
  readonly stay: string;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface Reason {
  readonly tactic: Tactic;
  readonly words: string;
  /** What gave it away, verbatim; null for a code. */
  readonly excerpt: string | null;
}

/** Puts a finding into words, in a tone that is true for the platform (null: not known). */
export function explain(finding: Finding, ground: Ground | null, words: Words): Explanation {
  const matter = matterOf(finding);
  const place = ground?.name ?? words.t('warning_this_site');
  const serious = finding.assessment.level === 'high';
  const paysHere = ground?.rule === 'forbidden' && (matter === 'pay' || matter === 'gone');
  return {
    place: words.t(placeKey(finding)),
    level: words.t(serious ? 'warning_level_high' : `warning_level_${quietLevel(finding)}`),
    title: titleOf(finding, place, words),
    lost: lostOf(finding, matter, ground, words),
    todo: todoOf(matter, ground, place, words),
    coached: serious ? words.t('warning_coached') : null,
    facts: factsOf(finding, words),
    reasons: reasonsOf(finding, words),
    stay: paysHere ? words.t('warning_stay_pay', { platform: ground.name }) : words.t('warning_stay'),
  };
}

/** What stands between two sentences: nothing after a full-width stop, else a space. */
export function between(sentence: string): string {
  return /[。！？]$/u.test(sentence) ? '' : ' ';
}

function quietLevel(finding: Finding): 'low' | 'medium' {
  return finding.assessment.level === 'medium' ? 'medium' : 'low';
}

function placeKey(finding: Finding) {
  if (finding.codes.length > 0) return 'warning_in_picture';
  if (finding.place === 'message') return 'warning_in_message';
  return finding.place === 'listing' ? 'warning_in_listing' : 'warning_in_page';
}

function lostOf(finding: Finding, matter: Matter, ground: Ground | null, words: Words): string {
  if (matter === 'login') return words.t('warning_lost_login');
  if (matter === 'support') return words.t('warning_lost_support');
  if (matter === 'back') return words.t('warning_lost_back');
  if (ground === null) {
    return words.t(matter === 'gone' ? 'warning_lost_irreversible_unknown' : 'warning_lost_unknown');
  }
  const platform = ground.name;
  if (matter === 'gone') return words.t('warning_lost_irreversible', { platform });
  if (matter === 'talk') {
    return ground.rule === 'forbidden'
      ? words.t('warning_lost_chat_forbidden', { platform })
      : words.t('warning_lost_chat');
  }
  if (ground.rule === 'business' && finding.payload?.owner === 'personal') {
    return words.t('warning_lost_business_private', { platform });
  }
  return ground.protection === null
    ? words.t(`warning_lost_${ground.rule}`, { platform })
    : words.t(`warning_lost_${ground.rule}_protected`, { platform, protection: ground.protection });
}

function todoOf(matter: Matter, ground: Ground | null, place: string, words: Words): string {
  if (matter === 'login') return words.t('warning_do_login');
  if (matter === 'support') return words.t('warning_do_look', { place });
  if (matter === 'back') return words.t('warning_do_back');
  if (matter === 'talk') return words.t('warning_do_chat');
  switch (ground?.rule) {
    case 'forbidden':
      return words.t('warning_do_pay', { platform: ground.name });
    case 'unprotected':
      return words.t('warning_do_pay_unprotected');
    case 'business':
      return words.t('warning_do_business');
    default:
      return words.t('warning_do_unknown');
  }
}

function factsOf(finding: Finding, words: Words): readonly Fact[] {
  const { payload } = finding;
  if (payload === null) return [];
  const isContact = payload.kind === 'contact';
  const rail = railOf(finding);
  const facts: (readonly [name: string, value: string | null])[] = [
    [words.t('warning_row_contact'), isContact ? [rail, payload.payee].filter(Boolean).join(' ') : null],
    [words.t('warning_row_payee'), isContact ? null : payload.payee],
    [words.t('warning_row_rail'), isContact ? null : rail],
    [words.t('warning_row_amount'), amountOf(payload)],
    [words.t('warning_row_host'), payload.kind === 'link' || rail === null ? hostOf(finding) : null],
  ];
  return facts.flatMap(([name, value]) => (!value ? [] : { name, value }));
}

function reasonsOf(finding: Finding, words: Words): readonly Reason[] {
  return tacticsOf(finding).map((tactic) => {
    const proof = finding.assessment.evidence
      .filter((evidence) => evidence.tactic === tactic)
      .reduce<string | null>((best, { excerpt }) => longer(best, excerpt), null);
    return { tactic, words: words.t(`tactic_${tactic}`), excerpt: finding.kind === 'image' ? null : proof };
  });
}

function longer(best: string | null, excerpt: string): string | null {
  return excerpt.trim() !== '' && excerpt.length > (best?.length ?? 0) ? excerpt : best;
}
