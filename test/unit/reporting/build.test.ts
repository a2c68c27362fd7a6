import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/reporting/build.ts';
import { type Choices, DEFAULT_CHOICES, PARTS, type Part } from '../../../src/reporting/choices.ts';
import { contextMessages } from '../../../src/reporting/context.ts';
import { payeeKey } from '../../../src/reporting/payloads.ts';
import { localTime, reportSections } from '../../../src/reporting/sections.ts';
import { reportText } from '../../../src/reporting/text.ts';
import { circumstances, english, sampleFinding, sampleSource, text } from './samples.ts';

function choose(parts: Partial<Record<Part, boolean>>, change: Partial<Choices> = {}): Choices {
  return { ...DEFAULT_CHOICES, ...change, parts: { ...DEFAULT_CHOICES.parts, ...parts } };
}
const nothing = Object.fromEntries(PARTS.map((part) => [part, false]));

describe('a report', () => {
  it('holds by default what is about the other party, and nothing of the screen or the reporter', () => {
    const { report, files } = buildReport(sampleSource(), DEFAULT_CHOICES, circumstances);
    expect(report).toMatchObject({
      createdAt: '2026-11-24T13:31:00.000Z',
      seenAt: '2026-11-24T13:30:00.000Z',
      utcOffset: 480,
      statement: 'This message asks to pay outside of eBay.',
      page: { url: 'https://www.ebay.com/itm/1234?var=5', title: 'Camera | eBay' },
      seller: { id: 'shop-77', name: 'Shop 77', profileUrl: 'https://www.ebay.com/usr/shop-77' },
      reporter: null,
    });
    expect(report.messages.map(({ flagged }) => flagged)).toEqual([false, false, true, false]);
    const flagged = report.messages[2];
    expect(flagged?.spans.map(({ start, end }) => flagged.text.slice(start, end))).toEqual(['pay by Zelle']);
    expect(report.payloads[0]?.payeeKey).toBe('whatsapp:+447700900123');
    expect(Object.keys(files)).toEqual(['files/picture.png']);
  });

  it('holds nothing of a part that is off', () => {
    const { report, files } = buildReport(sampleSource(), choose(nothing), circumstances);
    expect(report).toMatchObject({ page: { url: null, title: null }, seller: null, listing: null });
    expect([report.messages, report.payloads, report.files, files]).toEqual([[], [], [], {}]);
    for (const private_ of ['Shop 77', 'Camera', 'Zelle', '7700']) {
      expect(JSON.stringify(report)).not.toContain(private_);
    }
  });

  it('takes the capture and the reporter only when switched on', () => {
    const reporter = { name: 'Ana Lim', email: 'ana@mail.example' };
    const choices = choose({ capture: true, reporter: true }, { reporter });
    const { report, files } = buildReport(sampleSource(), choices, circumstances);
    expect(Object.keys(files)).toEqual(['files/picture.png', 'files/capture.png']);
    expect(report.reporter).toEqual(reporter);
    const off = buildReport(sampleSource(), choose({}, { reporter }), circumstances);
    expect(JSON.stringify(off)).not.toContain('Ana Lim');
  });

  it('speaks of the message, never of the person', () => {
    const says = (finding: Parameters<typeof sampleFinding>[0]) =>
      buildReport(sampleSource({ finding: sampleFinding(finding) }), DEFAULT_CHOICES, circumstances).report
        .statement;
    const contact = { ...sampleFinding().assessment, tactics: ['contact_handoff' as const] };
    expect(says({ assessment: contact })).toBe('This message asks to go on talking outside of eBay.');
    expect(says({ kind: 'link' })).toContain('This link');
    expect(says({ kind: 'image' })).toContain('This picture');
  });

  it('shows the same object as sections and as text', () => {
    const { report } = buildReport(sampleSource(), DEFAULT_CHOICES, circumstances);
    const written = reportText(report, english);
    for (const section of reportSections(report, english)) {
      expect(written).toContain(section.heading);
      for (const { label, value } of section.rows) expect(written).toContain(`${label}: ${value}`);
    }
    expect(written).toContain(`> [Other party, 10:12] ${text}`);
    expect(written).toContain('2026-11-24 21:30 UTC+08:00');
  });
});

describe('the messages around', () => {
  const say = (n: number) => ({ from: 'counterpart' as const, text: `m${n}`, displayedTime: null });
  const many = Array.from({ length: 20 }, (_, n) => say(n));

  it('are five on each side', () => {
    const { before, after } = contextMessages(many, 'm10');
    expect(before.map((one) => one.text)).toEqual(['m5', 'm6', 'm7', 'm8', 'm9']);
    expect(after.map((one) => one.text)).toEqual(['m11', 'm12', 'm13', 'm14', 'm15']);
  });

  it('are the last five where the flagged thing is not a text of the conversation', () => {
    expect(contextMessages(many, '').before.map((one) => one.text)).toEqual([
      'm15',
      'm16',
      'm17',
      'm18',
      'm19',
    ]);
  });
});

it('finds the same payee again however it is written', () => {
  expect(payeeKey({ rail: 'iban', payee: 'DE89 3704 0044 0532 0130 00' })).toBe(
    'iban:DE89370400440532013000',
  );
  expect(payeeKey({ rail: 'paypal', payee: 'Sam@Mail.Example' })).toBe('paypal:sam@mail.example');
  expect(payeeKey({ rail: 'btc', payee: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT' })).toContain('1BoatSLR');
  expect(payeeKey({ rail: 'btc', payee: null })).toBeNull();
});

it('tells the time on the clock of the shopper', () => {
  expect(localTime('2026-11-24T01:00:00.000Z', -210)).toBe('2026-11-23 21:30 UTC-03:30');
});
