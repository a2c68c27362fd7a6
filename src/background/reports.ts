import type { Finding } from '../core/finding.ts';
import { pageKindOf, parseUrl } from '../core/hosts.ts';
import type { Platform } from '../core/platform.ts';
import type { ReportDraft, ReportStored } from '../messaging/messages.ts';
import type { Case } from '../reporting/case.ts';
import { platformDoor } from '../reporting/doors/platform-door.ts';
import { sha256, toBase64 } from '../reporting/package/bytes.ts';
import type { Bundle } from '../reporting/report.ts';
import type { ContextText, ReportSource, SourceFile } from '../reporting/source.ts';
import { cases } from '../storage/cases.ts';
import { queued } from './outbox/outbox.ts';
import type { SeenListing } from './report-listing.ts';

/** A picture for a report. */
export interface FetchedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** Set where it is no file of the page's but was drawn from what it showed. */
  readonly drawn?: boolean;
}

export interface ReportPorts {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The finding and the last messages of its conversation; null = it is gone. */
  readonly find: (
    findingId: string,
  ) => Promise<{ readonly finding: Finding; readonly context: readonly ContextText[] } | null>;
  readonly platform: (id: string) => Platform | null;
  /** The names of rails, as their owners write them. */
  readonly railNames: (ids: readonly string[]) => Readonly<Record<string, string>>;
  /** The bytes of a finding's picture; null where they cannot be had. Must keep to https, without credentials, away from private addresses. */
  readonly picture: (finding: Finding) => Promise<FetchedPicture | null>;
  /** Title and price as the listing's page shows them. */
  readonly listing: (finding: Finding, platform: Platform) => Promise<SeenListing>;
  /** Where reports also go; null = nowhere. */
  readonly endpoint: () => Promise<string | null>;
  readonly country: () => Promise<string | null>;
  readonly versions: () => Promise<ReportSource['versions']>;
  /** Marks the finding in its page and in the popup. */
  readonly mark: (findingId: string, state: 'reported' | 'open') => Promise<void>;
  /** Remembers which report a finding became, for as long as the browser runs. */
  readonly remember: (findingId: string, reportId: string | null) => Promise<void>;
  readonly recall: (findingId: string) => Promise<string | null>;
  /** Asks for the outbox to look for what is due at a time. */
  readonly wake: (at: number) => void;
}

export interface Reports {
  draft(findingId: string): Promise<ReportDraft | null>;
  submit(findingId: string, bundle: Bundle): Promise<ReportStored>;
  undo(findingId: string): Promise<{ undone: boolean; sent: boolean }>;
}

/** From a finding to a stored report, and back. */
export function createReports(ports: ReportPorts): Reports {
  return {
    async draft(findingId) {
      const found = await ports.find(findingId);
      if (!found) return null;
      const { finding, context } = found;
      const platform = finding.platform === null ? null : ports.platform(finding.platform);
      const [picture, listing, versions, endpoint, country] = await Promise.all([
        pictureOf(finding, ports),
        platform ? listingOf(finding, platform, ports) : null,
        ports.versions(),
        ports.endpoint(),
        ports.country(),
      ]);
      const source: ReportSource = {
        finding,
        platform: platform ? { id: platform.id, name: platform.name } : null,
        listing,
        context,
        railNames: ports.railNames(railsOf(finding)),
        picture,
        capture: null,
        versions,
      };
      const door = platform ? platformDoor(platform, finding.pageUrl) : null;
      return { source, door, endpoint, country };
    },

    async submit(findingId, bundle) {
      const endpoint = await ports.endpoint();
      const { report, files } = bundle;
      const stored: Case = { report, state: 'stored', notes: [], loss: null, doors: [] };
      const row = endpoint === null ? null : queued(report.id, endpoint, ports.now());
      // Asked for first: a background that is killed once the report is stored asks for nothing any more.
      if (row) ports.wake(row.nextAt);
      const added = await cases.add(stored, files, row);
      if (!added.ok) return added;
      // And once more: an outbox that was just looking found nothing yet, and may have taken the alarm back.
      if (row) ports.wake(row.nextAt);
      await ports.remember(findingId, report.id);
      await ports.mark(findingId, 'reported');
      return { ok: true, queued: row !== null };
    },

    async undo(findingId) {
      const reportId = await ports.recall(findingId);
      if (reportId === null) return { undone: false, sent: false };
      const known = await cases.get(reportId);
      const removed = await cases.remove([reportId], ports.now());
      if (!removed.ok) return { undone: false, sent: false };
      await ports.remember(findingId, null);
      await ports.mark(findingId, 'open');
      return { undone: true, sent: known.ok && known.value?.state === 'sent' };
    },
  };
}

function idsOf(finding: Finding, platform: Platform): { readonly itemId?: string } {
  const url = parseUrl(finding.pageUrl);
  return (url && platform.ids?.(url)) ?? {};
}

/** The ids of all rails that a finding names. */
function railsOf({ codes, payload }: Finding): readonly string[] {
  return [...codes.map(({ parsed }) => parsed.rail), payload?.rail ?? null].filter((rail) => rail !== null);
}

/** The listing, as far as the page and its address tell. */
async function listingOf(
  finding: Finding,
  platform: Platform,
  ports: ReportPorts,
): Promise<ReportSource['listing']> {
  const { itemId } = idsOf(finding, platform);
  const isListing = pageKindOf(platform, finding.pageUrl) === 'listing';
  if (!isListing) return itemId === undefined ? null : { id: itemId, url: null, title: null, price: null };
  const { title, price } = await ports.listing(finding, platform);
  return { id: itemId ?? null, url: finding.pageUrl, title: title ?? finding.pageTitle, price };
}

async function pictureOf(finding: Finding, ports: ReportPorts): Promise<SourceFile | null> {
  if (finding.source === null) return null;
  const fetched = await ports.picture(finding).catch(() => null);
  if (!fetched) return null;
  const { bytes, mediaType, drawn = false } = fetched;
  return { mediaType, base64: toBase64(bytes), size: bytes.length, sha256: await sha256(bytes), drawn };
}
