import type { Finding } from '../../../src/core/finding.ts';
import type { LinkObservation, TextObservation } from '../../../src/core/observation.ts';

const COMMON = {
  from: 'counterpart',
  place: 'message',
  conversation: 'c1',
  party: { id: 'seller-1', name: 'Lampwright', profileUrl: null },
  displayedTime: null,
} as const;

/** A message from the other party. */
export function message(text: string, more: Partial<TextObservation> = {}): TextObservation {
  return { kind: 'text', id: `t-${text.slice(0, 12)}`, text, ...COMMON, ...more };
}

/** A link from the other party. */
export function link(href: string, text = href): LinkObservation {
  return { kind: 'link', id: `l-${href}`, href, text, ...COMMON };
}

/** A finding as the background makes it. */
export function finding(id: string, more: Partial<Finding> = {}): Finding {
  return {
    id,
    observationIds: [`o-${id}`],
    kind: 'text',
    assessment: { level: 'medium', score: 0.7, tactics: ['direct_payment'], evidence: [] },
    from: 'counterpart',
    place: 'message',
    conversation: 'c1',
    party: { id: 'seller-1', name: 'Lampwright', profileUrl: null },
    displayedTime: null,
    text: 'pay me directly',
    source: null,
    codes: [],
    payload: null,
    platform: 'ebay',
    pageUrl: 'https://www.ebay.com/mesg/1',
    pageTitle: 'Messages',
    seenAt: 1000,
    state: 'open',
    ...more,
  };
}
