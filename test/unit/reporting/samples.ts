import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/core/finding.ts';
import { UNKNOWN_PAYLOAD } from '../../../src/core/payload.ts';
import { tableOf } from '../../../src/i18n/format.ts';
import { wordsOfTable } from '../../../src/i18n/words.ts';
import type { Circumstances } from '../../../src/reporting/build.ts';
import type { ReportSource } from '../../../src/reporting/source.ts';
import type { Words } from '../../../src/reporting/words.ts';

/** The interface's real English words; a key that is missing fails the test that asks for it. */
export const english: Words = (() => {
  const path = join(process.cwd(), 'public/_locales/en/messages.json');
  const words = wordsOfTable('en', tableOf(JSON.parse(readFileSync(path, 'utf8'))));
  return {
    language: 'en',
    t(key, args) {
      if (!words.has(key)) throw new Error(`no such message: ${key}`);
      return (words as Words).t(key, args);
    },
  };
})();

/** A picture of one pixel. */
export const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
export const PIXEL_SHA256 = '6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0';

export const text = 'WhatsApp me +44 7700 900123 and pay by Zelle, 10% off';

export function sampleFinding(change: Partial<Finding> = {}): Finding {
  return {
    id: 'f1',
    observationIds: ['o1'],
    kind: 'text',
    assessment: {
      level: 'medium',
      score: 0.6,
      tactics: ['direct_payment'],
      evidence: [
        {
          signal: 'pay_rail',
          tactic: 'direct_payment',
          strength: 1,
          span: { start: 32, end: 44 },
          excerpt: 'pay by Zelle',
        },
      ],
    },
    from: 'counterpart',
    place: 'message',
    conversation: 'c1',
    party: {
      id: 'shop-77',
      name: 'Shop 77',
      profileUrl: 'https://www.ebay.com/usr/shop-77?_trksid=p1',
    },
    displayedTime: '10:12',
    text,
    source: null,
    codes: [],
    payload: { ...UNKNOWN_PAYLOAD, kind: 'contact', rail: 'whatsapp', payee: '+447700900123' },
    platform: 'ebay',
    pageUrl: 'https://www.ebay.com/itm/1234?_trksid=p2&hash=item9&var=5',
    pageTitle: 'Camera | eBay',
    seenAt: Date.UTC(2026, 10, 24, 13, 30),
    state: 'open',
    ...change,
  } as Finding;
}

export function sampleSource(change: Partial<ReportSource> = {}): ReportSource {
  return {
    finding: sampleFinding(),
    platform: { id: 'ebay', name: 'eBay' },
    listing: { id: '1234', url: 'https://www.ebay.com/itm/1234', title: 'Camera', price: 'US $120.00' },
    context: [
      { from: 'self', text: 'Hello, is it still there?', displayedTime: '10:10' },
      { from: 'counterpart', text: 'Yes it is', displayedTime: '10:11' },
      { from: 'counterpart', text, displayedTime: '10:12' },
      { from: 'self', text: 'Why not here?', displayedTime: '10:13' },
    ],
    railNames: { whatsapp: 'WhatsApp' },
    picture: { mediaType: 'image/png', base64: PIXEL, size: 70, sha256: PIXEL_SHA256 },
    capture: { mediaType: 'image/png', base64: PIXEL, size: 70, sha256: PIXEL_SHA256 },
    versions: { extension: '0.1.0', rules: '2026-11-24' },
    ...change,
  };
}

export const circumstances: Circumstances = {
  id: '6f1c2c1e-6a38-4d0e-9a3e-0d6c3f1a2b4c',
  now: Date.UTC(2026, 10, 24, 13, 31),
  utcOffset: 480,
  words: english,
};
