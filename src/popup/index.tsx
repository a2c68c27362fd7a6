import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadWords } from '../i18n/load.ts';
import { send } from '../messaging/send.ts';
import { settings } from '../storage/settings-item.ts';
import { applyLanguage, WordsProvider } from '../ui/words-context.tsx';
import { type Known, openDesk, unknownTab } from './desk.ts';
import { Popup } from './popup.tsx';
import { findSubject } from './subject.ts';

const NO_TAB = -1;

/** The review is a quarter of the popup, and most who open it never report: it comes after all else is on the screen. */
const loadReview = async () => (await import('./report/report-review.tsx')).ReportReview;

async function start(): Promise<void> {
  const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
  document.documentElement.classList.toggle('in-tab', !inPopup);
  // What the popup waits for goes on side by side: the background may have to wake first.
  const asking = findSubject(new URL(location.href)).then(async ({ tabId, review, asked }) => {
    const about = tabId ?? NO_TAB;
    return { tabId: about, review, asked, answer: await send('tab.state', { tabId: about }) };
  });
  const speaking = settings.get().then(async (current) => ({
    current,
    words: await loadWords(current.language),
  }));
  const [{ tabId, review, asked, answer }, { current, words }] = await Promise.all([asking, speaking]);
  applyLanguage(document, words);

  const root = document.querySelector('#root');
  if (!root) return;
  let reviewing = review;
  let Review = reviewing === null ? null : await loadReview();
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
          asked={asked}
          now={Date.now()}
          deeds={deeds}
          reviewing={Review && reviewing}
          onReview={(findingId) => void turnTo(findingId)}
          review={(finding) => Review && <Review key={finding.id} finding={finding} />}
        />
      </WordsProvider>,
      root,
    );
  };
  const turnTo = async (findingId: string | null): Promise<void> => {
    reviewing = findingId;
    Review ??= await loadReview();
    show();
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
  // For `npm run bench:popup`.
  performance.mark('shown');
  Review ??= await loadReview();
}

void start();
