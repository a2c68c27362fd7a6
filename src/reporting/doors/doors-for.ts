import type { ReportDoor } from '../../core/platform.ts';
import type { Report } from '../report.ts';
import type { Door, NationalDoor } from './door.ts';
import { NATIONAL_DOORS } from './national.ts';
import { OWN_BANK, PAYMENT_DOORS } from './payment.ts';

/** What can be filled into a platform's address. */
export interface DoorIds {
  readonly itemId?: string | null;
  readonly sellerId?: string | null;
  readonly messageId?: string | null;
}

/** The platform's own door with its address filled in; without one where something in it is not known. */
export function platformDoor(platform: { id: string; name: string }, door: ReportDoor, ids: DoorIds): Door {
  const { steps, source, checked, confidence } = door;
  const url = door.url === null ? null : fillAddress(door.url, ids);
  const id = `platform-${platform.id}`;
  return { id, kind: 'platform', name: platform.name, url, phone: null, steps, source, checked, confidence };
}

/**
 * Everybody who can act on this report, the nearest first: platform, payment providers, national bodies.
 *
 * @param country ISO 3166-1 alpha-2 of the shopper, or null where it is not chosen
 */
export function doorsFor(
  report: Pick<Report, 'payloads'>,
  platform: Door | null,
  country: string | null,
): readonly Door[] {
  const paid = report.payloads.filter(({ kind }) => kind === 'payment' || kind === 'contact');
  const rails = paid.flatMap(({ rail }) => (rail === null ? [] : [rail]));
  const providers = PAYMENT_DOORS.filter((door) => door.rails.some((rail) => rails.includes(rail)));
  const uncovered = report.payloads.some(
    ({ kind, rail }) =>
      kind === 'payment' && !providers.some((door) => rail !== null && door.rails.includes(rail)),
  );
  return [
    ...(platform ? [platform] : []),
    ...providers,
    ...(uncovered ? [OWN_BANK] : []),
    ...nationalDoors(country),
  ];
}

/** The national bodies of a country. */
export function nationalDoors(country: string | null): readonly NationalDoor[] {
  return NATIONAL_DOORS.filter((door) => door.country === country);
}

/** The countries for which a national body is known, ISO 3166-1 alpha-2. */
export const DOOR_COUNTRIES: readonly string[] = [...new Set(NATIONAL_DOORS.map(({ country }) => country))];

/** Null where the address asks for something that is not known, or is not https in the end. */
function fillAddress(template: string, ids: DoorIds): string | null {
  const known = new Map(Object.entries(ids).map(([name, value]) => [`{${name}}`, value ?? null]));
  let missing = false;
  const filled = template.replaceAll(/\{\w{1,20}\}/gu, (place) => {
    const value = known.get(place) ?? null;
    if (value === null) missing = true;
    return encodeURIComponent(value ?? '');
  });
  return !missing && URL.canParse(filled) && new URL(filled).protocol === 'https:' ? filled : null;
}
