import { browserWords } from '../../src/i18n/browser-words.ts';
import { buildReport } from '../../src/reporting/build.ts';
import type { Case } from '../../src/reporting/case.ts';
import { DEFAULT_CHOICES } from '../../src/reporting/choices.ts';
import { fromBase64, sha256 } from '../../src/reporting/package/bytes.ts';
import type { Bundle } from '../../src/reporting/report.ts';
import type { ReportSource, SourceFile } from '../../src/reporting/source.ts';
import { NOON, type SampleLanguage, SCRIPTS, sampleFindings } from './sample-data.ts';

// Invented reports for looking at the review and at "My reports".

const HOUR = 3_600_000;
const PICTURE = '/test/screenshots/code.svg';

/** The sample code as the page drew it: pixels. */
async function picture(): Promise<SourceFile> {
  const image = new Image();
  image.src = PICTURE;
  await image.decode();
  const canvas = new OffscreenCanvas(480, 480);
  canvas.getContext('2d')?.drawImage(image, 0, 0, 480, 480);
  const drawn = await (await canvas.convertToBlob()).arrayBuffer();
  const base64 = btoa([...new Uint8Array(drawn)].map((byte) => String.fromCharCode(byte)).join(''));
  const bytes = fromBase64(base64) ?? new Uint8Array();
  return { mediaType: 'image/png', base64, size: bytes.length, sha256: await sha256(bytes) };
}

/** What a report of one of the sample findings starts from. */
export async function sampleSource(language: SampleLanguage, findingId: string): Promise<ReportSource> {
  const script = SCRIPTS[language];
  const finding = sampleFindings(language, PICTURE).find(({ id }) => id === findingId);
  if (!finding) throw new Error(`no finding ${findingId}`);
  const name = script.seller;
  return {
    finding: { ...finding, party: { id: 'shop-77', name, profileUrl: 'https://www.ebay.com/usr/shop-77' } },
    platform: { id: 'ebay', name: 'eBay' },
    listing: {
      id: '256123456789',
      url: 'https://www.ebay.com/itm/256123456789',
      title: script.item,
      price: 'US $120.00',
    },
    context: [
      { from: 'counterpart', text: script.polite, displayedTime: '13:50' },
      ...(finding.text === '' ? [] : [{ from: finding.from, text: finding.text, displayedTime: '13:52' }]),
    ],
    railNames: { usdt: 'USDT (TRC-20)', alipay: 'Alipay', whatsapp: 'WhatsApp' },
    picture: finding.kind === 'image' ? await picture() : null,
    capture: null,
    versions: { extension: '0.1.0', rules: '2026-11-24' },
  };
}

async function bundleOf(language: SampleLanguage, findingId: string, age: number): Promise<Bundle> {
  const words = browserWords();
  return buildReport(await sampleSource(language, findingId), DEFAULT_CHOICES, {
    id: `00000000-0000-4000-8000-${String(age).padStart(12, '0')}`,
    now: NOON - age * HOUR,
    utcOffset: 480,
    words,
  });
}

/** Four reports, newest first, each further than the one before. */
export async function sampleCases(
  language: SampleLanguage,
): Promise<readonly { readonly known: Case; readonly files: Bundle['files'] }[]> {
  const [wallet, code, discount, handoff] = await Promise.all([
    bundleOf(language, 'wallet', 1),
    bundleOf(language, 'code', 26),
    bundleOf(language, 'discount', 75),
    bundleOf(language, 'handoff', 400),
  ]);
  const fresh = { notes: [], loss: null, doors: [] };
  const paid = {
    paid: true,
    amount: '100.00',
    currency: 'CNY',
    rail: 'paypal',
    transaction: '8XK20417',
    date: '2026-11-23',
  };
  const notes = [{ at: NOON - HOUR, text: SCRIPTS[language].polite }];
  return [
    { known: { report: wallet.report, state: 'stored', ...fresh }, files: wallet.files },
    {
      known: { report: code.report, state: 'handed_over', notes, loss: paid, doors: ['platform'] },
      files: code.files,
    },
    { known: { report: discount.report, state: 'sent', ...fresh }, files: discount.files },
    { known: { report: handoff.report, state: 'answered', ...fresh }, files: handoff.files },
  ];
}
