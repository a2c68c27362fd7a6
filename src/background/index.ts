import type { Runtime, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { createEngine, type Engine } from '../core/engine.ts';
import type { Finding } from '../core/finding.ts';
import type { ImageObservation, TextObservation } from '../core/observation.ts';
import { browserWords } from '../i18n/browser-words.ts';
import { warningWords } from '../i18n/load.ts';
import { readLexicon } from '../knowledge/lexicon.ts';
import { knowledge } from '../knowledge/registry.ts';
import type { Briefing, TabState } from '../messaging/messages.ts';
import { receive } from '../messaging/receive.ts';
import { sendToPage } from '../messaging/send.ts';
import { fineMatters } from '../storage/fine.ts';
import type { Settings } from '../storage/settings.ts';
import { settings } from '../storage/settings-item.ts';
import { installMenus, pointedAt, screenOf } from './asked.ts';
import { createToolbar } from './badge.ts';
import { briefingOf, resumed, whereabouts } from './briefings.ts';
import { checkTab, registerAddedSites } from './check.ts';
import { createDecisions } from './decisions.ts';
import { draw } from './draw.ts';
import { guard } from './guard.ts';
import { browserPictureReader } from './images/browser-reader.ts';
import { keepPicture } from './kept-pictures.ts';
import { createPictures } from './pictures.ts';
import { openReportDesk } from './report-desk.ts';
import { openReview } from './review.ts';
import { origin, sightingIn, sightingOf } from './sightings.ts';
import { createTabBook } from './tab-book.ts';
import { stateOf } from './tab-state.ts';
import { arrived, greeted, left, reconsidered } from './tab-steps.ts';
import { createWatch, type Sighting } from './watch.ts';

// The composition root of the background. Every listener is registered in the first turn, so that a woken worker
// misses nothing; whatever takes time is built when it is first needed.

let built: Promise<Engine> | null = null;
const engine = (): Promise<Engine> => {
  built ??= readLexicon().then((lexicon) => createEngine(knowledge, lexicon));
  return built;
};

const forever = new AbortController().signal;
/** The settings as they are now: read once, then kept up to date. */
let current = settings.get();
const fine = fineMatters();
const statusOf = async (url: string): Promise<TabState['status']> =>
  whereabouts(knowledge, await current, url, url, Date.now()).status;
const book = createTabBook(createToolbar(statusOf));
const watch = createWatch(
  engine,
  book,
  fine,
  (id) => knowledge.rails.find((rail) => rail.id === id)?.name ?? null,
);
const pictures = createPictures(browserPictureReader(), engine, watch, book);
const decisions = createDecisions(book, fine, settings, (tabId, finding, frameId) =>
  deliver(tabId, frameId, finding),
);

const reportDesk = openReportDesk(book, decisions, knowledge);

receive(
  {
    ...reportDesk,
    'page.hello': async ({ url, top, anew }, sender) => {
      const { tabId, tabUrl } = origin(sender);
      const frameId = sender.frameId ?? 0;
      await book.change(tabId, (tab) => greeted(top ? arrived(tab, url, anew) : tab, frameId, url));
      return brief(tabId, url, tabUrl);
    },
    'page.observed': async ({ observations, unread, url, title }, sender) => {
      const at = await sighting(sender, url, title);
      const findings = await watch.observed(observations, unread, at);
      for (const observation of observations) {
        if (observation.kind !== 'image') continue;
        void pictures
          .look(observation, at)
          .then((finding) => finding && deliver(at.tabId, at.frameId, finding));
      }
      return findings;
    },
    'page.pixels': async ({ observation, pixels, url, title }, sender) => {
      const finding = await pictures.lookAt(observation, pixels, await sighting(sender, url, title));
      if (finding) void keepPicture(finding.id, pixels);
      return finding ? [finding] : [];
    },
    'page.left': async (_left, sender) => {
      const { tabId } = origin(sender);
      await book.change(tabId, (tab) => left(tab, sender.frameId ?? 0));
      return null;
    },
    'page.draw': (_nothing, sender) => draw(origin(sender).tabId, sender.frameId ?? 0),
    'finding.decide': async ({ findingId, decision }, sender) => {
      const tabId = await tabConcerned(findingId, sender);
      return tabId === null ? null : decisions.decide(tabId, findingId, decision);
    },
    'report.open': async ({ findingId }, sender) => {
      await openReview(findingId, await tabConcerned(findingId, sender));
      return null;
    },
    'tab.state': ({ tabId }) => tabState(tabId),
    'tab.check': async ({ tabId }) => {
      await book.change(tabId, (tab) => ({ ...tab, checkedOnce: true }));
      const frames = Object.keys((await book.read(tabId)).frames).map(Number);
      const looked = await checkTab(tabId, frames);
      if (!looked || looked.unread > 0) await lookAtScreen(tabId);
      const state = await tabState(tabId);
      return looked ? state : { ...state, status: 'unreachable' };
    },
    'site.pause': async ({ host, minutes }) => {
      const { pausedSites } = await settings.get();
      const until = minutes === null ? null : Date.now() + minutes * 60_000;
      await settings.set({ pausedSites: { ...pausedSites, [host]: until } });
      return null;
    },
    'site.resume': async ({ host }) => {
      await settings.set({ pausedSites: resumed((await settings.get()).pausedSites, host) });
      return null;
    },
  },
  guard,
  forever,
);

settings.onChanged((changed) => {
  void registerAddedSites(changed.addedSites);
  const before = current;
  current = Promise.resolve(changed);
  void before.then(({ sensitivity }) => rebrief(sensitivity !== changed.sensitivity));
}, forever);

browser.tabs.onRemoved.addListener((tabId) => void book.forget(tabId));
browser.tabs.onUpdated.addListener((tabId, change) => {
  // A page that no script of ours runs on never says hello: its tab must not keep the findings of the page before.
  if (change.url === undefined) return;
  const address = change.url;
  void statusOf(address).then((status) => {
    if (status !== 'watching') return book.change(tabId, (tab) => arrived(tab, address, true));
    return undefined;
  });
});
browser.contextMenus.onClicked.addListener((info, tab) => {
  const observation = tab && pointedAt(info, tab);
  if (observation) void checkOne(observation, tab, info.frameId ?? 0);
});
browser.runtime.onInstalled.addListener(({ reason }) => {
  void installMenus();
  void settings.get().then(({ addedSites }) => registerAddedSites(addedSites));
  if (reason === 'install')
    void browser.tabs.create({ url: browser.runtime.getURL('src/options/welcome.html') });
});

/** A page speaks of its own tab alone; our own pages, which may stand in a tab as well, of any. */
async function tabConcerned(findingId: string, sender: Runtime.MessageSender): Promise<number | null> {
  const ours = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  return (ours ? await book.tabOf(findingId) : sender.tab?.id) ?? null;
}

function deliver(tabId: number, frameId: number, finding: Finding): void {
  void sendToPage(tabId, 'page.finding', finding, frameId);
}

async function sighting(sender: Runtime.MessageSender, url: string, title: string): Promise<Sighting> {
  return sightingOf(sender, url, title, knowledge, await current);
}

/** The language of the interface: the one chosen, or else the browser's own. */
function spoken({ language }: Settings): string {
  return language ?? browserWords().language;
}

async function brief(tabId: number, url: string, tabUrl: string): Promise<Briefing> {
  const now = await current;
  const where = whereabouts(knowledge, now, url, tabUrl, Date.now());
  const asked = (await book.read(tabId)).checkedOnce;
  const words = await warningWords(now.language);
  return { ...briefingOf(where, now, url, asked, spoken(now)), words };
}

/** A changed setting takes effect in every frame of the open tabs at once. */
async function rebrief(judgeAnew: boolean): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://*/*' });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || url === undefined) return;
      // In any case a change: the toolbar shows whether we still look here.
      await book.change(id, judgeAnew ? reconsidered : (tab) => ({ ...tab }));
      for (const [frameId, address] of Object.entries((await book.read(id)).frames)) {
        await sendToPage(id, 'page.briefing', await brief(id, address, url), Number(frameId));
      }
    }),
  );
}

/** Judges one picture or selection that the shopper pointed at, and shows the outcome in the popup. */
async function checkOne(
  observation: ImageObservation | TextObservation,
  tab: Tabs.Tab,
  frameId: number,
): Promise<void> {
  const at = sightingIn(tab, frameId, knowledge, await current);
  if (!at) return;
  const unreadOf = async () => (await book.read(at.tabId)).looked.unread;
  const before = await unreadOf();
  const finding =
    observation.kind === 'text'
      ? (await watch.observed([observation], 0, at))[0]
      : await pictures.look(observation, at);
  if (finding) deliver(at.tabId, frameId, finding);
  const unread = observation.kind === 'image' && (await unreadOf()) > before;
  const asked = finding ? null : unread ? 'image_unread' : observation.kind;
  await openReview(finding?.id ?? null, at.tabId, asked);
}

/** Looks at the visible part of a tab as a picture, for what no script may read: tainted canvases, protected videos. */
async function lookAtScreen(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const at = tab?.active && tab.url ? sightingIn(tab, 0, knowledge, await current) : null;
  if (!tab || !at) return;
  const source = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' }).catch(() => null);
  if (source !== null) await pictures.look(screenOf(tab, source), at);
}

async function tabState(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const now = await current;
  return stateOf(tabId, tab?.url ?? null, await book.read(tabId), knowledge, now, Date.now(), spoken(now));
}
