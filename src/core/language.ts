import type { Tactic } from './tactics.ts';
import type { Concept } from './text/concepts.ts';

/**
 * What one language knows. Patterns are lower case, after NFKC. Matched as whole words in scripts that put spaces
 * between words, anywhere in those that do not; a leading or trailing `*` opens that side. `(a|b)` are alternatives,
 * `(a)?` may be absent, ` ~ ` lets up to {@link GAP} characters of the same sentence lie between.
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
  /** Words for the digits 0-9, for numbers that are spelt out. */
  readonly digits?: Readonly<Record<string, string>>;
}

/** Examples beside a language's data; a generic test runs them at balanced sensitivity, the bundler drops them. */
export interface LanguageExamples {
  readonly is: readonly (readonly [text: string, ...tactics: Tactic[]])[];
  readonly isNot: readonly string[];
}
