import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * The rooms of the house and what each may import beside itself. One direction: page -> Observation -> Evidence ->
 * Assessment -> Finding -> Warning -> Report; only the composition roots (marked ROOT) wire, and nobody imports them.
 */
const ROOT = ['*'];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  knowledge: ['core'],
  qr: ['core'],
  page: ['core'],
  warnings: ['core', 'i18n'],
  // What popup and options share.
  ui: ['core', 'i18n', 'warnings'],
  reporting: ['core'],
  storage: ['core', 'reporting'],
  messaging: ['core', 'reporting', 'storage'],
  i18n: [],
  content: ROOT,
  background: ROOT,
  popup: ROOT,
  options: ROOT,
  cli: ROOT,
  demo: ROOT,
};

/** Types that cross a wall on purpose: the reader of the code is told why. */
const DOORS: readonly (readonly [from: string, to: string, why: string])[] = [
  ['warnings', 'content/ports.ts', 'the port that the warnings fulfil is named by who needs it'],
  ['warnings', 'messaging/messages.ts', 'the type of a Briefing'],
  ['options', 'popup/', 'the options show the popup’s report review and its parts'],
];

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(?:tsx?|mjs)$/.test(entry.name) ? [path] : [];
  });
}

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const files = sources(SRC);
const imports: Import[] = files.flatMap((path) => {
  const file = relative(SRC, path).split(sep).join('/');
  const code = readFileSync(path, 'utf8');
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...found].map(([, specifier = '']) => ({
    file,
    room: file.split('/')[0] ?? '',
    target: relative(SRC, join(dirname(path), specifier))
      .split(sep)
      .join('/'),
  }));
});

describe('the house', () => {
  it('has a row in the table for every room, and a room for every row', () => {
    const rooms = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
    expect(rooms.sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('has no other folder at its top', () => {
    const top = readdirSync(join(SRC, '..'), { withFileTypes: true });
    const folders = top.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const made = ['node_modules', 'dist', 'out'];
    expect(
      folders
        .map((entry) => entry.name)
        .filter((name) => !made.includes(name))
        .sort(),
    ).toEqual(['public', 'src', 'test']);
  });

  it('has imports to look at', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('lets nobody import but along the arrows', () => {
    const wrong = imports.filter(({ file, room, target }) => {
      const to = target.split('/')[0] ?? '';
      if (to === room || to.startsWith('.')) return false;
      const allowed = MAY_IMPORT[room] ?? [];
      const isRoot = (name: string): boolean => MAY_IMPORT[name] === ROOT;
      const byDoor = DOORS.some(([from, door]) => file.startsWith(`${from}/`) && target.startsWith(door));
      const setUp = file.endsWith('.mjs') && target.startsWith('cli/setup/');
      if (byDoor || setUp) return false;
      return isRoot(to) || !(allowed === ROOT || allowed.includes(to));
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('gathers the knowledge in one place only', () => {
    const DATA = /^knowledge\/(?:rails|languages|platforms)\//;
    const wrong = imports.filter(
      ({ file, target }) =>
        DATA.test(target) && file !== 'knowledge/registry.ts' && dirname(file) !== dirname(target),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('keeps core and knowledge free of the clock and of chance (of the browser the compiler keeps them)', () => {
    const impure = files
      .filter((path) => /[\\/]src[\\/](?:core|knowledge)[\\/]/.test(path))
      .filter((path) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/.test(
          readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
      );
    expect(impure.map((path) => relative(SRC, path))).toEqual([]);
  });

  it('never writes markup as text, never evaluates text', () => {
    const wrong = files.filter((path) =>
      /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(wrong.map((path) => relative(SRC, path))).toEqual([]);
  });

  it('stays in small files: none over 300 lines but pure data', () => {
    const DATA = /[\\/]knowledge[\\/](?:languages|rails|platforms)[\\/]|[\\/]doors[\\/]/;
    const long = files
      .filter((path) => !DATA.test(path))
      .map((path) => [relative(SRC, path), readFileSync(path, 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });
});
