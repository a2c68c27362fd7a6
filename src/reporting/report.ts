import type { Span } from '../core/evidence.ts';
import type { Speaker } from '../core/observation.ts';
import type { ParsedPayload } from '../core/payload.ts';
import type { RiskLevel } from '../core/risk.ts';
import type { Tactic } from '../core/tactics.ts';

/** The version of the format, and of the published schema beside it (`public/schema/report-1.json`). */
export const REPORT_FORMAT = 'tillguard-report-1';

/** One message, verbatim but for what is redacted. */
export interface ReportMessage {
  readonly from: Speaker;
  readonly text: string;
  /** The time the page showed beside it, verbatim. */
  readonly displayedTime: string | null;
  /** Whether the report is about this message; the others are the talk around it. */
  readonly flagged: boolean;
  /** The flagged stretches of `text`, in UTF-16 units, `end` exclusive. */
  readonly spans: readonly Span[];
}

/** A payment or contact code, or one that the text names. */
export interface ReportPayload extends ParsedPayload {
  /** The rail's or channel's name as its owner writes it. */
  readonly railName: string | null;
  /** The decoded text, as it stands in the code; null where the message itself named the payee. */
  readonly rawValue: string | null;
  /** Barcode Detection API format name; null where there is no code. */
  readonly format: string | null;
  /** `rail:payee` in one spelling for all reports, to find the same payee again; null where the payee is not told. */
  readonly payeeKey: string | null;
}

/** A file beside the report; its bytes travel in {@link Bundle.files}. */
export interface ReportFile {
  /** Path within the evidence package. */
  readonly name: string;
  readonly role: 'picture' | 'capture';
  readonly mediaType: string;
  /** Size in bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Where the page had it from; null where it was drawn from what the page showed. */
  readonly source: string | null;
}

/** What is handed over. Plain JSON; a part that was left out is null or empty. */
export interface Report {
  readonly format: typeof REPORT_FORMAT;
  /** UUID; also the idempotency key of its delivery. */
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly createdAt: string;
  readonly seenAt: string;
  /** Minutes east of UTC on the shopper's clock. */
  readonly utcOffset: number;
  readonly generator: { readonly name: 'Tillguard'; readonly version: string; readonly rules: string };
  /** BCP 47 of `statement`. */
  readonly language: string;
  /** What happened in neutral words: about the message, never about the person. */
  readonly statement: string;
  /** What the report is about. */
  readonly kind: 'text' | 'link' | 'image';
  readonly level: RiskLevel;
  readonly tactics: readonly Tactic[];
  readonly platform: { readonly id: string; readonly name: string } | null;
  readonly page: { readonly url: string | null; readonly title: string | null };
  readonly seller: {
    readonly id: string | null;
    readonly name: string | null;
    readonly profileUrl: string | null;
  } | null;
  readonly listing: {
    readonly id: string | null;
    readonly url: string | null;
    readonly title: string | null;
    readonly price: string | null;
  } | null;
  readonly messages: readonly ReportMessage[];
  readonly payloads: readonly ReportPayload[];
  readonly files: readonly ReportFile[];
  /** Whether the shopper's own details were redacted. */
  readonly redacted: boolean;
  readonly reporter: { readonly name: string; readonly email: string } | null;
}

/** A report and the bytes of its files (base64, because typed arrays do not travel in every browser), by `ReportFile.name`. */
export interface Bundle {
  readonly report: Report;
  readonly files: Readonly<Record<string, string>>;
}
