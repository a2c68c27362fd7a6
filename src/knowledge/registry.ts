import type { Knowledge } from '../core/knowledge.ts';
import type { Language } from '../core/language.ts';
import type { Platform } from '../core/platform.ts';
import type { Rail } from '../core/rail.ts';

// The only place that gathers the three folders. Each file's default export is its data; the named export `examples`
// is for the tests alone, and is dropped from the product because nothing here asks for it.
const rails = import.meta.glob<Rail>('./rails/*.ts', {
  eager: true,
  import: 'default',
});
const languages = import.meta.glob<Language>('./languages/*.ts', {
  eager: true,
  import: 'default',
});
const platforms = import.meta.glob<Platform>('./platforms/*.ts', {
  eager: true,
  import: 'default',
});

/** Everything we know, in the order of the files' names. */
export const knowledge: Knowledge = {
  rails: Object.values(rails),
  languages: Object.values(languages),
  platforms: Object.values(platforms),
};
