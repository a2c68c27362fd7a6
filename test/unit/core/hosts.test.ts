import { describe, expect, it } from 'vitest';
import { isOwnHost, matchesHost, pageKindOf, parseUrl, platformOf } from '../../../src/core/hosts.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';

describe('host patterns', () => {
  it('match as the browser matches them', () => {
    expect(matchesHost('*.ebay.com', 'ebay.com')).toBe(true);
    expect(matchesHost('*.ebay.com', 'www.ebay.com')).toBe(true);
    expect(matchesHost('*.ebay.com', 'notebay.com')).toBe(false);
    expect(matchesHost('web.whatsapp.com', 'x.web.whatsapp.com')).toBe(false);
  });

  it('never take a look-alike, a bare suffix or plain http for the platform', () => {
    const { platforms } = knowledge;
    expect(platformOf(platforms, 'https://www.ebay.com/itm/1')?.id).toBe('ebay');
    expect(platformOf(platforms, 'http://www.ebay.com/itm/1')).toBeNull();
    expect(platformOf(platforms, 'https://www.ebay.com.example.net/itm/1')).toBeNull();
    expect(platformOf(platforms, 'https://ebay.com@example.net/')).toBeNull();
    expect(platformOf(platforms, 'about:blank')).toBeNull();
    expect(parseUrl('not an address')).toBeNull();
  });
});

describe('platform data', () => {
  it('is about one host each: no two platforms claim the same address', () => {
    const owners = new Map<string, string>();
    for (const platform of knowledge.platforms) {
      for (const host of platform.hosts) {
        expect(
          owners.get(host),
          `${host} is claimed by ${owners.get(host)} and ${platform.id}`,
        ).toBeUndefined();
        owners.set(host, platform.id);
      }
    }
    expect(owners.size).toBeGreaterThan(10);
  });

  it('knows its own checkout as its own', () => {
    const ebay = knowledge.platforms.find((platform) => platform.id === 'ebay');
    expect(ebay && isOwnHost(ebay, 'pay.ebay.com')).toBe(true);
    expect(ebay && isOwnHost(ebay, 'ebay.com.example.net')).toBe(false);
    expect(ebay && pageKindOf(ebay, 'https://www.ebay.com/itm/256123456789')).toBe('listing');
  });
});
