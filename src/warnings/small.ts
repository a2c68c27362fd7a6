import type { Finding } from '../core/finding.ts';
import type { RiskLevel } from '../core/risk.ts';
import type { Words } from '../i18n/words.ts';
import { el } from './el.ts';
import { drawMark } from './marks.ts';
import { button } from './slip.ts';
import type { Explanation } from './words.ts';

/** The quiet mark at a message: a small round shape that opens the card. */
export function mark(document: Document, told: Explanation, finding: Finding, words: Words): HTMLElement {
  const { level } = finding.assessment;
  const state = finding.state === 'reported' ? `${words.t('warning_reported')}. ` : '';
  const press = button(document, 'show', finding.id, `mark ${level}`, drawMark(document, level, 22));
  press.setAttribute('aria-label', `${state}${told.level}: ${told.title}. ${words.t('warning_show')}`);
  press.setAttribute('title', `${state}${told.title}`);
  return press;
}

/** What stays for a moment after a decision, with the way back. */
export function decided(document: Document, finding: Finding, words: Words): HTMLElement {
  const said = finding.state === 'trusted' ? 'warning_trust_done' : 'warning_fine_done';
  return el(
    document,
    'div',
    { class: 'chip', role: 'group' },
    el(document, 'span', {}, words.t(said)),
    button(document, 'undo', finding.id, 'link', words.t('warning_undo')),
  );
}

/** Lies over a picture that holds a code. On a small picture only the button fits. */
export function cover(
  document: Document,
  finding: Finding,
  level: RiskLevel,
  key: string,
  words: Words,
): HTMLElement {
  const { payload } = finding;
  const said =
    payload?.kind === 'payment' || payload?.kind === 'crypto'
      ? 'warning_cover_payment'
      : payload?.kind === 'contact'
        ? 'warning_cover_contact'
        : payload?.kind === 'login'
          ? 'warning_cover_login'
          : 'warning_cover_code';
  return el(
    document,
    'div',
    { class: `cover ${level}`, role: 'group', 'aria-label': words.t(said) },
    drawMark(document, level, 30),
    el(document, 'span', { class: 'said', 'aria-hidden': 'true' }, words.t(said)),
    button(document, 'uncover', key, 'plain', words.t('warning_uncover')),
  );
}
