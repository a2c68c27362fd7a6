import { fileURLToPath } from 'node:url';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import pkg from './package.json' with { type: 'json' };
import { compiledLexicon } from './src/cli/setup/compiled-lexicon.mjs';
import type { Knowledge } from './src/core/knowledge.ts';

const BROWSERS = ['chromium', 'firefox'] as const;
type Browser = (typeof BROWSERS)[number];

/** The extension's id in Firefox; also fixes its storage across updates. */
const GECKO_ID = 'tillguard@tillguard.org';

/** The match patterns of every platform watched from the start, out of `src/knowledge/platforms/`. */
async function watchedMatches(): Promise<string[]> {
  const registry = await runnerImport<{ knowledge: Knowledge }>('./src/knowledge/registry.ts');
  const hosts = registry.module.knowledge.platforms.filter((p) => p.watched).flatMap((p) => p.hosts);
  return [...new Set(hosts)].sort().map((host) => `https://${host}/*`);
}

function forBrowser(browser: Browser, matches: string[]): ManifestV3Export {
  const common = {
    ...manifest,
    version: pkg.version,
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches })),
  };
  if (browser === 'chromium') {
    // Typed arrays travel as they are (Chrome 148+); older ones fall back to data URLs.
    return { ...common, message_serialization: 'structured_clone' } as ManifestV3Export;
  }
  const { minimum_chrome_version: _, storage: _managed, ...rest } = common;
  return {
    ...rest,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}

/**
 * The decoder's library names a public CDN as its default place for the wasm. We ship the wasm and say where it is;
 * the address must not even stand in the package.
 */
function withoutRemoteHosts(): Plugin {
  return {
    name: 'tillguard:without-remote-hosts',
    transform(code, id) {
      if (!id.includes('zxing-wasm')) return null;
      const cleaned = code.replaceAll(/https:\/\/[a-z.]*jsdelivr\.net\/npm\/[^`"']*/gu, '');
      return cleaned === code ? null : { code: cleaned, map: null };
    },
  };
}

/**
 * A script that is put into pages on demand needs not be readable by them, but is declared so. A page that could read a
 * file of ours would know that we are here.
 */
function withoutExposure(): CrxPlugin {
  return {
    name: 'tillguard:without-exposure',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest: ({ web_accessible_resources: _exposed, ...kept }) => kept,
  };
}

export default defineConfig(async ({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chromium';
  const page = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  return {
    plugins: [
      withoutRemoteHosts(),
      compiledLexicon(),
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      crx({
        manifest: forBrowser(browser, await watchedMatches()),
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
      }),
      withoutExposure(),
    ],
    define: { __VERSION__: JSON.stringify(pkg.version) },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome120',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      rollupOptions: {
        input: {
          options: page('src/options/index.html'),
          welcome: page('src/options/welcome.html'),
        },
        // Two shared files instead of a dozen: each costs a popup that is opening, and a background that wakes, a
        // round trip of its own.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'base',
                test: /rolldown-runtime|webextension-polyfill|src[\\/](?:storage|messaging|i18n)[\\/]/u,
              },
              {
                name: 'pages',
                test: /node_modules[\\/]preact|src[\\/](?:ui|warnings[\\/](?:words|lead|title|marks))\b/u,
              },
            ],
          },
        },
      },
    },
  };
});
