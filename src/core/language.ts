import type { Tactic } from './tactics.ts';
import type { Concept } from './text/concepts.ts';

/**
 * What one language knows. Patterns are lower case, after NFKC. Matched as whole words in scripts that put spaces
 * between words; anywhere in those that do not, and in Hangul, whose particles cling to the word; a run of katakana is a
 * word (ライン is not in オンライン). A leading or trailing `*` opens that side; inside a pattern it is the rest of a word
 * (`перевод* на карт*`). `(a|b)` are alternatives, `(a)?` and `x?` may be absent, `#` is any
 * number with its currency sign, ` ~ ` lets up to 40 characters of the same
 * sentence lie between. Latin marks may be missing in the text (transferencia finds transferência), and so may apostrophes;
 * a space matches a hyphen and a line break. Words hidden by spacing, leetspeak or look-alike letters are found by
 * themselves and need no patterns. Try a text with `npm run score -- --why='…'`.
 */
export interface Language {
  /** BCP 47; equals the file's name. */
  readonly id: string;
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>;
  /** Turns of phrase that are a steer by themselves, whatever stands around them (but refusals, notices and quotations still silence). */
  readonly steers?: readonly {
    readonly tactic: Tactic;
    readonly phrases: readonly string[];
  }[];
  /** Words for the digits 0-9, and for the teens and tens that people read numbers in, for numbers that are spelt out. */
  readonly digits?: Readonly<Record<string, string>>;
}

/** Examples beside a language's data; a generic test runs them at balanced sensitivity, the bundler drops them. */
export interface LanguageExamples {
  readonly is: readonly (readonly [text: string, ...tactics: Tactic[]])[];
  readonly isNot: readonly string[];
}
