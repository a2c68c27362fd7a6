import { createEngine } from '../../src/core/engine.ts';
import { knowledge } from '../../src/knowledge/registry.ts';
import { wholeLexicon } from '../lexicon.ts';

/** The engine that is scored: built once, over all that is known. */
export const engine = createEngine(knowledge, wholeLexicon());
