import type { ParsedPayload } from './payload.ts';

/** How sure we are of a fact: measured or read at the source, read second-hand, or general knowledge. */
export type Confidence = 'read' | 'secondary' | 'known';

/** How a platform looks at paying outside of its checkout; each has its own tone of warning. */
export type OffPlatformRule = 'forbidden' | 'unprotected' | 'business';

/** What people go there for: it decides what is ordinary talk there (naming WhatsApp in WhatsApp, a transfer among friends). */
export type PlatformKind = 'marketplace' | 'messenger' | 'services';

export type PageKind = 'chat' | 'listing' | 'seller' | 'orders' | 'checkout' | 'login' | 'download' | 'other';

/** Where things stand on a page. Every selector list is in the order of trust: stable id, semantic class, class prefix, ARIA. */
export interface ChatSelectors {
  /** The message list (the conversation). */
  readonly conversation: readonly string[];
  /** One message, inside the list. */
  readonly message: readonly string[];
  /** Matches (or is inside) a message that the shopper sent. */
  readonly self?: readonly string[];
  /** Matches (or is inside) a message that the other party sent. */
  readonly counterpart?: readonly string[];
  /** The text inside a message; the message itself when absent. */
  readonly text?: readonly string[];
  /** Pictures inside a message. */
  readonly image?: readonly string[];
  /** The other party's name, in the message or in the page's header. */
  readonly sender?: readonly string[];
  readonly time?: readonly string[];
  /** What the shopper types in: never read. */
  readonly composer?: readonly string[];
  /** The platform's own cards and notices inside the conversation: they speak for the platform. */
  readonly ownCards?: readonly string[];
}

export interface ListingSelectors {
  /** The part of the page that is about this listing; other sellers' cards lie outside. */
  readonly scope?: readonly string[];
  readonly title?: readonly string[];
  readonly description?: readonly string[];
  readonly price?: readonly string[];
  readonly seller?: readonly string[];
  readonly sellerLink?: readonly string[];
  readonly images?: readonly string[];
}

/** A code the platform shows itself. Silent where both page and payload fit; the same code in a chat message is not silent. */
export interface OwnCode {
  readonly pages: readonly PageKind[];
  /** Whether this payload is the platform's own here. */
  readonly payload: (raw: string, parsed: ParsedPayload) => boolean;
}

export interface ReportDoor {
  /** Address of the report page; `{itemId}`, `{sellerId}`, `{conversationId}` are filled where known. Null: "Report" stands on the page itself. */
  readonly url: string | null;
  /** The steps a person takes there, in order, as message keys of the interface or as the site's own words. */
  readonly steps: readonly string[];
  readonly source: string;
  /** The day on which the source was read (YYYY-MM-DD); null where the steps are general knowledge. */
  readonly checked: string | null;
  readonly confidence: Confidence;
}

/** One marketplace or messenger: everything we know of it. */
export interface Platform {
  /** Lower-case, stable: it is written into reports. Equals the file's name. */
  readonly id: string;
  /** As it is called in a sentence, where no name in the shopper's language stands below. */
  readonly name: string;
  /** Names in the languages in which it is called otherwise, by interface language. */
  readonly names?: Readonly<Record<string, string>>;
  readonly kind: PlatformKind;
  /** The words by which people call it in text, lower case, in every script. */
  readonly aliases: readonly string[];
  /** Host names, exact (`item.taobao.com`) or with all their subdomains (`*.ebay.com`). */
  readonly hosts: readonly string[];
  /** Whether the extension watches it from the start; otherwise it is offered on the first visit. */
  readonly watched: boolean;
  readonly rule: OffPlatformRule;
  readonly ruleConfidence: Confidence;
  /** What protects the shopper there, in the platform's own words, by interface language where it has several; null: nothing does. */
  readonly protection: ({ readonly en: string } & Readonly<Record<string, string>>) | null;
  /** Page kinds by path (and host), first match wins. Linear-time expressions only, tested against `host + path + search`. */
  readonly pages: readonly { readonly kind: PageKind; readonly url: RegExp }[];
  readonly chat?: ChatSelectors;
  readonly listing?: ListingSelectors;
  /** Hosts of its own checkout, payment and account: links to them are never a steer. */
  readonly ownHosts: readonly string[];
  readonly ownCodes?: readonly OwnCode[];
  /** Finds stable ids in the page's address. */
  readonly ids?: (url: URL) => {
    readonly itemId?: string;
    readonly sellerId?: string;
    readonly conversationId?: string;
  };
  readonly report: ReportDoor;
}

/** Examples beside a platform's data; a generic test runs them, the bundler drops them. */
export interface PlatformExamples {
  readonly is: readonly (readonly [url: string, kind: PageKind])[];
  readonly isNot: readonly string[];
  /** Markup in the platform's own shape, with what the reader must see in it. */
  readonly chat?: readonly {
    readonly html: string;
    readonly reads: readonly { readonly from: string; readonly text: string }[];
  }[];
}
