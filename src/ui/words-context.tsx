import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../i18n/words.ts';

const WordsContext = createContext<Words | null>(null);

/** Gives the words to everything inside. */
export const WordsProvider = WordsContext.Provider;

/** The interface's words. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words: wrap the page in a WordsProvider');
  return words;
}

/** Tells the document which language it is in and which way that is written. */
export function applyLanguage(document: Document, words: Words): void {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
}
