import browser from 'webextension-polyfill';
import type { Sensitivity } from '../core/risk.ts';
import { NOTHING_LOOKED, type TabState, type ToBackground } from '../messaging/messages.ts';
import { send, sendToPage } from '../messaging/send.ts';
import { settings } from '../storage/settings-item.ts';
import type { Deeds } from './deeds.ts';

/** What the popup knows at a moment. */
export interface Known {
  readonly state: TabState;
  readonly sensitivity: Sensitivity;
  readonly checking: boolean;
}

/** How often the popup looks whether something new was found while it is open, in milliseconds. */
const LOOK_EVERY = 1500;

/** A tab of which nothing is known, or of which the browser tells nothing. */
export function unknownTab(tabId: number): TabState {
  return {
    tabId,
    url: null,
    host: null,
    platform: null,
    status: 'unreachable',
    pausedUntil: null,
    looked: NOTHING_LOOKED,
    findings: [],
  };
}

/** Keeps what the popup shows of a tab up to date, and does what the shopper asks. */
export function openDesk(
  tabId: number,
  first: Known,
  onChange: (known: Known) => void,
  signal: AbortSignal,
): Deeds {
  let known = first;
  const change = (part: Partial<Known>): void => {
    known = { ...known, ...part };
    onChange(known);
  };
  const look = async (): Promise<void> => {
    const answer = await send('tab.state', { tabId });
    if (answer.ok && !signal.aborted) change({ state: answer.value });
  };
  const ask = async <N extends keyof ToBackground>(name: N, body: ToBackground[N][0]): Promise<void> => {
    await send(name, body);
    await look();
  };
  const timer = setInterval(() => void look(), LOOK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  settings.onChanged(({ sensitivity }) => change({ sensitivity }), signal);

  return {
    decide: (findingId, decision) => void ask('finding.decide', { findingId, decision }),
    undoReport: (findingId) => void ask('report.undo', { findingId }),
    reveal: (findingId) => void sendToPage(tabId, 'page.reveal', { findingId }).then(() => window.close()),
    check: () => {
      change({ checking: true });
      void send('tab.check', { tabId }).then((answer) => {
        change({ checking: false, ...(answer.ok ? { state: answer.value } : {}) });
      });
    },
    reload: () => void browser.tabs.reload(tabId).then(() => window.close()),
    pause: (host, minutes) => void ask('site.pause', { host, minutes }),
    resume: (host) => void ask('site.resume', { host }),
    addSite: (host) => void addSite(host).then(look),
    setSensitivity: (sensitivity) => {
      change({ sensitivity });
      void settings.set({ sensitivity }).then(look);
    },
    openSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}

/** Asks the browser for the site first: the press that leads here must still be fresh. */
async function addSite(host: string): Promise<void> {
  const granted = await browser.permissions.request({ origins: [`https://${host}/*`] }).catch(() => false);
  if (!granted) return;
  const { addedSites } = await settings.get();
  await settings.set({ addedSites: [...new Set([...addedSites, host])] });
}
