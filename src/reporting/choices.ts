/** The parts of a report that the shopper can leave out, in the order in which they are shown. */
export const PARTS = [
  'address',
  'title',
  'seller',
  'listing',
  'message',
  'context',
  'code',
  'picture',
  'capture',
  'own',
  'reporter',
] as const;
export type Part = (typeof PARTS)[number];

/** How much of the page's address is given: all but tracking, without the query, or the site alone. */
export const PRECISIONS = ['full', 'path', 'site'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What the shopper has switched on. */
export interface Choices {
  readonly parts: Readonly<Record<Part, boolean>>;
  readonly precision: Precision;
  /** The shopper's own words (name, address, phone ...) to hide everywhere unless the part `own` is on. */
  readonly ownWords: readonly string[];
  /** Name and e-mail of the person who reports, for receivers that ask for them (Regulation (EU) 2022/2065, Article 16(2)(c)). */
  readonly reporter: { readonly name: string; readonly email: string };
}

/**
 * What is on before the shopper touches anything: the evidence about the other party is, everything about the
 * shopper's own person and screen is not.
 */
export const DEFAULT_CHOICES: Choices = {
  parts: {
    address: true,
    title: true,
    seller: true,
    listing: true,
    message: true,
    context: true,
    code: true,
    picture: true,
    capture: false,
    own: false,
    reporter: false,
  },
  precision: 'full',
  ownWords: [],
  reporter: { name: '', email: '' },
};
