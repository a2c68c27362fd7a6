import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/reporting/build.ts';
import { DEFAULT_CHOICES } from '../../../src/reporting/choices.ts';
import { reportHtml } from '../../../src/reporting/package/html.ts';
import { mispEvent } from '../../../src/reporting/package/misp.ts';
import { fold } from '../../../src/reporting/redaction/fold.ts';
import { detailsInOwnText, namesInGreetings } from '../../../src/reporting/redaction/own-details.ts';
import { createRedactor } from '../../../src/reporting/redaction/redactor.ts';
import { reportText } from '../../../src/reporting/text.ts';
import { circumstances, english, sampleFinding, sampleSource } from './samples.ts';

const plain = { conversation: [], payees: [], mark: '[hidden]' };

describe("the shopper's own words", () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/);
  const phone = fc.stringMatching(/^\+49 1[5-7]\d \d{3} \d{4}$/);
  const street = fc.stringMatching(/^[A-Z][a-z]{4,9}weg \d{1,3}$/);
  const around = fc.string({ maxLength: 30 });

  it('stand in no part of a report, in no rendering, wherever the conversation and the page carry them', () => {
    fc.assert(
      fc.property(name, phone, street, around, (own, number, home, noise) => {
        const secrets = [own, number, home];
        const leak = `${noise} ${secrets.join(` ${noise} `)} ${noise}`;
        const finding = sampleFinding({
          text: `${leak} pay by Zelle`,
          pageTitle: leak,
          pageUrl: `https://www.ebay.com/itm/1?q=${encodeURIComponent(own)}`,
          party: { id: 'x', name: own, profileUrl: null },
        });
        const source = sampleSource({
          finding,
          listing: { id: '1', url: null, title: leak, price: null },
          context: (['self', 'counterpart', 'unknown'] as const).map((from) => ({
            from,
            text: leak,
            displayedTime: null,
          })),
        });
        const bundle = buildReport(source, { ...DEFAULT_CHOICES, ownWords: secrets }, circumstances);
        const parts = [
          JSON.stringify(bundle.report),
          reportText(bundle.report, english),
          reportHtml(bundle, [english]),
          JSON.stringify(mispEvent(bundle)),
        ];
        for (const part of parts) for (const secret of secrets) expect(part).not.toContain(secret);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['+44 7700 900 555', 'call 07700-900555 now', 'call [hidden] now'],
    ['07700900555', 'call +44 (7700) 900-555', 'call [hidden]'],
    ['José Núñez', 'hola JOSE  NUNEZ!', 'hola [hidden]!'],
    ['José', 'jose\u0301 here', '[hidden] here'],
    ['Al', 'Al also called', '[hidden] also called'],
    ['王小明', '你好王小明，在吗', '你好[hidden]，在吗'],
    ['ana@mail.example', 'write ANA@MAIL.EXAMPLE', 'write [hidden]'],
    ['１３８００１３８０００', '13800138000', '[hidden]'],
  ])('are found however they are spelt: %s', (own, said, expected) => {
    expect(createRedactor({ ...plain, ownWords: [own] }).text(said)).toBe(expected);
  });

  it('stay where the shopper has switched them on', () => {
    const choices = {
      ...DEFAULT_CHOICES,
      ownWords: ['Shop 77'],
      parts: { ...DEFAULT_CHOICES.parts, own: true },
    };
    const { report } = buildReport(sampleSource(), choices, circumstances);
    expect(report.seller?.name).toBe('Shop 77');
    expect(report.redacted).toBe(false);
  });
});

describe('what the conversation gives away', () => {
  const said = (text: string) => sampleSource({ context: [{ from: 'self', text, displayedTime: null }] });
  const reportOf = (source: ReturnType<typeof sampleSource>) =>
    JSON.stringify(buildReport(source, DEFAULT_CHOICES, circumstances).report);

  it.each([
    ['my number is 0151 2345 6789', '2345 6789'],
    ['send it to Hauptstraße 5, 10115 Berlin please', 'Hauptstraße 5'],
    ['My address: 12 Oak Lane, Leeds', 'Oak Lane'],
    ['我的地址：北京市朝阳区建国路88号', '建国路88号'],
    ['收件人：王小明', '王小明'],
    ['my name is Maria Schmidt and I pay today', 'Schmidt'],
    ['IBAN DE89 3704 0044 0532 0130 00', '3704 0044'],
    ['mail me at ana@mail.example', 'ana@mail'],
  ])('is hidden by its shape: %s', (text, secret) => {
    expect(reportOf(said(text))).not.toContain(secret);
  });

  it('hides a first name in the messages of the other party too', () => {
    const source = sampleSource({
      context: [
        { from: 'self', text: 'my name is Maria Schmidt', displayedTime: null },
        { from: 'counterpart', text: 'ok Maria, transfer first', displayedTime: null },
      ],
    });
    expect(reportOf(source)).not.toContain('Maria');
  });

  it('never hides the payee that the report is about', () => {
    expect(reportOf(said('so I write to +44 7700 900123 ?'))).toContain('+44 7700 900123 and pay');
  });

  it('leaves ordinary talk alone', () => {
    for (const text of [
      'is the price 1200 final?',
      'on 2026-11-24 at 10',
      'I am here at 5 pm',
      'order 12345',
    ]) {
      expect(detailsInOwnText(text)).toEqual([]);
    }
    for (const text of ['Hi there', 'Dear Customer', 'hello dear', 'Hi friend, pay here']) {
      expect(namesInGreetings(text)).toEqual([]);
    }
    expect(namesInGreetings('Hello Maria, how are you')).toEqual(['Maria']);
  });

  it('keeps flagged spans on the words they marked', () => {
    const finding = sampleFinding({ text: 'Hi Maria, pay by Zelle' });
    const evidence = finding.assessment.evidence.map((one) => ({ ...one, span: { start: 10, end: 22 } }));
    const source = sampleSource({
      finding: { ...finding, assessment: { ...finding.assessment, evidence } },
      context: [],
    });
    const [message] = buildReport(source, DEFAULT_CHOICES, circumstances).report.messages;
    expect(message?.text).toBe('Hi [hidden], pay by Zelle');
    expect(message?.spans.map(({ start, end }) => message.text.slice(start, end))).toEqual(['pay by Zelle']);
  });
});

it('folds with a way back to the original', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, at } = fold(original);
      expect(at).toHaveLength(text.length + 1);
      expect(at.at(-1)).toBe(original.length);
    }),
  );
});

it('is linear in the length of hostile texts', () => {
  const hostile = ['1 '.repeat(100_000), 'A'.repeat(200_000), 'name: '.repeat(40_000), '路'.repeat(100_000)];
  const started = performance.now();
  for (const text of hostile) detailsInOwnText(text);
  expect(performance.now() - started).toBeLessThan(3000);
});
