import browser from 'webextension-polyfill';
import { failureOf, WRITTEN, type Written } from './result.ts';

/** A record kept under one storage key a field, so that two pages that change different fields never undo each other. */
export interface StorageItem<T extends object> {
  /** All fields; what is missing, broken or of an older shape comes back as its parser mends it. Never rejects. */
  get(): Promise<T>;
  /** Writes the given fields only. */
  set(patch: Partial<T>): Promise<Written>;
  /** Forgets every field, so that the next `get` answers with the defaults. */
  reset(): Promise<Written>;
  /** Calls back with the whole record after any of its fields changed, here or on another machine. */
  onChanged(callback: (value: T) => void, signal: AbortSignal): void;
}

/** One parser a field: takes whatever is stored (`undefined`: nothing), migrates or mends it. Must not throw. */
export type Parsers<T> = { readonly [Field in keyof T]: (raw: unknown) => T[Field] };

type Area = 'sync' | 'local';
type Stored = Readonly<Record<string, unknown>>;

/**
 * A typed record in `browser.storage.sync`. A field that `sync` does not take (8 kB an item, or no `sync` at all) is kept
 * in `local` on this machine, where it wins until a later write reaches `sync` again.
 *
 * @param prefix starts the key of every field
 * @param home `local` keeps the record on this machine: for what is too private or too large to travel
 */
export function storageItem<T extends object>(
  prefix: string,
  parsers: Parsers<T>,
  home: Area = 'sync',
): StorageItem<T> {
  const fields = Object.keys(parsers) as (keyof T & string)[];
  const keyOf = (field: string): string => `${prefix}.${field}`;
  const keys = fields.map(keyOf);

  const get = async (): Promise<T> => {
    const [synced, local] = await Promise.all([
      home === 'sync' ? read('sync', keys) : {},
      read('local', keys),
    ]);
    const value: Partial<T> = {};
    for (const field of fields) {
      const key = keyOf(field);
      value[field] = parsers[field](Object.hasOwn(local, key) ? local[key] : (synced as Stored)[key]);
    }
    return value as T;
  };

  return {
    get,
    async set(patch) {
      const values: Record<string, unknown> = {};
      for (const field of fields) {
        if (Object.hasOwn(patch, field)) values[keyOf(field)] = patch[field];
      }
      const changed = Object.keys(values);
      if (changed.length === 0) return WRITTEN;
      if (home === 'local') return write('local', values);
      const synced = await write('sync', values);
      if (!synced.ok) return write('local', values);
      return remove('local', changed);
    },
    async reset() {
      const [synced, local] = await Promise.all([remove('sync', keys), remove('local', keys)]);
      return local.ok ? synced : local;
    },
    onChanged(callback, signal) {
      const listener = (changes: Stored, area: string): void => {
        if (area !== 'sync' && area !== 'local') return;
        if (keys.some((key) => Object.hasOwn(changes, key))) void get().then(callback);
      };
      if (signal.aborted) return;
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
        once: true,
      });
    },
  };
}

async function read(area: Area, keys: string[]): Promise<Stored> {
  try {
    return await browser.storage[area].get(keys);
  } catch {
    return {};
  }
}

async function write(area: Area, values: Record<string, unknown>): Promise<Written> {
  try {
    await browser.storage[area].set(values);
    return WRITTEN;
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

async function remove(area: Area, keys: string[]): Promise<Written> {
  try {
    await browser.storage[area].remove(keys);
    return WRITTEN;
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
