import { useEffect, useState } from 'preact/hooks';
import type { Written } from '../storage/result.ts';
import type { Settings } from '../storage/settings.ts';
import { settings } from '../storage/settings-item.ts';

/** The settings and how to change them; follows changes made elsewhere. */
export interface Setting {
  readonly current: Settings;
  /** Changes the given fields; what the page shows follows at once. */
  change(patch: Partial<Settings>): void;
  /** How the last change ended; null: none yet. */
  readonly written: Written | null;
}

/** Keeps a page's settings in step with what is stored. */
export function useSettings(first: Settings): Setting {
  const [current, setCurrent] = useState(first);
  const [written, setWritten] = useState<Written | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    settings.onChanged(setCurrent, ending.signal);
    return () => ending.abort();
  }, []);
  return {
    current,
    written,
    change(patch) {
      setCurrent((before) => ({ ...before, ...patch }));
      setWritten(null);
      void settings.set(patch).then(setWritten);
    },
  };
}
