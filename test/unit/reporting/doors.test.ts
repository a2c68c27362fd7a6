import { describe, expect, it } from 'vitest';
import type { Platform, PlatformExamples } from '../../../src/core/platform.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';
import { deadlines, TERMS } from '../../../src/reporting/deadlines.ts';
import { DOOR_COUNTRIES, doorsFor } from '../../../src/reporting/doors/doors-for.ts';
import { NATIONAL_DOORS } from '../../../src/reporting/doors/national.ts';
import { OWN_BANK, PAYMENT_DOORS } from '../../../src/reporting/doors/payment.ts';
import { leadsAway, platformDoor } from '../../../src/reporting/doors/platform-door.ts';
import { reportPayloads } from '../../../src/reporting/payloads.ts';
import { sampleFinding } from './samples.ts';

/** Every host a door may lead to, reviewed one by one. A new door needs a new line here. */
const REVIEWED_HOSTS = [
  'reportfraud.ftc.gov',
  'www.ic3.gov',
  'www.reportfraud.police.uk',
  'www.12377.cn',
  'cyberpolice.mps.gov.cn',
  'www.12315.cn',
  'www.adcc.gov.hk',
  '165.npa.gov.tw',
  'www.scamshield.gov.sg',
  'www.scamwatch.gov.au',
  'www.cyber.gov.au',
  'netsafe.org.nz',
  '105.police.govt.nz',
  'www.cybercrime.gov.in',
  'www.antifraudcentre-centreantifraude.ca',
  'www.consumidor.gov.br',
  '17cyber.gouv.fr',
  'www.service-public.fr',
  'portal.onlinewache.polizei.de',
  'www.watchlist-internet.at',
  'www.commissariatodips.it',
  'www.incibe.es',
  'www.policia.es',
  'www.politie.nl',
  'incydent.cert.pl',
  'safeonweb.be',
  'www.report.ncsc.admin.ch',
  'www.garda.ie',
  'queixaselectronicas.mai.gov.pt',
  'www.policiajudiciaria.pt',
  'polisen.se',
  'cyberpolice.gov.ua',
  'ecrm.police.go.kr',
  'semakmule.rmp.gov.my',
  'www.cekrekening.id',
  'www.thaipoliceonline.go.th',
  'chongluadao.vn',
  'www.paypal.com',
];

const doors = [...NATIONAL_DOORS, ...PAYMENT_DOORS, OWN_BANK];
const addresses = doors.flatMap(({ url }) => (url === null ? [] : [url]));

/** Look-alikes that a search for these channels has turned up, and ways in which others would be made. */
const LOOK_ALIKES = [
  'https://96ll0.cc',
  'https://uu12311.cn',
  'https://usa110.com',
  'https://ffa12377.com',
  'https://www.ic3.gov.report-center.example',
  'https://www.ic3-gov.us',
  'https://www.12377.cn.com',
  'https://www.paypa1.com/disputes/',
  'https://www.ic3.gov@evil.example/',
  'http://www.ic3.gov/',
  'https://www.google.com/search?q=report+fraud',
];
const reviewed = (url: string): boolean =>
  new URL(url).protocol === 'https:' && REVIEWED_HOSTS.includes(new URL(url).hostname);

describe('the doors', () => {
  it('lead to reviewed hosts only, over https, and to no search', () => {
    for (const url of addresses) {
      expect(reviewed(url), url).toBe(true);
      expect(new URL(url).search, url).toBe('');
      expect(new URL(url).username, url).toBe('');
    }
    for (const host of REVIEWED_HOSTS) {
      expect(
        addresses.some((url) => new URL(url).hostname === host),
        `${host} is not used any more`,
      ).toBe(true);
    }
  });

  it('refuse look-alikes', () => {
    for (const url of LOOK_ALIKES) expect(reviewed(url), url).toBe(false);
  });

  it('serve twenty countries at least with a source and its date, each with a way to get there', () => {
    const sourced = NATIONAL_DOORS.filter(({ source, checked }) => source !== '' && checked !== null);
    expect(new Set(sourced.map(({ country }) => country)).size).toBeGreaterThanOrEqual(20);
    expect(DOOR_COUNTRIES).toEqual([...new Set(NATIONAL_DOORS.map(({ country }) => country))]);
    for (const door of NATIONAL_DOORS) expect(door.url ?? door.phone, door.id).not.toBeNull();
    expect(new Set(doors.map(({ id }) => id)).size).toBe(doors.length);
  });

  it('never claim more than is known of them', () => {
    for (const { id, checked, confidence, source } of doors) {
      if (source === '') expect([confidence, checked], id).toEqual(['known', null]);
      else
        expect([URL.canParse(source), checked], id).toEqual([
          true,
          expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        ]);
    }
  });
});

describe('the doors of a report', () => {
  const marketplace = (url: string | null): Platform =>
    ({
      id: 'ebay',
      name: 'eBay',
      hosts: ['*.ebay.com'],
      ids: ({ searchParams }: URL) => ({ itemId: searchParams.get('item') ?? undefined }),
      report: { url, steps: ['Report'], source: '', checked: null, confidence: 'known' },
    }) as unknown as Platform;
  const ebay = marketplace('https://www.ebay.com/report?item={itemId}');
  const seenAt = (item: string): string => `https://www.ebay.com/mesg?item=${item}&utm_source=x`;

  it('are the platform, the provider and the national body, in this order', () => {
    const report = { payloads: reportPayloads(sampleFinding({ payload: { ...pay, rail: 'pix' } })) };
    const ids = doorsFor(report, platformDoor(ebay, seenAt('7')), 'BR').map(({ id }) => id);
    expect(ids).toEqual(['platform-ebay', 'pix-med', 'br-www-consumidor-gov-br']);
  });

  it('name the own bank where no provider is known', () => {
    const report = { payloads: reportPayloads(sampleFinding({ payload: { ...pay, rail: 'zelle' } })) };
    expect(doorsFor(report, null, null).map(({ id }) => id)).toEqual(['own-bank']);
  });

  it('have the address filled in with what is known', () => {
    expect(platformDoor(ebay, seenAt('1%26x%3D2')).url).toBe('https://www.ebay.com/report?item=1%26x%3D2');
    expect(platformDoor(ebay, null, { itemId: '7' }).url).toBe('https://www.ebay.com/report?item=7');
    expect(platformDoor(ebay, null).url).toBe('https://www.ebay.com/report');
  });

  it('are the page itself where no other is known, and only a page of the platform', () => {
    for (const url of [null, 'https://www.ebay.com/itm/{sellerId}', 'http://www.ebay.com/']) {
      const door = platformDoor(marketplace(url), seenAt('7'));
      expect(door.url).toBe('https://www.ebay.com/mesg?item=7');
      expect(leadsAway(door, seenAt('7'))).toBe(false);
    }
    expect(leadsAway(platformDoor(ebay, seenAt('7')), seenAt('7'))).toBe(true);
    expect(platformDoor(marketplace(null), 'https://www.ebay.com.evil.example/').url).toBeNull();
    expect(platformDoor(marketplace(null), 'http://www.ebay.com/').url).toBeNull();
  });

  it('are known on every platform, with the steps there, wherever a person sells or writes', () => {
    for (const platform of knowledge.platforms) {
      const pages = EXAMPLES[`../../../src/knowledge/platforms/${platform.id}.ts`]?.is ?? [];
      expect(pages.length, platform.id).toBeGreaterThan(0);
      expect(platform.report.steps.length, platform.id).toBeGreaterThan(1);
      for (const [page] of pages) {
        const { url } = platformDoor(platform, page);
        expect(url, page).toMatch(/^https:/);
        expect(url, page).not.toMatch(/[{}]|%7B/);
      }
    }
  });
});

const EXAMPLES = import.meta.glob<PlatformExamples>('../../../src/knowledge/platforms/*.ts', {
  import: 'examples',
  eager: true,
});

const pay = {
  kind: 'payment',
  payee: 'x',
  owner: 'unknown',
  amount: null,
  currency: null,
  dynamic: null,
  checksum: null,
} as const;

describe('the deadlines', () => {
  const loss = {
    paid: true,
    amount: '10',
    currency: 'BRL',
    rail: 'pix',
    transaction: null,
    date: '2026-11-01',
  };
  const now = Date.UTC(2026, 10, 24);

  it('run from the day of the payment', () => {
    const [term] = deadlines(loss, now);
    expect(term?.id).toBe('pix_med');
    expect(new Date(term?.until ?? 0).toISOString().slice(0, 10)).toBe('2027-01-20');
    expect(term?.passed).toBe(false);
    expect(deadlines({ ...loss, rail: 'upi' }, now)[0]?.passed).toBe(true);
  });

  it('are none where nothing was paid, or the day is not known', () => {
    expect(deadlines(null, now)).toEqual([]);
    expect(deadlines({ ...loss, paid: false }, now)).toEqual([]);
    expect(deadlines({ ...loss, date: 'soon' }, now)).toEqual([]);
  });

  it('each say where they were read, and lead only to whom they name', () => {
    for (const { source } of TERMS) expect(URL.canParse(source)).toBe(true);
    const doors = TERMS.flatMap(({ id, door }) => (door === null ? [] : [[id, new URL(door).hostname]]));
    expect(doors).toEqual([
      ['india_1930', 'www.cybercrime.gov.in'],
      ['paypal_dispute', 'www.paypal.com'],
    ]);
  });
});
