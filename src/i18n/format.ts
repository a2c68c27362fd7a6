import type { CatalogueEntry, WordTable } from './messages.ts';

/**
 * The arguments in the order of the catalogue. By convention (and test) placeholders are numbered in the alphabetical
 * order of their names, so that callers can name them although `browser.i18n` knows only positions.
 */
export function inOrder(args: Readonly<Record<string, string>> | undefined): string[] {
  return Object.entries(args ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
}

/** Puts the arguments in the places of `$1` … `$9`. What an argument says is never read as a place. */
export function fill(template: string, args: readonly string[]): string {
  return template.replaceAll(/\$([1-9])/gu, (_, digit: string) => args[Number(digit) - 1] ?? '');
}

/** Turns a catalogue into a table: named places become numbered ones. Keeps what `wanted` asks for. */
export function tableOf(
  catalogue: Readonly<Record<string, CatalogueEntry>>,
  wanted: (key: string) => boolean = () => true,
): WordTable {
  const table: Record<string, string> = {};
  for (const [key, entry] of Object.entries(catalogue)) {
    if (!wanted(key)) continue;
    table[key] = entry.message.replaceAll(/\$([A-Za-z0-9_@]+)\$/gu, (whole, name: string) => {
      return entry.placeholders?.[name.toLowerCase()]?.content ?? whole;
    });
  }
  return table;
}
