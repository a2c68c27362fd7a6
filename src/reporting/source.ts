import type { Finding } from '../core/finding.ts';
import type { Speaker } from '../core/observation.ts';

/** One recent text of the conversation, in its order; the flagged one may be among them. */
export interface ContextText {
  readonly from: Speaker;
  readonly text: string;
  readonly displayedTime: string | null;
}

/** Bytes and what is known of them. */
export interface SourceFile {
  readonly mediaType: string;
  readonly base64: string;
  /** Size in bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Whether it was drawn from what the page showed, and is no file of the page's. */
  readonly drawn?: boolean;
}

/** Everything a report can be built from, before the shopper chooses. Plain JSON: it travels from the background to the review. */
export interface ReportSource {
  readonly finding: Finding;
  readonly platform: { readonly id: string; readonly name: string } | null;
  readonly listing: {
    readonly id: string | null;
    readonly url: string | null;
    readonly title: string | null;
    readonly price: string | null;
  } | null;
  readonly context: readonly ContextText[];
  /** Rail id -> the name as its owner writes it, for the rails of the finding. */
  readonly railNames: Readonly<Record<string, string>>;
  /** The picture the finding is about, where it could be had. */
  readonly picture: SourceFile | null;
  readonly capture: SourceFile | null;
  readonly versions: { readonly extension: string; readonly rules: string };
}
