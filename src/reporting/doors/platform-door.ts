import { matchesHost, parseUrl } from '../../core/hosts.ts';
import type { Platform } from '../../core/platform.ts';
import { pageAddress } from '../page-address.ts';
import type { Door } from './door.ts';

/** What can be filled into a platform's address. */
export interface DoorIds {
  readonly itemId?: string | null;
  readonly sellerId?: string | null;
  readonly conversationId?: string | null;
}

/**
 * The platform's own door: its report page where one is known and its address can be filled in, else the very page on
 * which the thing was seen, because "Report" stands there.
 *
 * @param seenAt address of that page; null where it is not told
 * @param told ids that are known from elsewhere than that address
 */
export function platformDoor(platform: Platform, seenAt: string | null, told: DoorIds = {}): Door {
  const { id, name, report } = platform;
  const { steps, source, checked, confidence } = report;
  const page = parseUrl(seenAt ?? '');
  const ids = { ...told, ...(page ? platform.ids?.(page) : {}) };
  const url = (report.url === null ? null : fillAddress(report.url, ids)) ?? placeOf(platform, page);
  return {
    id: `platform-${id}`,
    kind: 'platform',
    name,
    url,
    phone: null,
    steps,
    source,
    checked,
    confidence,
  };
}

/** Whether a door is somewhere else than the page on which the thing was seen. */
export function leadsAway({ url }: Door, seenAt: string): boolean {
  return url !== null && url !== pageAddress(seenAt, 'full');
}

function placeOf(platform: Platform, page: URL | null): string | null {
  const own = page?.protocol === 'https:' && platform.hosts.some((host) => matchesHost(host, page.hostname));
  return own ? pageAddress(page.href, 'full') : null;
}

/** Leaves out what is not known of the query; null where the path asks for it, or the address is not https. */
function fillAddress(template: string, ids: DoorIds): string | null {
  const known = new Map(
    Object.entries(ids).flatMap(([name, value]) => (value ? [[`{${name}}`, value]] : [])),
  );
  const [path = '', query = ''] = template.split('?');
  const parameters = query.split('&').filter((one) => !/\{\w{1,20}\}/u.test(fill(one, known)));
  const filled = fill([path, parameters.join('&')].filter(Boolean).join('?'), known);
  return parseUrl(filled)?.protocol === 'https:' && !filled.includes('{') ? filled : null;
}

function fill(template: string, known: ReadonlyMap<string, string>): string {
  return template.replaceAll(/\{\w{1,20}\}/gu, (place) => {
    const value = known.get(place);
    return value === undefined ? place : encodeURIComponent(value);
  });
}
