import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TACTICS } from '../../../src/core/tactics.ts';
import { WEIGHTS } from '../../../src/core/weights.ts';
import { folderOf, LOCALES } from '../../../src/i18n/locales.ts';

interface Entry {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Catalogue = Readonly<Record<string, Entry>>;

const PLURAL = /_(?:zero|one|two|few|many|other)$/u;
const folders = new URL('../../../public/_locales/', import.meta.url);

function read(folder: string): Catalogue {
  return JSON.parse(readFileSync(new URL(`${folder}/messages.json`, folders), 'utf8')) as Catalogue;
}

function isPlural(catalogue: Catalogue, key: string): boolean {
  return PLURAL.test(key) && key.replace(PLURAL, '_other') in catalogue;
}

function stems(catalogue: Catalogue): string[] {
  const keys = Object.keys(catalogue).map((key) =>
    isPlural(catalogue, key) ? key.replace(PLURAL, '') : key,
  );
  return [...new Set(keys)].sort();
}

function places(entry: Entry | undefined): string[] {
  const found = [...(entry?.message ?? '').matchAll(/\$([A-Za-z0-9_@]+)\$/gu)].map((match) => match[1] ?? '');
  return [...new Set(found.map((name) => name.toLowerCase()))].sort();
}

const english = read('en');

describe('the catalogues', () => {
  it('exist for every language the interface speaks, and for no other', () => {
    expect(readdirSync(folders).sort()).toEqual(LOCALES.map(folderOf).sort());
  });

  it('explain every English string to its translator', () => {
    const bare = Object.entries(english).filter(([, entry]) => (entry.description ?? '').trim().length < 6);
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  describe.each(LOCALES)('%s', (locale) => {
    const catalogue = read(folderOf(locale));

    it('has the same strings as English', () => {
      expect(stems(catalogue)).toEqual(stems(english));
    });

    it('names its own language', () => {
      expect(catalogue['interface_language']?.message).toBe(locale);
    });

    it('has every plural form its language needs', () => {
      const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const missing = Object.keys(english)
        .filter((key) => key.endsWith('_other') && isPlural(english, key))
        .flatMap((key) => needed.map((form) => key.replace(PLURAL, `_${form}`)))
        .filter((key) => !(key in catalogue));
      expect(missing).toEqual([]);
    });

    it('fills the places that English fills', () => {
      const wrong = Object.entries(catalogue).filter(([key, entry]) => {
        const model = english[key] ?? english[key.replace(PLURAL, '_other')];
        const left = places(model).filter((name) => !places(entry).includes(name));
        const added = places(entry).filter((name) => !places(model).includes(name));
        // "One" and "two" may be said without the digit.
        return added.length > 0 || left.some((name) => name !== 'count' || !isPlural(catalogue, key));
      });
      expect(wrong.map(([key]) => key)).toEqual([]);
    });

    it('numbers its places by the alphabet, as callers do', () => {
      const wrong = Object.entries(catalogue).filter(([, entry]) => {
        const names = Object.keys(entry.placeholders ?? {}).sort();
        return names.some((name, at) => entry.placeholders?.[name]?.content !== `$${at + 1}`);
      });
      expect(wrong.map(([key]) => key)).toEqual([]);
    });

    it('has a title and a reason for everything the engine can have seen', () => {
      const silent = Object.entries(WEIGHTS).flatMap(([signal, { tactic }]) =>
        [`warning_ask_${tactic}`, `tactic_${tactic}`]
          .filter((key) => (catalogue[key]?.message.trim() ?? '') === '')
          .map((key) => `${signal}: ${key}`),
      );
      expect(silent).toEqual([]);
    });

    it('has other words for each tactic', () => {
      for (const stem of ['warning_ask', 'tactic']) {
        const said = TACTICS.map((tactic) => catalogue[`${stem}_${tactic}`]?.message);
        expect(new Set(said).size).toBe(TACTICS.length);
      }
    });

    it('keeps within what the stores show', () => {
      expect([...(catalogue['extension_description']?.message ?? '')].length).toBeLessThanOrEqual(132);
      expect(Object.values(catalogue).filter((entry) => entry.message.trim() === '')).toEqual([]);
    });
  });
});
