import type { Page } from 'puppeteer-core';

/** One picture to take: which sample page, how large, and what is done before. */
export interface Shot {
  readonly name: string;
  readonly page: string;
  readonly query?: string;
  readonly width: number;
  readonly height: number;
  readonly languages: readonly string[];
  readonly themes: readonly ('light' | 'dark')[];
  readonly before?: (page: Page) => Promise<void>;
  /** Take the whole page, however long. */
  readonly whole?: boolean;
}

const BOTH = ['light', 'dark'] as const;
const ALL = ['en', 'zh-CN', 'ar', 'de'] as const;

const chat = (name: string, query: string, more: Partial<Shot> = {}): Shot => ({
  name: `warning-${name}`,
  page: 'chat.html',
  query,
  width: 1000,
  height: 760,
  languages: ['en'],
  themes: ['light'],
  ...more,
});

const popup = (state: string, more: Partial<Shot> = {}): Shot => ({
  name: `popup-${state}`,
  page: 'popup.html',
  query: `&state=${state}`,
  width: 400,
  height: 600,
  languages: ['en'],
  themes: ['light'],
  whole: true,
  ...more,
});

const options = (part: string, more: Partial<Shot> = {}): Shot => ({
  name: `options-${part}`,
  page: 'options.html',
  query: `#${part}`,
  width: 1000,
  height: 700,
  languages: ['en'],
  themes: ['light'],
  whole: true,
  ...more,
});

const welcome = (name: string, more: Partial<Shot> = {}): Shot => ({
  name: `welcome-${name}`,
  page: 'welcome.html',
  width: 1000,
  height: 800,
  languages: ALL,
  themes: BOTH,
  whole: true,
  ...more,
});

/** A part of the options, with reports of its own. */
const reports = (state: string, more: Partial<Shot> = {}): Shot =>
  options('reports', { name: `reports-${state}`, page: 'reports.html', query: `&state=${state}`, ...more });

export const SHOTS: readonly Shot[] = [
  chat('all', '', { languages: ALL, themes: BOTH }),
  chat('low', '&only=handoff'),
  chat('low-open', '&only=handoff', { before: (page) => press(page, 416, 121) }),
  chat('medium', '&only=discount', { languages: ALL, themes: BOTH }),
  chat('medium-unprotected', '&only=discount&tone=unprotected'),
  chat('medium-business', '&only=code&tone=business'),
  chat('medium-unknown', '&only=discount&tone=unknown'),
  chat('code', '&only=code', { languages: ALL, themes: BOTH }),
  chat('narrow', '', { width: 320, height: 640, languages: ALL }),
  chat('stop', '&only=wallet', { languages: ALL, themes: BOTH, before: followLink }),
  chat('stop-narrow', '&only=wallet', { width: 320, height: 560, before: followLink }),
  popup('found', { languages: ALL, themes: BOTH }),
  popup('one', { languages: ALL, themes: BOTH }),
  popup('text', { languages: ALL }),
  popup('decided', { before: unfold }),
  popup('nothing', { languages: ALL, themes: BOTH }),
  popup('asked', { languages: ALL }),
  popup('asked-unread'),
  popup('fresh'),
  popup('paused', { languages: ALL }),
  popup('unwatched', { languages: ALL }),
  popup('unreachable'),
  popup('found', { name: 'popup-narrow', width: 320, languages: ALL }),
  popup('nothing', { name: 'popup-sensitivity', languages: ALL, before: unfold }),
  popup('review', { languages: ALL, themes: BOTH }),
  popup('review', { name: 'popup-review-code', query: '&state=review&finding=code' }),
  popup('review', { name: 'popup-review-narrow', width: 320, languages: ALL }),
  popup('review', { name: 'popup-reported', languages: ALL, themes: BOTH, before: report }),
  popup('review-full', { languages: ALL, before: report }),
  options('warnings', { languages: ALL, themes: BOTH }),
  options('sites', { languages: ALL }),
  options('sellers'),
  options('stored', { languages: ALL }),
  options('about'),
  options('warnings', { name: 'options-narrow', width: 320, languages: ALL }),
  reports('list', { languages: ALL, themes: BOTH }),
  reports('list', { name: 'reports-narrow', width: 320, languages: ALL }),
  reports('list', { name: 'reports-removed', before: removeAll }),
  reports('list', { name: 'reports-case', languages: ALL, themes: BOTH, before: openCase(1) }),
  reports('list', { name: 'reports-case-narrow', width: 320, languages: ALL, before: openCase(1) }),
  reports('list', { name: 'reports-case-text', before: openCase(0) }),
  reports('full', { name: 'reports-case-full', before: changeCase }),
  ...['empty', 'unreadable', 'damaged', 'lost'].map((state) => reports(state, { languages: ALL })),
  ...['waiting', 'retrying', 'refused', 'sent', 'held'].map((state) =>
    reports(state, { name: `reports-delivery-${state}`, before: openCase(0) }),
  ),
  welcome('all'),
  welcome('narrow', { width: 320, themes: ['light'] }),
  welcome('tried', { before: tryIt }),
];

async function tryIt(page: Page): Promise<void> {
  for (const button of await page.$$('.try .buttons button')) await button.click();
}

/** Presses the report's one button. */
async function report(page: Page): Promise<void> {
  await page.waitForSelector('.report-press button');
  await page.click('.report-press button');
  await page.waitForSelector('.report-done');
}

function openCase(at: number): (page: Page) => Promise<void> {
  return async (page) => {
    await page.waitForSelector('.reports-line');
    await page.$$eval('.reports-line', (lines, wanted) => (lines[wanted] as HTMLElement).click(), at);
    await page.waitForSelector('.reports-loss');
  };
}

async function changeCase(page: Page): Promise<void> {
  await openCase(0)(page);
  await page.select('.reports-field select', 'answered');
}

async function removeAll(page: Page): Promise<void> {
  await page.waitForSelector('.reports-line');
  await page.click('.reports .row button:last-child');
}

async function unfold(page: Page): Promise<void> {
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
}

async function press(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.click(x, y);
}

async function followLink(page: Page): Promise<void> {
  await page.click('a[href]');
}
