import { classOf, RUNNING } from './chars.ts';
import type { Normalised } from './normalise.ts';
import { distance, type Mark } from './scene.ts';

/** How far a word of negation reaches, in characters: scripts that run words together say more in fewer. */
const REACH = 26;
const REACH_RUNNING = 8;
/** Below this share of what the message says, a word is another language's: "no" is "in the" in Portuguese. */
export const AT_HOME = 0.5;
/** How far a weak name may stand from the word that makes it one. */
const SUPPORT = 30;
const SUPPORT_RUNNING = 12;

const PAYING = new Set([
  'pay',
  'pay_me',
  'only_rail',
  'deposit',
  'discount',
  'account',
  'scan',
  'code',
  'away',
  'fee',
  'proof',
  'overpay',
  'refund',
  'give_handle',
]);
const TALKING = new Set([
  'contact',
  'ask_handle',
  'give_handle',
  'only_rail',
  'away',
  'hint',
  'filter',
  'discount',
]);
/** A negation takes the meaning from these. */
const NEGATABLE = new Set([
  'pay',
  'pay_me',
  'only_rail',
  'contact',
  'ask_handle',
  'give_handle',
  'scan',
  'deposit',
  'away',
  'link',
  'proof',
  'courier',
  'card_data',
]);
/** What quiets others quiets nothing where it is itself denied: "no meetup", 不走对公, 手渡し不可. */
const DENIABLE = new Set(['in_person', 'official']);
/** "not through the app": nothing stands between. */
const ADJACENT = 2;
/** A turn of phrase is denied only by what stands right beside it. */
const BESIDE = 8;
const BESIDE_RUNNING = 3;

/** Takes the meaning from marks that something beside them takes it from: negations, weak names with nothing to lean on. */
export function silence(marks: readonly Mark[], { codes }: Normalised): void {
  const running = (mark: Mark): boolean => classOf(codes[mark.start] as number) === RUNNING;
  for (const [index, mark] of marks.entries()) {
    if (mark.concept === 'negate' && mark.atHome >= AT_HOME)
      negate(marks, index, running(mark) ? REACH_RUNNING : REACH);
  }
  ownTerms(marks);
  disarm(marks);
  paidBySite(marks);
  for (const [index, mark] of marks.entries()) {
    if (mark.weak && mark.live && !supported(marks, index, running(mark) ? SUPPORT_RUNNING : SUPPORT))
      mark.live = false;
  }
}

/** "USDT, I take nothing else": the refusal belongs to what is asked. */
function ownTerms(marks: readonly Mark[]): void {
  if (!marks.some((mark) => mark.live && mark.terms.includes('undoable'))) return;
  const terms = marks.filter((mark) => mark.concept === 'only_rail' && mark.live);
  for (const mark of marks) {
    if (mark.concept === 'refuse' && terms.some((own) => overlaps(own, mark))) mark.live = false;
  }
}

/** "Vinted pays me", 闲鱼打款给我: who pays is the marketplace. */
function paidBySite(marks: readonly Mark[]): void {
  for (const [index, mark] of marks.entries()) {
    if (!mark.terms.includes('site') || !mark.live) continue;
    for (const next of marks.slice(index + 1, index + 6)) {
      const gap = next.start - mark.end;
      if (next.clause === mark.clause && gap >= 0 && gap <= ADJACENT && next.concept === 'pay_me')
        next.live = false;
    }
  }
}

/** "Open the link" is harmless where the link is the marketplace's own. */
function disarm(marks: readonly Mark[]): void {
  const own = marks.filter((mark) => mark.terms.includes('own_link'));
  if (own.length === 0 || marks.some((mark) => mark.terms.includes('foreign_link'))) return;
  for (const mark of marks) {
    if (mark.concept === 'link' && own.some(({ sentence }) => Math.abs(sentence - mark.sentence) <= 1))
      mark.live = false;
  }
}

/** Looks at the neighbours of `index` on either side, nearest first, while `near` holds. */
function* around(marks: readonly Mark[], index: number, reach: number): Generator<Mark> {
  const here = marks[index] as Mark;
  for (let i = index - 1, seen = 0; i >= 0 && seen < 12; i--, seen++) {
    const mark = marks[i] as Mark;
    if (mark.sentence !== here.sentence) break;
    if (distance(mark, here) <= reach) yield mark;
  }
  for (let i = index + 1, seen = 0; i < marks.length && seen < 12; i++, seen++) {
    const mark = marks[i] as Mark;
    if (mark.sentence !== here.sentence || mark.start - here.end > reach) break;
    yield mark;
  }
}

function negate(marks: readonly Mark[], index: number, reach: number): void {
  const no = marks[index] as Mark;
  let after = false;
  let before: Mark | null = null;
  for (const mark of around(marks, index, reach)) {
    if (mark.clause !== no.clause || mark.concept === 'negate') continue;
    // A phrase with the negation in it ("don't press buy") means what it says.
    if (mark.start <= no.start && mark.end >= no.end) return;
    if (mark.start >= no.end) {
      after = true;
      deny(mark, mark.start - no.end);
    } else if (mark.end <= no.start && (!before || mark.end > before.end)) before = mark;
  }
  // Where nothing follows, it negates what stands before it: "Venmo nehme ich nicht", 微信不加.
  if (!after && before) deny(before, no.start - before.end);
}

function deny(mark: Mark, gap: number): void {
  if (mark.rail || (mark.concept && NEGATABLE.has(mark.concept))) mark.live = false;
  else if (mark.concept && DENIABLE.has(mark.concept) && gap <= (mark.spaced ? BESIDE : BESIDE_RUNNING))
    mark.live = false;
  else if (mark.steer && gap <= (mark.spaced ? BESIDE : BESIDE_RUNNING)) mark.live = false;
  // "not through the app" is a way around it.
  else if (mark.concept === 'in_platform' && mark.spaced && mark.words > 1 && gap <= ADJACENT) {
    (mark as { terms: readonly string[] }).terms = ['away'];
  }
}

const overlaps = (a: Mark, b: Mark): boolean => a.start < b.end && b.start < a.end;

function supported(marks: readonly Mark[], index: number, reach: number): boolean {
  const name = marks[index] as Mark;
  const talking = name.terms.includes('channel');
  const wanted = talking ? TALKING : PAYING;
  for (const mark of around(marks, index, reach)) {
    if (!mark.live) continue;
    // One word that is both (转账, transfer) does not lean on itself; 加v does.
    if (
      talking
        ? mark.start >= name.start && mark.end <= name.end
        : distance(mark, name) === 0 && overlaps(mark, name)
    )
      continue;
    if (mark.concept && (wanted.has(mark.concept) || (talking && PAYING.has(mark.concept)))) return true;
    const handle = mark.terms.some(
      (term) => term === 'contact_handle' || term === 'number' || term === 'payment_handle',
    );
    if (handle && distance(mark, name) <= 8) return true;
  }
  return false;
}
