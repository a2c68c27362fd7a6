/**
 * Words in one language, as far as a report needs them; the interface's own words fit. The room that writes reports
 * does not know where words come from, so that a report can be in any language.
 */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  t(key: string, args?: Readonly<Record<string, string>>): string;
}
