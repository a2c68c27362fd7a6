import { describe, expect, it } from 'vitest';
import { pageKindOf, platformOf } from '../../../src/core/hosts.ts';
import type { Platform, PlatformExamples } from '../../../src/core/platform.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';

const files = import.meta.glob<{ default: Platform; examples: PlatformExamples }>(
  '../../../src/knowledge/platforms/*.ts',
  { eager: true },
);

describe.each(Object.entries(files))('%s', (path, { default: platform, examples }) => {
  it('is named after its file and carries examples of both kinds', () => {
    expect(path.endsWith(`/${platform.id}.ts`)).toBe(true);
    expect(examples.is.length).toBeGreaterThan(0);
    expect(examples.isNot.length).toBeGreaterThan(0);
  });

  it.each(examples.is.map(([url, kind]) => ({ url, kind })))('$url is its $kind page', ({ url, kind }) => {
    expect(platformOf(knowledge.platforms, url)?.id).toBe(platform.id);
    expect(pageKindOf(platform, url)).toBe(kind);
  });

  it.each([...examples.isNot])('%s is not its page', (url) => {
    expect(platformOf(knowledge.platforms, url)?.id).not.toBe(platform.id);
  });

  it('says where its report door comes from, over https only', () => {
    expect(platform.report.steps.length).toBeGreaterThan(0);
    // What was read has a day on which it was read; what is general knowledge says so.
    if (platform.report.confidence === 'known') expect(platform.report.checked).toBeNull();
    else expect(platform.report.checked).toMatch(/^20[0-9]{2}-[01][0-9]-[0-3][0-9]$/);
    expect(platform.report.source).toMatch(/^https:\/\//);
    if (platform.report.url !== null) expect(platform.report.url).toMatch(/^https:\/\//);
  });

  it('writes its aliases in lower case', () => {
    expect(platform.aliases.filter((alias) => alias !== alias.toLowerCase())).toEqual([]);
    expect(platform.aliases.length).toBeGreaterThan(0);
  });
});
