import type { RiskLevel } from '../core/risk.ts';
import type { Words } from '../i18n/words.ts';
import { el } from './el.ts';
import { drawMark } from './marks.ts';
import { between, type Explanation } from './words.ts';

/** What a press on one of our buttons means; stands in the button's `data-act`. */
export type Press =
  | 'stay'
  | 'report'
  | 'more'
  | 'fine'
  | 'trust'
  | 'hide'
  | 'show'
  | 'undo'
  | 'uncover'
  | 'back'
  | 'anyway'
  | 'choices';

/** A button of ours. `key` says which finding or picture it belongs to. */
export function button(
  document: Document,
  act: Press,
  key: string,
  className: string,
  ...children: (Node | string)[]
): HTMLButtonElement {
  return el(
    document,
    'button',
    { type: 'button', class: className, 'data-act': act, 'data-key': key },
    ...children,
  );
}

/** The head of a slip: mark, where it was seen, our name. */
export function head(document: Document, level: RiskLevel, kicker: string, last: Node | null): HTMLElement {
  return el(
    document,
    'div',
    { class: 'head' },
    drawMark(document, level, 22),
    el(document, 'span', { class: 'kicker' }, kicker),
    el(document, 'span', { class: 'name', translate: 'no' }, 'Tillguard'),
    last,
  );
}

/** What was asked, what would be lost, what to do; payee, rail and amount as on a receipt. */
export function body(document: Document, told: Explanation, id: string): Node[] {
  const { title, lost, todo, facts, coached } = told;
  const rows = facts.map(({ name, value }) =>
    el(
      document,
      'div',
      {},
      el(document, 'dt', {}, name),
      el(document, 'dd', {}, el(document, 'bdi', {}, value)),
    ),
  );
  return [
    el(document, 'h2', { id: `title-${id}` }, title),
    el(document, 'p', { id: `lost-${id}` }, `${lost}${between(lost)}`, el(document, 'strong', {}, todo)),
    ...(rows.length > 0 ? [el(document, 'dl', {}, ...rows)] : []),
    ...(coached === null ? [] : [el(document, 'p', { class: 'coached' }, coached)]),
  ];
}

/** The card at a message: the careful way is the large button, the reasons and other choices lie behind one press. */
export function card(
  document: Document,
  told: Explanation,
  level: RiskLevel,
  id: string,
  open: boolean,
  canTrust: boolean,
  words: Words,
): HTMLElement {
  const hide = button(document, 'hide', id, 'quiet', '–');
  hide.setAttribute('aria-label', words.t('warning_hide'));
  const more = button(document, 'more', id, 'link', words.t('warning_more'));
  more.setAttribute('aria-expanded', String(open));
  return el(
    document,
    'section',
    { class: `slip card ${level}`, role: 'group', 'aria-labelledby': `title-${id}`, 'data-key': id },
    head(document, level, told.place, hide),
    ...body(document, told, id),
    button(document, 'stay', id, 'main', told.stay),
    el(
      document,
      'div',
      { class: 'row' },
      button(document, 'report', id, 'plain', words.t('warning_report')),
      more,
    ),
    open ? choices(document, told, id, canTrust, words) : null,
  );
}

function choices(
  document: Document,
  told: Explanation,
  id: string,
  canTrust: boolean,
  words: Words,
): HTMLElement {
  const reasons = told.reasons.map(({ words: reason, excerpt }) =>
    el(
      document,
      'li',
      {},
      reason,
      excerpt === null ? null : el(document, 'q', { dir: 'auto' }, excerpt.slice(0, 160)),
    ),
  );
  return el(
    document,
    'div',
    { class: 'more' },
    reasons.length > 0 ? el(document, 'h3', {}, words.t('warning_why')) : null,
    reasons.length > 0 ? el(document, 'ul', {}, ...reasons) : null,
    el(
      document,
      'div',
      { class: 'row' },
      button(document, 'fine', id, 'plain', words.t('warning_fine')),
      canTrust ? button(document, 'trust', id, 'plain', words.t('warning_trust')) : null,
    ),
  );
}
