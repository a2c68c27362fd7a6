import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadWords } from '../i18n/load.ts';
import { send } from '../messaging/send.ts';
import { settings } from '../storage/settings-item.ts';
import { applyLanguage, WordsProvider } from '../ui/words-context.tsx';
import { type Known, openDesk, unknownTab } from './desk.ts';
import { Popup } from './popup.tsx';
import { ReportReview } from './report/report-review.tsx';
import { findSubject } from './subject.ts';

const NO_TAB = -1;

async function start(): Promise<void> {
  const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
  document.documentElement.classList.toggle('in-popup', inPopup);
  const [subject, current] = await Promise.all([findSubject(new URL(location.href)), settings.get()]);
  const tabId = subject.tabId ?? NO_TAB;
  const [words, answer] = await Promise.all([loadWords(current.language), send('tab.state', { tabId })]);
  applyLanguage(document, words);

  const root = document.querySelector('#root');
  if (!root) return;
  let reviewing = subject.review;
  let known: Known = {
    state: answer.ok ? answer.value : unknownTab(tabId),
    sensitivity: current.sensitivity,
    checking: false,
  };
  const show = (): void => {
    render(
      <WordsProvider value={words}>
        <Popup
          {...known}
          now={Date.now()}
          deeds={deeds}
          reviewing={reviewing}
          onReview={(findingId) => {
            reviewing = findingId;
            show();
          }}
          review={(finding) => <ReportReview key={finding.id} finding={finding} />}
        />
      </WordsProvider>,
      root,
    );
  };
  const closing = new AbortController();
  window.addEventListener('pagehide', () => closing.abort(), { once: true });
  const deeds = openDesk(
    tabId,
    known,
    (changed) => {
      known = changed;
      show();
    },
    closing.signal,
  );
  show();
}

void start();
