import { fill, inOrder } from './format.ts';
import { type Direction, directionOf } from './locales.ts';
import type { Args, MessageKey, PluralArgs, PluralStem, WordTable } from './messages.ts';

/** The interface's words in one language. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  /** The string of that name, with its places filled in. An unknown string is empty. */
  t<K extends MessageKey>(key: K, ...args: Args<K>): string;
  /** The form that fits the number; `count` is filled in the language's own digits. */
  plural<S extends PluralStem>(stem: S, count: number, ...args: PluralArgs<S>): string;
  /** Whether there is a string of that name. */
  has(key: string): key is MessageKey;
}

type Named = Readonly<Record<string, string>>;

/** Looks a string up by name and fills `$1` … in order; empty where there is none. */
export type Lookup = (key: string, args: readonly string[]) => string;

/** Makes words of a way to look them up. */
export function createWords(language: string, lookup: Lookup): Words {
  // Made when the first number is written: each costs milliseconds, and most pages never need them.
  let numbers: { readonly rules: Intl.PluralRules; readonly digits: Intl.NumberFormat } | null = null;
  return {
    language,
    direction: directionOf(language),
    t: (key, ...args: readonly Named[]) => lookup(key, inOrder(args[0])),
    plural(stem, count, ...args: readonly Named[]) {
      numbers ??= { rules: new Intl.PluralRules(language), digits: new Intl.NumberFormat(language) };
      const { rules, digits } = numbers;
      const all = inOrder({ ...args[0], count: digits.format(count) });
      return lookup(`${stem}_${rules.select(count)}`, all) || lookup(`${stem}_other`, all);
    },
    has: (key): key is MessageKey => lookup(key, []) !== '',
  };
}

/** Words out of a table that was loaded or sent. */
export function wordsOfTable(language: string, table: WordTable): Words {
  return createWords(language, (key, args) => fill(table[key] ?? '', args));
}
