// Only the type of the English catalogue: the words themselves stay in the package's own files.
type Catalogue = typeof import('../../public/_locales/en/messages.json');

/** The name of a string of the interface. */
export type MessageKey = keyof Catalogue;

/** The arguments a string takes: one record of its placeholders, or none. */
export type Args<K extends MessageKey> = Catalogue[K] extends { placeholders: infer P }
  ? [args: { readonly [Name in keyof P]: string }]
  : [];

/** The names of strings that exist once for each plural form: `x` stands for `x_one`, `x_other` and so on. */
export type PluralStem = MessageKey extends infer K ? (K extends `${infer S}_other` ? S : never) : never;

/** The arguments of a plural beside its `count`. */
export type PluralArgs<S extends PluralStem> = Catalogue[`${S}_other` & MessageKey] extends {
  placeholders: infer P;
}
  ? keyof Omit<P, 'count'> extends never
    ? []
    : [args: { readonly [Name in keyof Omit<P, 'count'>]: string }]
  : [];

/** One string as the package's catalogue holds it. */
export interface CatalogueEntry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Strings by name, with `$1`, `$2` for what is filled in. */
export type WordTable = Readonly<Record<string, string>>;
