import { describe, expect, it } from 'vitest';
import { parsePayload } from '../../../src/core/payload/parse.ts';
import type { Rail, RailExamples } from '../../../src/core/rail.ts';

interface RailFile {
  readonly default: Rail;
  readonly examples?: RailExamples;
}

const files = Object.entries(
  import.meta.glob<RailFile>('../../../src/knowledge/rails/*.ts', { eager: true }),
);
const rails = files.map(([, file]) => file.default);

/** Every name of every rail, with the rail and how telling it is. */
const names = rails.flatMap((rail) =>
  (['plain', 'weak', 'disguised'] as const).flatMap((kind) =>
    (rail.names[kind] ?? []).map((name) => ({ name, kind, rail: rail.id })),
  ),
);

describe('rail files', () => {
  it.each(files)('%s carries its file name as id', (path, { default: rail }) => {
    expect(path).toMatch(new RegExp(`/${rail.id}\\.ts$`));
    expect(rail.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('give examples wherever they read payloads', () => {
    const without = files.filter(
      ([, { default: rail, examples }]) =>
        rail.parse !== undefined && (examples === undefined || !examples.is.length || !examples.isNot.length),
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('keep the hosts in the form in which they are compared', () => {
    const hosts = rails.flatMap((rail) => rail.hosts ?? []);
    expect(hosts.filter((host) => !/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});

describe('names', () => {
  it('are lower case, trimmed, and not empty', () => {
    expect(names.filter(({ name }) => name !== name.toLowerCase().trim() || name.length === 0)).toEqual([]);
  });

  it('open only at their ends', () => {
    expect(names.filter(({ name }) => /\S\*\s|\s\*\S/.test(name))).toEqual([]);
  });

  it('belong to one rail each', () => {
    const owners = new Map<string, string>();
    const shared = names.filter(({ name, rail }) => {
      const owner = owners.get(name);
      owners.set(name, rail);
      return owner !== undefined;
    });
    expect(shared).toEqual([]);
  });

  it('are not everyday words when they stand alone', () => {
    const everyday = [
      'line',
      'signal',
      'wise',
      'dana',
      'momo',
      'plin',
      'maya',
      'wave',
      'chime',
      'ideal',
      'x',
      'steam',
    ];
    expect(names.filter(({ name, kind }) => kind !== 'weak' && everyday.includes(name))).toEqual([]);
  });
});

const withExamples = files.filter(([, file]) => file.examples !== undefined);

describe.each(withExamples)('%s', (_path, { default: rail, examples }) => {
  it.each([...(examples?.is ?? [])])('reads %s', (payload, expected) => {
    expect(rail.parse?.(payload)).toMatchObject(expected);
    // And through the door that everybody uses, beside all the others.
    expect(parsePayload(payload, rails)).toMatchObject({ rail: rail.id, ...expected });
  });

  it.each([...(examples?.isNot ?? [])])('declines %s', (payload) => {
    expect(rail.parse?.(payload) ?? null).toBeNull();
    expect(parsePayload(payload, rails).rail).not.toBe(rail.id);
  });
});
