import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { createEngine, type Engine } from '../core/engine.ts';
import type { Finding } from '../core/finding.ts';
import { warningWords } from '../i18n/load.ts';
import { knowledge } from '../knowledge/registry.ts';
import type { Briefing, TabState } from '../messaging/messages.ts';
import { receive } from '../messaging/receive.ts';
import { sendToPage } from '../messaging/send.ts';
import { fineMatters } from '../storage/fine.ts';
import { settings } from '../storage/settings-item.ts';
import { showTally } from './badge.ts';
import { briefingOf, whereabouts } from './briefings.ts';
import { checkTab, registerAddedSites } from './check.ts';
import { createDecisions } from './decisions.ts';
import { guard } from './guard.ts';
import { pictureReader } from './images/browser-reader.ts';
import { createPictures } from './pictures.ts';
import { openReview } from './review.ts';
import { createTabBook } from './tab-book.ts';
import { stateOf } from './tab-state.ts';
import { arrived, greeted, left } from './tab-steps.ts';
import { createWatch, type Sighting } from './watch.ts';

// The composition root of the background. Every listener is registered in the first turn, so that a woken worker
// misses nothing; whatever takes time is built when it is first needed.

let built: Engine | null = null;
const engine = (): Engine => {
  built ??= createEngine(knowledge);
  return built;
};

const forever = new AbortController().signal;
const fine = fineMatters();
const book = createTabBook((tabId, tab) => void showTally(tabId, tab));
const watch = createWatch(engine, book, fine);
const pictures = createPictures(pictureReader(), engine, watch, book);
const decisions = createDecisions(book, fine, settings, (tabId, finding, frameId) =>
  deliver(tabId, frameId, finding),
);

receive(
  {
    'page.hello': async ({ url, top }, sender) => {
      const { tabId, tabUrl } = origin(sender);
      const frameId = sender.frameId ?? 0;
      await book.change(tabId, (tab) => greeted(top ? arrived(tab, url) : tab, frameId, url));
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
      return finding ? [finding] : [];
    },
    'page.left': async (_left, sender) => {
      const { tabId } = origin(sender);
      await book.change(tabId, (tab) => left(tab, sender.frameId ?? 0));
      return null;
    },
    'finding.decide': async ({ findingId, decision }, sender) => {
      const tabId = sender.tab?.id ?? (await book.tabOf(findingId));
      return tabId === null || tabId === undefined ? null : decisions.decide(tabId, findingId, decision);
    },
    'report.open': async ({ findingId }, sender) => {
      await openReview(findingId, sender.tab?.id ?? (await book.tabOf(findingId)));
      return null;
    },
    'tab.state': ({ tabId }) => tabState(tabId),
    'tab.check': async ({ tabId }) => {
      await book.change(tabId, (tab) => ({ ...tab, checkedOnce: true }));
      const looked = await checkTab(tabId);
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
      const { [host]: _resumed, ...others } = (await settings.get()).pausedSites;
      await settings.set({ pausedSites: others });
      return null;
    },
  },
  guard,
  forever,
);

settings.onChanged((changed) => {
  void registerAddedSites(changed.addedSites);
  void rebrief();
}, forever);

browser.tabs.onRemoved.addListener((tabId) => void book.forget(tabId));
browser.tabs.onUpdated.addListener((tabId, change) => {
  // A page that no script of ours runs on never says hello: its tab must not keep the findings of the page before.
  if (change.url === undefined) return;
  const address = change.url;
  void settings.get().then((current) => {
    const { status } = whereabouts(knowledge, current, address, address, Date.now());
    if (status !== 'watching') return book.change(tabId, (tab) => arrived(tab, address));
    return undefined;
  });
});
browser.runtime.onInstalled.addListener(({ reason }) => {
  void settings.get().then(({ addedSites }) => registerAddedSites(addedSites));
  if (reason === 'install')
    void browser.tabs.create({ url: browser.runtime.getURL('src/options/welcome.html') });
});

function deliver(tabId: number, frameId: number, finding: Finding): void {
  void sendToPage(tabId, 'page.finding', finding, frameId);
}

/** Who sent it. Only frames of tabs send page messages. */
function origin(sender: Runtime.MessageSender): { readonly tabId: number; readonly tabUrl: string } {
  const { tab } = sender;
  if (tab?.id === undefined) throw new Error('not from a tab');
  return { tabId: tab.id, tabUrl: tab.url ?? sender.url ?? '' };
}

async function sighting(sender: Runtime.MessageSender, url: string, title: string): Promise<Sighting> {
  const { tabId, tabUrl } = origin(sender);
  const now = Date.now();
  const current = await settings.get();
  // What the frame says of its own address must be of the origin that the browser vouches for.
  const address = sameOrigin(url, sender.url) ? url : (sender.url ?? url);
  const where = whereabouts(knowledge, current, address, tabUrl, now);
  return { tabId, frameId: sender.frameId ?? 0, where, settings: current, url: address, title, now };
}

function sameOrigin(claimed: string, vouched: string | undefined): boolean {
  return (
    vouched !== undefined &&
    URL.canParse(claimed) &&
    URL.canParse(vouched) &&
    new URL(claimed).origin === new URL(vouched).origin
  );
}

async function brief(tabId: number, url: string, tabUrl: string): Promise<Briefing> {
  const current = await settings.get();
  const where = whereabouts(knowledge, current, url, tabUrl, Date.now());
  const asked = (await book.read(tabId)).checkedOnce;
  const words = await warningWords(current.language);
  return { ...briefingOf(where, current, url, asked), words };
}

/** A changed setting takes effect in every frame of the open tabs at once. */
async function rebrief(): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://*/*' });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || url === undefined) return;
      for (const [frameId, address] of Object.entries((await book.read(id)).frames)) {
        await sendToPage(id, 'page.briefing', await brief(id, address, url), Number(frameId));
      }
    }),
  );
}

async function tabState(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return stateOf(
    tabId,
    tab?.url ?? null,
    await book.read(tabId),
    knowledge,
    await settings.get(),
    Date.now(),
  );
}
