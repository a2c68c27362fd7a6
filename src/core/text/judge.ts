import { SILENCERS, type Signal, type Silencer } from '../weights.ts';
import { RULES, type Rule, type Scope } from './rules.ts';
import { distance, type Mark, nearest, type Scene, type Term } from './scene.ts';
import { AT_HOME } from './silence.ts';

/** A signal that fired, where, and how strongly after everything that silences it. */
export interface Fired {
  readonly signal: Signal;
  readonly marks: readonly Mark[];
  readonly strength: number;
}

/** Marks of one term that are looked at; a text with more says the same again. */
const MOST_MARKS = 40;
const TOUCH = 6;
const FAR = 90;

const SCOPES: Readonly<Record<Scope, (a: Mark, b: Mark) => boolean>> = {
  touching: (a, b) => distance(a, b) <= TOUCH,
  clause: (a, b) => (a.clause === b.clause || distance(a, b) <= TOUCH) && distance(a, b) <= FAR,
  sentence: (a, b) => (a.sentence === b.sentence && distance(a, b) <= FAR) || distance(a, b) <= TOUCH,
  message: () => true,
};

/** Silencers that are looked for in a scene. */
const SILENCER_NAMES = Object.keys(SILENCERS) as Silencer[];

/** Applies the rules to a scene. */
export function judge(scene: Scene): Fired[] {
  const fired: Fired[] = [];
  const silencers = SILENCER_NAMES.filter((name) => scene.by.has(name));
  for (const rule of RULES) {
    const best = strongest(rule, scene, silencers);
    if (best) fired.push(best);
  }
  return fired;
}

function strongest(rule: Rule, scene: Scene, silencers: readonly Silencer[]): Fired | null {
  const [first, ...others] = rule.needs;
  let best: Fired | null = null;
  for (const term of first ?? []) {
    for (const mark of (scene.by.get(term) ?? []).slice(0, MOST_MARKS)) {
      const marks = complete(rule, scene, mark, others);
      if (!marks) continue;
      const strength = remaining(rule, scene, marks, silencers) * (rule.alone && !said(mark) ? STRAY : 1);
      if (!best || strength > best.strength) best = { signal: rule.signal, marks, strength };
    }
  }
  return best;
}

function complete(rule: Rule, scene: Scene, mark: Mark, others: Rule['needs']): Mark[] | null {
  const marks = [mark];
  const fits = (other: Mark): boolean =>
    SCOPES[rule.scope](mark, other) && !same(mark, other) && (mark.rail === null || mark.rail !== other.rail);
  for (const terms of others) {
    let found: Mark | null = null;
    for (const term of terms) {
      const next = nearest(scene.by.get(term), mark, fits);
      if (next && (!found || distance(next, mark) < distance(found, mark))) found = next;
    }
    if (!found) return null;
    marks.push(found);
  }
  return marks;
}

/** One word that two languages, two concepts or two means of payment claim is one thing, not two that stand together. */
const same = (a: Mark, b: Mark): boolean =>
  (a.start === b.start && a.end === b.end && !namesAndSays(a, b)) ||
  ((a.weak || b.weak) && a.rail !== b.rail && bare(a, b)) ||
  nounOnly(a, b) ||
  (a.terms.includes('money') && b.terms.includes('money') && overlap(a, b)) ||
  linkOnly(a, b);

/** "venmo me" is both the name and the word of paying. */
const namesAndSays = (a: Mark, b: Mark): boolean =>
  (a.rail === null) !== (b.rail === null) && !a.weak && !b.weak;

/** "my phone" is a thing, not a way to be reached, till a number or another word stands beside it. */
const nounOnly = (a: Mark, b: Mark): boolean =>
  overlap(a, b) &&
  (a.concept !== null || b.concept !== null) &&
  [a, b].some(
    ({ rail, weak, spaced }) =>
      rail?.nature === 'phone' ||
      rail?.nature === 'email' ||
      (weak && spaced && rail?.nature === 'messenger' && owned(a, b)),
  );

const owned = (a: Mark, b: Mark): boolean => [a, b].some((m) => m.concept === 'give_handle' && m.spaced);

/** The name of a network inside the address of a page there: a link, and nobody's handle. */
const linkOnly = (a: Mark, b: Mark): boolean =>
  overlap(a, b) && [a, b].some((m) => m.terms.includes('social')) && [a, b].some((m) => m.parsed !== null);

const overlap = (a: Mark, b: Mark): boolean => a.start < b.end && b.start < a.end;

/** A weak name of money inside the word of paying itself: "make a transfer". */
const bare = (a: Mark, b: Mark): boolean => overlap(a, b) && (a.weak ? a : b).terms.includes('money');

/** Whether a mark is a turn of phrase rather than a single short word. */
export const said = (mark: Mark): boolean =>
  mark.end - mark.start >= (mark.spaced ? 9 : 4) && (!mark.spaced || mark.words > 1);

/** Below this share of what the message says, a word is a stray one. */
const STRANGE = 0.34;
/** A stray word of a language that is not spoken here counts half. */
const STRAY = 0.5;

const OUTRIGHT: ReadonlySet<Term> = new Set(['pay_me', 'away', 'steer']);

/** "through the site it takes days, send it to me directly": the later clause is what is asked. */
export const turnsFrom = (mark: Mark, before: Mark): boolean =>
  (before.concept === 'in_platform' || before.concept === 'refuse') &&
  before.clause < mark.clause &&
  mark.terms.some((term) => OUTRIGHT.has(term));

function remaining(rule: Rule, scene: Scene, marks: readonly Mark[], silencers: readonly Silencer[]): number {
  let strength = marks.some((mark) => mark.atHome < STRANGE) ? STRAY : 1;
  for (const name of silencers) {
    if (rule.deaf.includes(name)) continue;
    const there = (scene.by.get(name as Term) ?? []).filter((s) => s.atHome >= AT_HOME);
    if (there.length === 0) continue;
    const near = there.some((s) => marks.some((mark) => mark.sentence === s.sentence && !turnsFrom(mark, s)));
    strength *= near ? SILENCERS[name].near : SILENCERS[name].far;
  }
  return strength;
}
