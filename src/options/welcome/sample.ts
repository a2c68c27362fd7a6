import type { Finding } from '../../core/finding.ts';
import type { Words } from '../../i18n/words.ts';
import type { Ground } from '../../warnings/words.ts';

/** The invented marketplace of the example. */
export function sampleGround(words: Words): Ground {
  return {
    name: words.t('welcome_try_shop'),
    rule: 'forbidden',
    protection: words.t('welcome_try_protection'),
  };
}

/** The warning about the invented seller's second answer. @param now milliseconds since the epoch */
export function sampleFinding(words: Words, now: number): Finding {
  const text = words.t('welcome_try_answer_two');
  const excerpt = words.t('welcome_try_excerpt_two');
  const start = Math.max(0, text.indexOf(excerpt));
  const span = { start, end: start + excerpt.length };
  const tactics = ['discount_lure', 'direct_payment'] as const;
  const evidence = tactics.map((tactic) => ({ signal: tactic, tactic, strength: 1, span, excerpt }));
  return {
    id: 'welcome',
    observationIds: ['welcome'],
    kind: 'text',
    assessment: { level: 'medium', score: 0.7, tactics, evidence },
    from: 'counterpart',
    place: 'message',
    conversation: 'welcome',
    party: null,
    displayedTime: null,
    text,
    source: null,
    codes: [],
    payload: null,
    platform: null,
    pageUrl: '',
    pageTitle: '',
    seenAt: now,
    state: 'open',
  };
}
