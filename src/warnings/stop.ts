import type { RiskLevel } from '../core/risk.ts';
import type { Words } from '../i18n/words.ts';
import { el } from './el.ts';
import { body, button, head } from './slip.ts';
import type { Explanation } from './words.ts';

/** What the shopper was about to do when the stop came. */
export type About = 'link' | 'copy' | 'code';

/** The one strong stop: before following, with the careful way as the large button and going on one level deeper. */
export function stop(
  document: Document,
  told: Explanation,
  level: RiskLevel,
  id: string,
  about: About,
  open: boolean,
  words: Words,
): HTMLElement {
  const more = button(document, 'choices', id, 'link', words.t('warning_stop_choices'));
  more.setAttribute('aria-expanded', String(open));
  const slip = el(
    document,
    'section',
    {
      class: `slip stop ${level}`,
      role: 'alertdialog',
      'aria-modal': 'true',
      'aria-labelledby': `title-${id}`,
      'aria-describedby': `lost-${id}`,
    },
    head(document, level, words.t(`warning_stop_${about}`), null),
    ...body(document, told, id),
    button(document, 'back', id, 'main', words.t('warning_stop_back')),
    el(
      document,
      'div',
      { class: 'row' },
      button(document, 'report', id, 'plain', words.t('warning_report')),
      more,
    ),
    open
      ? el(
          document,
          'div',
          { class: 'more' },
          button(document, 'anyway', id, 'plain', words.t(`warning_anyway_${about}`)),
        )
      : null,
  );
  return el(document, 'div', { class: 'scrim' }, slip);
}

/** Keeps the focus inside: after the last button comes the first, before the first the last. */
export function trapTab(box: HTMLElement, active: Element | null, backwards: boolean): void {
  const buttons = [...box.querySelectorAll('button')];
  const at = active instanceof HTMLButtonElement ? buttons.indexOf(active) : -1;
  const next = at < 0 ? 0 : (at + (backwards ? -1 : 1) + buttons.length) % buttons.length;
  buttons[next]?.focus();
}
