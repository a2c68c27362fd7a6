import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The most that a part may weigh, in bytes: raised on purpose or not at all. */
const BUDGET = { contentScript: 75_500, drawing: 29_000, popupPage: 120_000, whole: 6_000_000 };

interface Manifest {
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
  }[];
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly background: Record<string, unknown>;
  readonly content_security_policy: { readonly extension_pages: string };
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

describe.each(['chromium', 'firefox'])('the package for %s', (browser) => {
  const folder = join(ROOT, 'dist', browser);
  const all = files(folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = all.filter((path) => path.endsWith('.js'));

  it('exposes nothing to web pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('asks for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
    ]);
    expect(manifest.host_permissions).toEqual(['https://*/*']);
  });

  it('runs its content script on the known platforms only', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches).toContain('https://web.whatsapp.com/*');
    expect(
      matches.filter((match) => !match.startsWith('https://') || match.startsWith('https://*/')),
    ).toEqual([]);
  });

  it('lets no remote and no generated code run', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).not.toContain("'unsafe-eval'");
    expect(scripts.length).toBeGreaterThan(2);
    for (const path of scripts) {
      const code = readFileSync(path, 'utf8');
      const name = relative(folder, path);
      expect(/\beval\s*\(|\bnew Function\s*\(/.exec(code)?.[0], name).toBeUndefined();
      expect(/jsdelivr|unpkg\.com|cdnjs|googleapis\.com\/ajax/.exec(code)?.[0], name).toBeUndefined();
    }
  });

  it('carries no examples, tests or source maps', () => {
    expect(all.filter((path) => /\.map$|\.test\.|\.ts$/.test(path))).toEqual([]);
    const everything = scripts.map((path) => readFileSync(path, 'utf8')).join('\n');
    // A sentence of an example of the knowledge, which the bundler has to drop.
    expect(everything).not.toContain('https://taobao.com.example.net/');
  });

  it('stays within its budget', () => {
    const size = (path: string): number => statSync(path).size;
    const content = manifest.content_scripts.flatMap((script) => script.js.map((js) => join(folder, js)));
    expect(content.length).toBeGreaterThan(0);
    expect(content.reduce((sum, path) => sum + size(path), 0)).toBeLessThan(BUDGET.contentScript);
    expect(size(join(folder, 'src/warnings/drawing.iife.js'))).toBeLessThan(BUDGET.drawing);
    expect(all.reduce((sum, path) => sum + size(path), 0)).toBeLessThan(BUDGET.whole);
  });
});

describe('the package for firefox', () => {
  it('has no error by the store’s own linter', () => {
    const linter = join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
    const args = [
      'lint',
      '--source-dir',
      join(ROOT, 'dist', 'firefox'),
      '--output',
      'json',
      '--no-config-discovery',
    ];
    const { stdout } = spawnSync(process.execPath, [linter, ...args], { encoding: 'utf8' });
    const report = JSON.parse(stdout) as { errors: unknown[]; summary: { errors: number } };
    expect(report.errors).toEqual([]);
    expect(report.summary.errors).toBe(0);
  });
});
