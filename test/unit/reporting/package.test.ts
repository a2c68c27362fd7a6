import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SPEAKERS } from '../../../src/core/observation.ts';
import { UNKNOWN_PAYLOAD } from '../../../src/core/payload.ts';
import { RISK_LEVELS } from '../../../src/core/risk.ts';
import { TACTICS } from '../../../src/core/tactics.ts';
import { buildReport } from '../../../src/reporting/build.ts';
import { DEFAULT_CHOICES, PARTS } from '../../../src/reporting/choices.ts';
import { fromBase64, sha256, toBase64 } from '../../../src/reporting/package/bytes.ts';
import { packageFiles, packageName, zip } from '../../../src/reporting/package/evidence-package.ts';
import { reportHtml } from '../../../src/reporting/package/html.ts';
import { mispEvent } from '../../../src/reporting/package/misp.ts';
import { circumstances, english, PIXEL, PIXEL_SHA256, sampleFinding, sampleSource } from './samples.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../public/schema/report-1.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({
  allErrors: true,
  formats: { uuid: true, 'date-time': (value: string) => !Number.isNaN(Date.parse(value)) },
});
const validate = ajv.compile(schema);
const valid = (value: unknown): string => (validate(value) ? 'valid' : ajv.errorsText(validate.errors));

const everything = {
  ...DEFAULT_CHOICES,
  reporter: { name: 'Ana', email: 'ana@mail.example' },
  parts: Object.fromEntries(PARTS.map((part) => [part, true])) as typeof DEFAULT_CHOICES.parts,
};
const nothing = {
  ...DEFAULT_CHOICES,
  parts: Object.fromEntries(PARTS.map((part) => [part, false])) as typeof DEFAULT_CHOICES.parts,
};
const pix = { ...UNKNOWN_PAYLOAD, kind: 'payment', rail: 'pix', payee: 'sam@mail.example' } as const;
const code = { rawValue: '000201…6304ABCD', format: 'qr_code', cornerPoints: [], parsed: pix };
const source = sampleSource({ finding: sampleFinding({ codes: [code] }) });

async function unpack(blobs: Uint8Array[]): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(Buffer.concat(blobs)));
}

describe('the evidence package', () => {
  it('holds a report that keeps to the published schema', async () => {
    for (const choices of [everything, DEFAULT_CHOICES, nothing]) {
      const bundle = buildReport(source, choices, circumstances);
      const files = await unpack(
        await zip([{ id: bundle.report.id, files: await packageFiles(bundle, [english]) }], false),
      );
      expect(valid(JSON.parse(strFromU8(files['report.json'] ?? new Uint8Array())))).toBe('valid');
    }
  });

  it('verifies without the extension: every file stands in SHA256SUMS with its own sum', async () => {
    const bundle = buildReport(source, everything, circumstances);
    const packed = await zip([{ id: 'x', files: await packageFiles(bundle, [english]) }], false);
    const files = await unpack(packed);
    expect(Object.keys(files).sort()).toEqual([
      'SHA256SUMS',
      'files/capture.png',
      'files/picture.png',
      'misp.json',
      'report.html',
      'report.json',
      'report.txt',
    ]);
    const sums = strFromU8(files['SHA256SUMS'] ?? new Uint8Array())
      .trimEnd()
      .split('\n');
    expect(sums).toHaveLength(6);
    for (const line of sums) {
      const [sum = '', name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
        name,
      ).toBe(sum);
    }
    for (const { name, sha256: sum } of bundle.report.files) expect(sums).toContain(`${sum}  ${name}`);
    expect(Buffer.from(files['files/picture.png'] ?? []).toString('base64')).toBe(PIXEL);
  });

  it('gives each of several reports a folder', async () => {
    const bundle = buildReport(source, DEFAULT_CHOICES, circumstances);
    const files = await packageFiles(bundle, [english], { 'since.json': '{}' });
    const packed = await unpack(
      await zip(
        [
          { id: 'a', files },
          { id: 'b', files },
        ],
        true,
      ),
    );
    expect(Object.keys(packed)).toContain('a/report.json');
    expect(Object.keys(packed)).toContain('b/since.json');
    expect(packageName('2026-11-24T13:31:00.000Z', circumstances.id)).toBe(
      'tillguard-2026-11-24-6f1c2c1e.zip',
    );
  });

  it('names in its schema exactly what the engine can say', () => {
    const { properties } = schema;
    expect(properties.tactics.items.enum).toEqual(TACTICS);
    expect(properties.level.enum).toEqual(RISK_LEVELS);
    expect(properties.messages.items.properties.from.enum).toEqual(SPEAKERS);
  });

  it('refuses what is no report', () => {
    const { report } = buildReport(source, everything, circumstances);
    expect(valid({ ...report, format: 'other' })).not.toBe('valid');
    expect(valid({ ...report, surprise: 1 })).not.toBe('valid');
    const { statement: _, ...without } = report;
    expect(valid(without)).not.toBe('valid');
  });
});

describe('the printed report', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&';

  it('makes no markup of what others wrote', () => {
    const finding = sampleFinding({
      text: hostile,
      pageTitle: hostile,
      party: { id: hostile, name: hostile, profileUrl: 'javascript:alert(1)' },
    });
    const html = reportHtml(buildReport(sampleSource({ finding }), everything, circumstances), [english]);
    expect(html).not.toMatch(/<script|onerror=alert\(1\)>|<img src=x|javascript:/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('asks for nothing from outside', () => {
    const html = reportHtml(buildReport(source, everything, circumstances), [english]);
    const referenced = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(referenced.length).toBeGreaterThan(0);
    for (const address of referenced) expect(address).toMatch(/^data:image\//);
    expect(html).toContain("default-src 'none'");
  });

  it('shows no picture of a type that it does not know', () => {
    const picture = { mediaType: 'image/svg+xml', base64: PIXEL, size: 70, sha256: PIXEL_SHA256 };
    const bundle = buildReport(sampleSource({ picture }), DEFAULT_CHOICES, circumstances);
    expect(bundle.report.files[0]?.name).toBe('files/picture.bin');
    expect(reportHtml(bundle, [english])).not.toContain('<img');
  });

  it('is written once in each language, each with its own direction', () => {
    const arabic = { ...english, language: 'ar' };
    const html = reportHtml(buildReport(source, DEFAULT_CHOICES, circumstances), [english, arabic]);
    expect(html.match(/<article/g)).toHaveLength(2);
    expect(html).toContain('<article lang="ar" dir="rtl">');
  });
});

it('writes MISP objects by their templates, with what each requires', () => {
  const bundle = buildReport(source, everything, circumstances);
  const { Event: event } = mispEvent(bundle) as {
    Event: { Object: { name: string; Attribute: { object_relation: string; value: string }[] }[] };
  };
  const required: Record<string, string[]> = {
    'instant-message': ['body'],
    'user-account': ['username'],
    'decoded-qrcode': ['decoded-value'],
    file: ['filename', 'sha256', 'attachment'],
  };
  expect([...new Set(event.Object.map(({ name }) => name))].sort()).toEqual(Object.keys(required).sort());
  for (const { name, Attribute } of event.Object) {
    const relations = Attribute.map(({ object_relation }) => object_relation);
    expect(relations).toEqual(expect.arrayContaining(required[name] ?? ['?']));
    for (const { value } of Attribute) expect(value).not.toBe('');
  }
  const payees = (payload: object) => {
    const finding = sampleFinding({ payload: { ...UNKNOWN_PAYLOAD, ...payload } });
    const built = buildReport(sampleSource({ finding }), everything, circumstances);
    return JSON.stringify(mispEvent(built));
  };
  expect(payees({ kind: 'payment', rail: 'iban', payee: 'DE89 3704 0044 0532 0130 00' })).toContain(
    '"bank-account"',
  );
  expect(payees({ kind: 'crypto', rail: 'tron', payee: 'TXYZ', currency: 'USDT' })).toContain(
    '"address-crypto"',
  );
});

it('turns bytes into base64 and back, whatever their length', async () => {
  for (const length of [0, 1, 2, 3, 0x8000, 0x8001, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, n) => (n * 31) & 255);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    expect(await sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
  expect(fromBase64('***')).toBeNull();
});
