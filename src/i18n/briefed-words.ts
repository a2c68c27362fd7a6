import { browserWords } from './browser-words.ts';
import type { WordTable } from './messages.ts';
import { type Words, wordsOfTable } from './words.ts';

/** A frame's words: those that came with the briefing, or else the browser's own. */
export function briefedWords(briefing: {
  readonly language: string | null;
  readonly words?: WordTable | null;
}): Words {
  return briefing.words && briefing.language !== null
    ? wordsOfTable(briefing.language, briefing.words)
    : browserWords();
}
