import { fill, tableOf } from '../../src/i18n/format.ts';
import { folderOf } from '../../src/i18n/locales.ts';
import type { CatalogueEntry, WordTable } from '../../src/i18n/messages.ts';

// Stands for the browser's extension interface on pages that are only looked at: words, storage in memory, no messages.

type Catalogue = Readonly<Record<string, CatalogueEntry>>;

const catalogues = import.meta.glob<Catalogue>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

const asked = new URL(location.href).searchParams.get('lang') ?? 'en';

function tableIn(locale: string): WordTable {
  const catalogue = catalogues[`../../public/_locales/${folderOf(locale)}/messages.json`];
  return catalogue ? tableOf(catalogue) : {};
}

const words: WordTable = { ...tableIn('en'), ...tableIn(asked) };
const nothing = { addListener: () => undefined, removeListener: () => undefined };

function storageArea() {
  const stored = new Map<string, unknown>();
  return {
    get: async () => Object.fromEntries(stored),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) stored.set(key, value);
    },
    remove: async (keys: string[]) => {
      for (const key of keys) stored.delete(key);
    },
  };
}

const fake = {
  i18n: {
    getMessage: (key: string, args: readonly string[] = []) => fill(words[key] ?? '', args),
    getUILanguage: () => asked,
  },
  runtime: {
    id: 'sample',
    getURL: (path: string) => `/${path}`,
    getManifest: () => ({ version: '0.1.0' }),
    sendMessage: async () => undefined,
    openOptionsPage: async () => undefined,
    onMessage: nothing,
  },
  storage: {
    sync: storageArea(),
    local: storageArea(),
    managed: storageArea(),
    session: storageArea(),
    onChanged: nothing,
  },
  permissions: {
    contains: async () => true,
    request: async () => true,
    remove: async () => true,
    getAll: async () => ({ origins: ['https://*/*'], permissions: [] }),
    onAdded: nothing,
    onRemoved: nothing,
  },
  tabs: { query: async () => [], create: async () => undefined, sendMessage: async () => undefined },
};

Object.assign(globalThis, { browser: fake });
export default fake;
