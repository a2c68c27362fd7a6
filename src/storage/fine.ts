import browser from 'webextension-polyfill';

const KEY = 'fine';
/** How many decisions are remembered; the oldest are forgotten first. */
const MAX_REMEMBERED = 2000;

/** The matters of which the shopper said "this is fine", on this machine. Only digests are kept, no words. */
export interface FineMatters {
  has(matterId: string): Promise<boolean>;
  add(matterId: string): Promise<void>;
  remove(matterId: string): Promise<void>;
}

/** Opens the list; a broken or missing one is an empty one. */
export function fineMatters(): FineMatters {
  const read = async (): Promise<string[]> => {
    const stored = (await browser.storage.local.get(KEY).catch(() => ({}))) as Record<string, unknown>;
    const list = stored[KEY];
    return Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string') : [];
  };
  const write = (list: string[]): Promise<void> =>
    browser.storage.local.set({ [KEY]: list.slice(-MAX_REMEMBERED) }).catch(() => undefined);
  return {
    has: async (id) => (await read()).includes(id),
    add: async (id) => write([...(await read()).filter((other) => other !== id), id]),
    remove: async (id) => write((await read()).filter((other) => other !== id)),
  };
}
