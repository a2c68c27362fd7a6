import { describe, expect, it } from 'vitest';
import type { Rail } from '../../../src/core/rail.ts';
import { buildLexicon } from '../../../src/core/text/lexicon.ts';
import { packLexicon, unpackLexicon } from '../../../src/core/text/lexicon-pack.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { scan } from '../../../src/core/text/scan.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';

const lexicon = buildLexicon(knowledge);
const packed = packLexicon(lexicon);
const bytes = [...packed.trie].map((byte) => String.fromCharCode(byte)).join('');

/** Deep equality of tables that a general comparison takes a minute for. */
function same(a: unknown, b: unknown): boolean {
  if (ArrayBuffer.isView(a) && ArrayBuffer.isView(b)) {
    const [one, other] = [a, b].map((view) => Buffer.from(view.buffer, view.byteOffset, view.byteLength));
    return a.constructor === b.constructor && one !== undefined && other !== undefined && one.equals(other);
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(Reflect.get(a, key), Reflect.get(b, key)));
}

describe('a packed lexicon', () => {
  it('comes back as it was, without the languages', () => {
    const meanings = JSON.parse(JSON.stringify(packed.meanings));
    const unpacked = unpackLexicon(meanings, bytes, { ...knowledge, languages: [] });
    expect(same(unpacked.trie, lexicon.trie)).toBe(true);
    expect(unpacked.meanings).toHaveLength(lexicon.meanings.length);
    const text = 'send it to my account, not to the site: v e n m o or 加微信转我, ab 9 Uhr';
    expect(scan(unpacked, normalise(text))).toEqual(scan(lexicon, normalise(text)));
  });

  it('is small enough to be loaded whenever the background wakes', () => {
    // 1.8 MB takes 50 to 70 ms to unpack.
    expect(packed.trie.length).toBeLessThan(2 << 20);
  });

  it('says so where a rail that it names is missing', () => {
    const without: readonly Rail[] = knowledge.rails.slice(1);
    expect(() => unpackLexicon(packed.meanings, bytes, { ...knowledge, rails: without })).toThrow(
      knowledge.rails[0]?.id,
    );
  });
});
