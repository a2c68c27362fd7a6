/** `browser.storage` in memory, with the limits and failures of the real one on request. */
type Listener = (changes: Record<string, unknown>, area: string) => void;

export function fakeBrowser() {
  const listeners = new Set<Listener>();
  const failing = new Map<string, Error>();
  const area = (name: string) => {
    const data = new Map<string, unknown>();
    const guard = (): void => {
      const error = failing.get(name);
      if (error) throw error;
    };
    return {
      data,
      get: async (keys: string[]) => {
        guard();
        return Object.fromEntries(keys.filter((key) => data.has(key)).map((key) => [key, data.get(key)]));
      },
      set: async (values: Record<string, unknown>) => {
        guard();
        for (const [key, value] of Object.entries(values)) {
          const json = JSON.stringify(value);
          if (name === 'sync' && json.length + key.length > 8192)
            throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
          data.set(key, JSON.parse(json));
        }
        for (const listener of listeners) listener(values, name);
      },
      remove: async (keys: string[]) => {
        guard();
        for (const key of keys) data.delete(key);
        for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), name);
      },
    };
  };
  const storage = {
    sync: area('sync'),
    local: area('local'),
    managed: area('managed'),
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  return { storage, failing, listeners };
}
