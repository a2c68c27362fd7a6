import type { Finding } from '../core/finding.ts';
import type { Observation } from '../core/observation.ts';
import type { ChatSelectors, ListingSelectors, OffPlatformRule, PageKind } from '../core/platform.ts';
import type { Sensitivity } from '../core/risk.ts';
import type { Door } from '../reporting/doors/door.ts';
import type { Bundle } from '../reporting/report.ts';
import type { ReportSource } from '../reporting/source.ts';
import type { StorageFailure } from '../storage/result.ts';

/** What a frame must know of the platform it shows: plain data, no functions, so that it can travel. */
export interface PagePlatform {
  readonly id: string;
  readonly name: string;
  readonly rule: OffPlatformRule;
  /** The protection's name in the interface language, if there is one. */
  readonly protection: string | null;
  readonly pageKind: PageKind;
  readonly chat: ChatSelectors | null;
  readonly listing: ListingSelectors | null;
  /** Stable ids from the address, as far as known. */
  readonly itemId: string | null;
  readonly sellerId: string | null;
  readonly conversationId: string | null;
}

/** What the background tells a frame when it starts, when the address changes and when a setting changes. */
export interface Briefing {
  /** False: paused, switched off, or a page of no interest; the frame does nothing at all. */
  readonly watch: boolean;
  readonly platform: PagePlatform | null;
  readonly sensitivity: Sensitivity;
  readonly coverCodes: boolean;
  /** BCP 47 of the warnings. */
  readonly language: string | null;
  /** The warnings' words in that language; absent or null: the frame reads the browser's own. */
  readonly words?: Readonly<Record<string, string>> | null;
}

/** How much was looked at, and what could not be. */
export interface Looked {
  readonly texts: number;
  readonly links: number;
  readonly images: number;
  /** Pictures, frames or canvases that could not be read. */
  readonly unread: number;
  /** Milliseconds since the epoch of the last look; null = never. */
  readonly at: number | null;
}

/** Before anything was looked at. */
export const NOTHING_LOOKED: Looked = { texts: 0, links: 0, images: 0, unread: 0, at: null };

/** What the popup shows of a tab. */
export interface TabState {
  readonly tabId: number;
  readonly url: string | null;
  readonly host: string | null;
  readonly platform: PagePlatform | null;
  /** `watching`; `paused` by the shopper; `unwatched` = may be watched if asked for; `unreachable` = the browser lets nobody look here. */
  readonly status: 'watching' | 'paused' | 'unwatched' | 'unreachable';
  /** When a pause ends; null = until switched on again (only for `paused`). */
  readonly pausedUntil: number | null;
  readonly looked: Looked;
  /** Newest first. */
  readonly findings: readonly Finding[];
}

export type Decision = 'fine' | 'trust_seller' | 'reopen';

/** Pixels of a picture only the page can read. RGBA, row by row, capped by the page; or a data URL where typed arrays do not travel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer> | null;
  readonly dataUrl: string | null;
}

/** What the review of a report starts from. */
export interface ReportDraft {
  readonly source: ReportSource;
  /** The platform's own door; null where the platform is not known. */
  readonly door: Door | null;
  /** The organisation's endpoint that gets it too; null = none. */
  readonly endpoint: string | null;
  /** ISO 3166-1 alpha-2, for the national bodies. */
  readonly country: string | null;
}

/** What came of storing a report. */
export type ReportStored =
  | { readonly ok: true; readonly queued: boolean }
  | { readonly ok: false; readonly failure: StorageFailure };

/** The closed map of messages to the background: name -> [what is asked, what comes back]. */
export interface ToBackground {
  /** `anew`: everything on the page will be observed from the beginning. */
  'page.hello': [{ url: string; title: string; top: boolean; anew: boolean }, Briefing];
  /** In page order. Answers with the findings of texts and links (new or folded into older ones); those of pictures follow as `page.finding`. */
  'page.observed': [
    {
      observations: readonly Observation[];
      url: string;
      title: string;
      unread: number;
    },
    readonly Finding[],
  ];
  'page.pixels': [
    { observation: Observation; pixels: Pixels; url: string; title: string },
    readonly Finding[],
  ];
  /** The frame's document was left or its address changed: its findings are no longer on screen. */
  'page.left': [{ url: string }, null];
  /** There is something to show in the frame: bring what draws. False = the browser refuses. */
  'page.draw': [null, boolean];
  'finding.decide': [{ findingId: string; decision: Decision }, Finding | null];
  /** Opens the review of the report in its own surface; used by the warning's "Report seller". */
  'report.open': [{ findingId: string }, null];
  /** What a report of the finding can be built from; null = the finding is gone. */
  'report.draft': [{ findingId: string }, ReportDraft | null];
  /** Stores what the review has shown, queues it for the organisation's endpoint, marks the seller. */
  'report.submit': [{ findingId: string; bundle: Bundle }, ReportStored];
  /** Takes a report back: off the list, out of the outbox, the finding open again. */
  'report.undo': [{ findingId: string }, { undone: boolean; sent: boolean }];
  /** Sends a stored report to the endpoint of today. */
  'report.send': [{ reportId: string }, boolean];
  'tab.state': [{ tabId: number }, TabState];
  'tab.check': [{ tabId: number }, TabState];
  'site.pause': [{ host: string; minutes: number | null }, null];
  'site.resume': [{ host: string }, null];
}

/** The closed map of messages to the frames of a tab. */
export interface ToPage {
  'page.briefing': [Briefing, null];
  /** A finding is new (pictures take their time: theirs always arrive this way) or changed (decided elsewhere, reported). */
  'page.finding': [Finding, null];
  /** Look at everything again, pictures out of sight included. */
  'page.check': [null, Looked];
  /** Scroll to what the finding is about and give it the focus. */
  'page.reveal': [{ findingId: string }, null];
}
