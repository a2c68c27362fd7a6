import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type OpenDBCallbacks, openDB } from 'idb';
import { failureOf, type StorageFailure } from './result.ts';

/** What stands in the list of reports: small, so that ten thousand of them open at once. */
export interface SummaryRow {
  readonly id: string;
  /** Its place in the list, the smallest first. */
  readonly order: number;
  readonly summary: unknown;
  /** Milliseconds since the epoch of a removal that can still be undone; null = there. */
  readonly removedAt: number | null;
}

/** A report that waits for, or has had, its delivery to an organisation's own endpoint. */
export interface OutboxRow {
  /** The report's id; also the idempotency key. */
  readonly id: string;
  /** The address it was queued for; it goes nowhere else unasked. */
  readonly endpoint: string;
  readonly state: 'waiting' | 'sent' | 'refused';
  /** How often delivery was begun. */
  readonly attempts: number;
  /** Milliseconds since the epoch; not before this. */
  readonly nextAt: number;
  /** HTTP status of the last answer; null = none came. */
  readonly status: number | null;
}

interface Schema extends DBSchema {
  reports: { key: string; value: { readonly id: string; readonly body: unknown } };
  summaries: { key: string; value: SummaryRow; indexes: { order: number } };
  /** Pictures and captures, apart from the reports so that these stay small. */
  files: { key: string; value: { readonly id: string; readonly files: Readonly<Record<string, string>> } };
  outbox: { key: string; value: OutboxRow };
}
export type Database = IDBPDatabase<Schema>;
export const STORES = ['reports', 'summaries', 'files', 'outbox'] as const;

const NAME = 'tillguard';
const VERSION = 1;

/** A value, or why storage could not give it. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StorageFailure };

let opened: Promise<Database> | null = null;

/**
 * Opens the database once; a connection that the browser ends is opened anew on the next use. One that a newer version of
 * ours has made is opened as it is: versions only add to it. Rejects when it cannot be had.
 */
export function database(): Promise<Database> {
  opened ??= openDB<Schema>(NAME, VERSION, CALLBACKS)
    .catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'VersionError')
        return openDB<Schema>(NAME, undefined, CALLBACKS);
      throw error;
    })
    .catch((error: unknown) => {
      forget();
      throw error;
    });
  return opened;
}

function forget(): void {
  opened = null;
}

const CALLBACKS: OpenDBCallbacks<Schema> = {
  // Each version adds to the one before; data is never thrown away.
  upgrade(db, from) {
    if (from >= 1) return;
    for (const name of ['reports', 'files', 'outbox'] as const) db.createObjectStore(name, { keyPath: 'id' });
    db.createObjectStore('summaries', { keyPath: 'id' }).createIndex('order', 'order');
  },
  blocking(_current, _blocked, event) {
    (event.target as IDBDatabase).close();
    forget();
  },
  terminated: forget,
};

/** Closes the connection, as the end of a background does. The next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const db = await opened?.catch(() => null);
  db?.close();
  opened = null;
}

export type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** Writes in one transaction: all of it, or, where anything fails, nothing. */
export function write<T>(work: (transaction: Writing) => Promise<T>): Promise<Outcome<T>> {
  return attempt(async (db) => {
    const transaction = db.transaction(STORES, 'readwrite');
    // Looked at below; without this a failure would also count as one that nobody handled.
    transaction.done.catch(() => undefined);
    try {
      const value = await work(transaction);
      await transaction.done;
      return value;
    } catch (error) {
      // Already over where a request failed; still running where something threw between two requests.
      abort(transaction);
      throw error;
    }
  });
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself.
  }
}

/** Runs something on the database; errors come back as values. */
export async function attempt<T>(work: (db: Database) => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work(await database()) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
