import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/cli/setup/find-browser.mjs';
import { buildReport } from '../../../src/reporting/build.ts';
import { DEFAULT_CHOICES, PARTS } from '../../../src/reporting/choices.ts';
import { reportHtml } from '../../../src/reporting/package/html.ts';
import { circumstances, english, sampleFinding, sampleSource } from '../../unit/reporting/samples.ts';

const long = `${'https://pay.example/'}${'x'.repeat(300)} 加我微信 واتساب `;
const everything = {
  ...DEFAULT_CHOICES,
  parts: Object.fromEntries(PARTS.map((part) => [part, true])) as typeof DEFAULT_CHOICES.parts,
  reporter: { name: 'Ana Lim', email: 'ana@mail.example' },
};
const finding = sampleFinding({ text: long.repeat(12), pageTitle: long });
const html = reportHtml(buildReport(sampleSource({ finding }), everything, circumstances), [
  english,
  { ...english, language: 'ar' },
]);

describe('the printed report', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('no chromium found; npm test obtains one');
    browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(html);
  });
  afterAll(() => browser.close());

  it('fits the paper: nothing sticks out at the side, in either direction of writing', async () => {
    await page.emulateMediaType('print');
    // A4 at 96 dots an inch, less the margins of the sheet.
    await page.setViewport({ width: 794 - 121, height: 1000 });
    const sticksOut = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < -1 || right > document.documentElement.clientWidth + 1;
        })
        .map((element) => element.tagName),
    );
    expect(sticksOut).toEqual([]);
  });

  it('becomes a PDF of a few pages, the second language on a new one', async () => {
    const pdf = Buffer.from(await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(10);
  });

  it('shows its pictures, and asks for nothing from outside', async () => {
    const widths = await page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth));
    expect(widths).toEqual([1, 1, 1, 1]);
    expect(asked.filter((url) => !url.startsWith('data:') && url !== 'about:blank')).toEqual([]);
  });
});
