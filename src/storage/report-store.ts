import { attempt, type OutboxRow, type Outcome, STORES, type Writing, write } from './database.ts';

/** Pictures of a report by name, as base64. */
export type Files = Readonly<Record<string, string>>;

/** How reports are read and listed; given by those who know what a report is. */
export interface Shape<Body, Summary> {
  readonly idOf: (body: Body) => string;
  /** What the list shows and searches. */
  readonly summarise: (body: Body) => Summary;
  /** Mends or migrates what was stored; null = not readable. Must not throw. */
  readonly parse: (raw: unknown) => Body | null;
  readonly parseSummary: (raw: unknown) => Summary | null;
  /** Its place in the list, the smallest first. */
  readonly orderOf: (summary: Summary) => number;
}

/** What could be read, and how many could not. */
export interface Readable<T> {
  readonly all: readonly T[];
  readonly unreadable: number;
}

export interface ReportStore<Body, Summary> {
  /** Stores a report, its pictures and its place in the outbox, all of it or nothing. */
  add(body: Body, files: Files, outbox: OutboxRow | null): Promise<Outcome<null>>;
  /** The report; null = there is none. */
  get(id: string): Promise<Outcome<Body | null>>;
  files(id: string): Promise<Outcome<Files>>;
  /** Changes what is noted about a report; null = there is none. */
  change(id: string, step: (body: Body) => Body): Promise<Outcome<Body | null>>;
  /**
   * What is not removed, in the list's order.
   *
   * @param most answers with no more than the first so many, without reading the rest
   */
  list(most?: number): Promise<Outcome<Readable<Summary>>>;
  /** Takes reports off the list and out of the outbox; they can come back until {@link purge}. */
  remove(ids: readonly string[], now: number): Promise<Outcome<null>>;
  restore(ids: readonly string[]): Promise<Outcome<null>>;
  /** Forgets for good what was removed before the given time. */
  purge(before: number): Promise<Outcome<number>>;
  /** Everything that can still be read, one by one, whatever state the database is in. */
  salvage(): Promise<Outcome<Readable<Body>>>;
}

/** The store of reports in IndexedDB. */
export function reportStore<Body, Summary>(shape: Shape<Body, Summary>): ReportStore<Body, Summary> {
  const { idOf, summarise, parse, parseSummary, orderOf } = shape;

  return {
    add: (body, files, outbox) =>
      write(async (transaction) => {
        const id = idOf(body);
        const summary = summarise(body);
        const row = { id, order: orderOf(summary), summary, removedAt: null };
        await transaction.objectStore('reports').put({ id, body });
        await transaction.objectStore('summaries').put(row);
        await transaction.objectStore('files').put({ id, files });
        if (outbox) await transaction.objectStore('outbox').put(outbox);
        return null;
      }),

    get: (id) => attempt(async (db) => parse((await db.get('reports', id))?.body)),

    files: (id) => attempt(async (db) => (await db.get('files', id))?.files ?? {}),

    change: (id, step) =>
      write(async (transaction) => {
        const reports = transaction.objectStore('reports');
        const old = parse((await reports.get(id))?.body);
        if (old === null) return null;
        const body = step(old);
        const summaries = transaction.objectStore('summaries');
        const removedAt = (await summaries.get(id))?.removedAt ?? null;
        await reports.put({ id, body });
        const summary = summarise(body);
        await summaries.put({ id, order: orderOf(summary), summary, removedAt });
        return body;
      }),

    list: (most) =>
      attempt(async (db) => {
        const rows = await db.getAllFromIndex('summaries', 'order', null, most);
        const there = rows.filter(({ removedAt }) => removedAt === null);
        const all = there.flatMap(({ summary }) => parseSummary(summary) ?? []);
        return { all, unreadable: there.length - all.length };
      }),

    remove: (ids, now) =>
      write(async (transaction) => {
        await mark(transaction, ids, now);
        for (const id of ids) await transaction.objectStore('outbox').delete(id);
        return null;
      }),

    restore: (ids) =>
      write(async (transaction) => {
        await mark(transaction, ids, null);
        return null;
      }),

    purge: (before) =>
      write(async (transaction) => {
        const rows = await transaction.objectStore('summaries').getAll();
        const gone = rows.filter(({ removedAt }) => removedAt !== null && removedAt < before);
        for (const { id } of gone) {
          await Promise.all(STORES.map((name) => transaction.objectStore(name).delete(id)));
        }
        return gone.length;
      }),

    salvage: () =>
      attempt(async (db) => {
        const all: Body[] = [];
        const ids = await db.getAllKeys('reports');
        for (const id of ids) {
          const row = await db.get('reports', id).catch(() => undefined);
          const body = parse(row?.body);
          if (body !== null) all.push(body);
        }
        return { all, unreadable: ids.length - all.length };
      }),
  };
}

async function mark(transaction: Writing, ids: readonly string[], removedAt: number | null): Promise<void> {
  const store = transaction.objectStore('summaries');
  for (const id of ids) {
    const row = await store.get(id);
    if (row) await store.put({ ...row, removedAt });
  }
}
