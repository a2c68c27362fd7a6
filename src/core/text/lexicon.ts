import type { Knowledge } from '../knowledge.ts';
import { type KnownHosts, knownHosts } from '../lookalike-host.ts';
import type { Platform } from '../platform.ts';
import type { Rail } from '../rail.ts';
import type { Tactic } from '../tactics.ts';
import type { Concept } from './concepts.ts';
import { type Part, readPattern } from './pattern.ts';
import type { Trie } from './trie.ts';
import { startTrie } from './trie-builder.ts';

/** How surely a name means its rail. */
export type Sureness = 'plain' | 'weak' | 'disguised';

/** What a phrase means. Exactly one of the five is set. */
export interface Meaning {
  readonly concept?: Concept;
  /** The languages that say so, a bit each. */
  readonly languages?: number;
  readonly rail?: Rail;
  readonly sureness?: Sureness;
  readonly platform?: Platform;
  readonly steer?: Tactic;
  /** A digit spelt out, '0' to '9', or a teen or ten. */
  readonly digit?: string;
}

/** All phrases of all languages, and all names of rails and platforms, ready to be found in one pass. */
export interface Lexicon extends KnownHosts {
  readonly trie: Trie;
  readonly meanings: readonly Meaning[];
  readonly rails: readonly Rail[];
}

/** Builds the lexicon. Takes a second: the product loads it instead, packed by lexicon-pack.ts. */
export function buildLexicon(knowledge: Knowledge): Lexicon {
  const meanings: Meaning[] = [];
  const builder = startTrie();
  let chains = 0;

  const addParts = (list: readonly Part[], meaning: number): void => {
    const chain = list.length > 1 ? chains++ : -1;
    for (const [place, part] of list.entries()) {
      const last = place === list.length - 1;
      builder.add(part, { meaning, openRight: part.openRight, chain, place, gap: part.gap, last });
    }
  };
  const add = (meaning: Meaning, patterns: readonly string[]): void => {
    const index = meanings.push(meaning) - 1;
    for (const pattern of patterns) {
      for (const list of readPattern(pattern)) addParts(list, index);
    }
  };

  for (const [index, language] of knowledge.languages.entries()) {
    const languages = 1 << (index % 31);
    for (const [concept, patterns] of Object.entries(language.concepts)) {
      add({ concept: concept as Concept, languages }, patterns);
    }
    for (const { tactic, phrases } of language.steers ?? []) add({ steer: tactic, languages }, phrases);
    for (const [word, digit] of Object.entries(language.digits ?? {})) add({ digit }, [word]);
  }
  for (const rail of knowledge.rails) {
    add({ rail, sureness: 'plain' }, rail.names.plain);
    add({ rail, sureness: 'weak' }, rail.names.weak ?? []);
    add({ rail, sureness: 'disguised' }, rail.names.disguised ?? []);
  }
  for (const platform of knowledge.platforms) add({ platform }, platform.aliases);
  return {
    trie: builder.finish(),
    meanings,
    rails: knowledge.rails,
    ...knownHosts(knowledge.platforms),
  };
}
