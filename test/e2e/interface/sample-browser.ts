import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/setup/find-browser.mjs';
import { serveSamples } from '../../screenshots/serve.ts';

interface VisitOptions {
  readonly open?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: string;
}

/** A browser on the sample pages of test/screenshots. */
export interface SampleBrowser {
  /** Opens a sample page. `open` = shadow roots are open, so that a test can look inside. */
  visit(path: string, options?: VisitOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function startSampleBrowser(): Promise<SampleBrowser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('no Chromium found; npm test obtains one');
  const served = await serveSamples();
  const browser: Browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox'],
  });
  return {
    async visit(path, { open = false, width = 1000, height = 760, theme = 'light' } = {}) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      if (open) await page.evaluateOnNewDocument(openShadowRoots);
      await page.goto(`${served.origin}/test/screenshots/${path}`);
      await page.waitForFunction(() => document.querySelector('#root')?.childElementCount !== 0);
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

function openShadowRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}

/** Lets the page draw what was asked of it. */
export function settle(milliseconds = 300): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
