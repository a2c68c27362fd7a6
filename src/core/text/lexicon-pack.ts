import type { Knowledge } from '../knowledge.ts';
import { knownHosts } from '../lookalike-host.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { packTrie, unpackTrie } from './trie-pack.ts';

/** A meaning with its rail or platform named by id. */
type PackedMeaning = Omit<Meaning, 'rail' | 'platform'> & {
  readonly rail?: string;
  readonly platform?: string;
};

/** A lexicon to be shipped: plain data, small enough to be loaded at every start. */
export interface PackedLexicon {
  readonly meanings: readonly PackedMeaning[];
  readonly trie: Uint8Array;
}

/** Takes a lexicon apart for shipping. */
export function packLexicon({ trie, meanings }: Lexicon): PackedLexicon {
  return {
    trie: packTrie(trie),
    meanings: meanings.map(({ rail, platform, ...meaning }) => ({
      ...meaning,
      ...(rail && { rail: rail.id }),
      ...(platform && { platform: platform.id }),
    })),
  };
}

/**
 * Puts a shipped lexicon together again.
 *
 * @param trie a byte in each UTF-16 unit, as `atob` gives them
 * @param knowledge whose rails and platforms the meanings name; its languages are not needed any more
 * @throws where a rail or platform that was packed is not there: the product was put together wrongly
 */
export function unpackLexicon(
  meanings: readonly PackedMeaning[],
  trie: string,
  { rails, platforms }: Knowledge,
): Lexicon {
  return {
    trie: unpackTrie(trie),
    meanings: meanings.map(({ rail, platform, ...meaning }) => ({
      ...meaning,
      ...(rail !== undefined && { rail: byId(rails, rail) }),
      ...(platform !== undefined && { platform: byId(platforms, platform) }),
    })),
    rails,
    ...knownHosts(platforms),
  };
}

function byId<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`the packed lexicon names ${id}, which is not there`);
  return found;
}
