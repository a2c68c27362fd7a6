// @vitest-environment happy-dom

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tableOf } from '../../../src/i18n/format.ts';
import { wordsOfTable } from '../../../src/i18n/words.ts';
import type { ReportDraft, ReportStored } from '../../../src/messaging/messages.ts';
import type { ReviewDesk } from '../../../src/popup/report/review-desk.ts';
import type { Bundle } from '../../../src/reporting/report.ts';
import { WordsProvider } from '../../../src/ui/words-context.tsx';
import { circumstances, sampleFinding, sampleSource } from './samples.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { ReportReview } = await import('../../../src/popup/report/report-review.tsx');
const catalogue = readFileSync(join(process.cwd(), 'public/_locales/en/messages.json'), 'utf8');
const words = wordsOfTable('en', tableOf(JSON.parse(catalogue)));

const door = {
  id: 'platform-ebay',
  kind: 'platform',
  name: 'eBay',
  url: null,
  phone: null,
  steps: ['Open the message', 'Report'],
  source: '',
  checked: null,
  confidence: 'known',
} as const;

function open(change: Partial<ReportDraft> = {}, stored: ReportStored = { ok: true, queued: false }) {
  const submitted: Bundle[] = [];
  const copied: string[] = [];
  const opened: string[] = [];
  const desk: ReviewDesk = {
    identity: () => circumstances,
    draft: async () => ({
      source: { ...sampleSource(), capture: null },
      door,
      endpoint: null,
      country: 'IN',
      ...change,
    }),
    ownWords: async () => ({ hidden: ['Still there'], reporter: { name: '', email: '' } }),
    keepOwnWords: async () => undefined,
    copy: async (text) => {
      copied.push(text);
      return true;
    },
    capture: async () => null,
    submit: async (_id, bundle) => {
      submitted.push(bundle);
      return stored;
    },
    open: async ({ id }) => {
      opened.push(id);
    },
    undo: async () => ({ undone: true, sent: false }),
    openReports: () => undefined,
  };
  render(
    <WordsProvider value={words}>
      <ReportReview finding={sampleFinding()} desk={desk} />
    </WordsProvider>,
  );
  return { submitted, copied, opened };
}

const press = async () => fireEvent.click(await screen.findByRole('button', { name: 'Report seller' }));
const tick = async (name: string) => fireEvent.click(await screen.findByRole('checkbox', { name }));

afterEach(cleanup);

describe('the review of a report', () => {
  it('hands over exactly what it shows, with one press', async () => {
    const { submitted, copied, opened } = open();
    await screen.findByRole('heading', { name: 'Report Shop 77' });
    const shown = document.body.textContent ?? '';
    await press();
    await waitFor(() => expect(submitted).toHaveLength(1));
    const [bundle] = submitted;
    for (const { text } of bundle?.report.messages ?? []) expect(shown).toContain(text);
    for (const part of [bundle?.report.page.url, bundle?.report.seller?.id, bundle?.report.statement]) {
      expect(shown).toContain(part);
    }
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain('WhatsApp me');
    expect(opened).toEqual(['platform-ebay']);
    expect(await screen.findByText('Now on eBay')).toBeTruthy();
    expect(screen.getByText('Call 1930')).toBeTruthy();
  });

  it('leaves out what the shopper leaves out, from sight and from the report', async () => {
    const { submitted } = open();
    await tick('Messages before and after');
    await tick('Seller');
    expect(document.body.textContent).not.toContain('Yes it is');
    await press();
    await waitFor(() => expect(submitted).toHaveLength(1));
    expect(submitted[0]?.report.seller).toBeNull();
    expect(submitted[0]?.report.messages).toHaveLength(1);
  });

  it("hides the shopper's own words, and has all of their own off at first", async () => {
    const { submitted } = open();
    for (const name of ['My own name, address and numbers', 'Picture of the whole page', 'Who reports']) {
      expect(((await screen.findByRole('checkbox', { name })) as HTMLInputElement).checked).toBe(false);
    }
    expect(document.body.textContent).toContain('is it [hidden]?');
    await press();
    await waitFor(() => expect(JSON.stringify(submitted)).not.toContain('still there'));
  });

  it('says where it goes before the press, and that nothing goes anywhere by itself', async () => {
    open();
    expect(await screen.findByText(/Nothing is sent by itself/)).toBeTruthy();
    cleanup();
    open({ endpoint: 'https://trust.example/reports' });
    expect(await screen.findByText(/also sent to trust.example/)).toBeTruthy();
  });

  it("opens the platform's own page where its address is known", async () => {
    const { opened } = open({ door: { ...door, url: 'https://www.ebay.com/report/1234' } });
    await press();
    await waitFor(() => expect(opened).toEqual(['platform-ebay']));
  });

  it('tells that there is no room, and still offers the file', async () => {
    open({}, { ok: false, failure: 'full' });
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('no room');
    expect(screen.getByRole('button', { name: 'Save evidence package' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('takes a report back', async () => {
    open();
    await press();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Report removed.')).toBeTruthy();
  });

  it('says so when a picture of the page is not allowed, or the finding is gone', async () => {
    open();
    await tick('Picture of the whole page');
    expect(await screen.findByText(/only after a press on the Tillguard button/)).toBeTruthy();
  });
});
