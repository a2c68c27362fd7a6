import './fake-browser.ts';
import { render } from 'preact';
import { browserWords } from '../../src/i18n/browser-words.ts';
import { unknownTab } from '../../src/popup/desk.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { ReportReview } from '../../src/popup/report/report-review.tsx';
import type { ReviewDesk } from '../../src/popup/report/review-desk.ts';
import { applyLanguage, WordsProvider } from '../../src/ui/words-context.tsx';
import { NOON, type SampleLanguage, sampleFindings, sampleTab } from './sample-data.ts';
import { sampleSource } from './sample-reports.ts';

// The popup as it looks in each of its states. ?lang= ?state=

const query = new URL(location.href).searchParams;
const language = (query.get('lang') ?? 'en') as SampleLanguage;
const words = browserWords();
applyLanguage(document, words);

const findings = sampleFindings(language, '/test/screenshots/code.svg');
const looked = { texts: 37, links: 112, images: 24, unread: 2, at: NOON - 20_000 };
const STATES = {
  found: sampleTab(findings),
  one: sampleTab(findings.filter(({ id }) => id === 'code')),
  text: sampleTab(findings.filter(({ id }) => id === 'discount')),
  decided: sampleTab(
    findings.map((one, at) => ({ ...one, state: at < 2 ? 'fine' : at < 3 ? 'reported' : 'open' })),
  ),
  nothing: sampleTab([], { looked }),
  asked: sampleTab([], { looked: { ...looked, unread: 0 } }),
  'asked-unread': sampleTab([], { looked }),
  fresh: sampleTab([], { looked: { ...looked, at: null } }),
  paused: sampleTab([], { status: 'paused', pausedUntil: NOON + 3_000_000 }),
  unwatched: sampleTab([], { status: 'unwatched', host: 'shop.example.com', platform: null }),
  unreachable: unknownTab(1),
  review: sampleTab(findings),
  'review-full': sampleTab(findings),
};
const shown = (query.get('state') ?? 'found') as keyof typeof STATES;
const state = STATES[shown];
const asked = shown === 'asked' ? 'image' : shown === 'asked-unread' ? 'image_unread' : null;
const nothing = (): void => undefined;
const deeds = {
  decide: nothing,
  undoReport: nothing,
  reveal: nothing,
  check: nothing,
  reload: nothing,
  pause: nothing,
  resume: nothing,
  addSite: nothing,
  setSensitivity: nothing,
  openSettings: nothing,
};

/** A review that stores nothing; `review-full` = the device has no room. */
const desk: ReviewDesk = {
  identity: () => ({ id: '6f1c2c1e-6a38-4d0e-9a3e-0d6c3f1a2b4c', now: NOON, utcOffset: 480 }),
  draft: async (findingId) => ({
    source: await sampleSource(language, findingId),
    door: {
      id: 'platform',
      kind: 'platform',
      name: 'eBay',
      url: 'https://www.ebay.com/itm/256123456789',
      phone: null,
      steps: ['Report this item', 'Prohibited and restricted items'],
      source: '',
      checked: null,
      confidence: 'known',
    },
    endpoint: null,
    country: 'IN',
  }),
  ownWords: async () => ({ hidden: [], reporter: { name: '', email: '' } }),
  keepOwnWords: async () => undefined,
  copy: async () => shown !== 'review-full',
  capture: async () => null,
  submit: async () =>
    shown === 'review-full' ? { ok: false, failure: 'full' } : { ok: true, queued: false },
  open: async () => undefined,
  undo: async () => ({ undone: true, sent: false }),
  openReports: nothing,
};
const reviewing = shown.startsWith('review') ? (query.get('finding') ?? 'wallet') : null;

render(
  <WordsProvider value={words}>
    <Popup
      state={state}
      sensitivity="balanced"
      checking={false}
      asked={asked}
      now={NOON}
      deeds={deeds}
      reviewing={reviewing}
      onReview={nothing}
      review={(finding) => <ReportReview finding={finding} desk={desk} />}
    />
  </WordsProvider>,
  document.querySelector('#root') ?? document.body,
);
