import { attempt } from './database.ts';
import { storageItem } from './item.ts';
import { asNumber } from './parse.ts';

const count = (raw: unknown): number => Math.max(0, Math.round(asNumber(raw) ?? 0));

/**
 * How many reports are kept, and how many were lost, noted apart from their database: a browser that finds a database
 * damaged throws it away, starts an empty one and tells nobody.
 */
const tally = storageItem<{ readonly kept: number; readonly lost: number }>(
  'reports',
  { kept: count, lost: count },
  'local',
);

/** Notes that reports have come or, with a negative number, gone for good. */
export async function tallyBy(change: number): Promise<void> {
  const { kept } = await tally.get();
  await tally.set({ kept: Math.max(0, kept + change) });
}

/**
 * Compares what is there with what was noted.
 *
 * @returns how many reports the browser has lost since the shopper was last told
 */
export async function lostReports(): Promise<number> {
  const there = await attempt((db) => db.count('reports'));
  const { kept, lost } = await tally.get();
  if (!there.ok || there.value === kept) return lost;
  const missing = Math.max(0, kept - there.value);
  await tally.set({ kept: there.value, lost: lost + missing });
  return lost + missing;
}

/** The shopper has been told. */
export async function forgetLost(): Promise<void> {
  await tally.set({ lost: 0 });
}
