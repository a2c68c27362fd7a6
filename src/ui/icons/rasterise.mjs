// Draws the icons of every state and size from their SVG sources into public/icons. Run: node src/ui/icons/rasterise.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../../cli/setup/ensure-browser.mjs';

const STATES = ['neutral', 'attention', 'paused', 'unwatched'];
const SIZES = [16, 32, 48, 128];

const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const state of STATES) {
  const svg = readFileSync(new URL(`./${state}.svg`, import.meta.url)).toString('base64');
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width="${size}" src="data:image/svg+xml;base64,${svg}">`,
    );
    const png = await page.screenshot({ omitBackground: true });
    // The neutral state is the extension's own icon, and carries no other name.
    const name = state === 'neutral' ? `${size}.png` : `${state}-${size}.png`;
    writeFileSync(new URL(`../../../public/icons/${name}`, import.meta.url), png);
  }
}
await browser.close();
