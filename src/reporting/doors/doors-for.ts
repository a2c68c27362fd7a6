import type { Report } from '../report.ts';
import type { Door, NationalDoor } from './door.ts';
import { NATIONAL_DOORS } from './national.ts';
import { OWN_BANK, PAYMENT_DOORS } from './payment.ts';

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
