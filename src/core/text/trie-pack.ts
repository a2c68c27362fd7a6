import { childTable, type Trie } from './trie.ts';

/** Writes numbers of seven bits a byte, the low ones first. */
export interface Writer {
  put(value: number): void;
  readonly bytes: readonly number[];
}

function writer(): Writer {
  const bytes: number[] = [];
  return {
    bytes,
    put(value) {
      let rest = value;
      for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
      bytes.push(rest);
    },
  };
}

/**
 * Writes a trie as bytes: first the sizes, then the alphabet with the frequent letters first, the endings, the jumps, and
 * the nodes, each as its counts and for every edge its letter and how far back the child stands.
 */
export function packTrie(trie: Trie): Uint8Array {
  const { put, bytes } = writer();
  const { starts, units, targets, endings, endingsOf, jumps, jumpsOf, jumpStarts } = trie;
  const letters = byFrequency(units);
  const rank = new Map(letters.map((letter, index) => [letter, index]));
  for (const size of [trie.nodes, units.length, trie.wordRoot, trie.openRoot, letters.length]) put(size);
  for (const letter of letters) put(letter);
  put(endings.starts.length);
  put(endings.meaning.length);
  for (let set = 1; set < endings.starts.length - 1; set++) {
    put((endings.starts[set + 1] as number) - (endings.starts[set] as number));
  }
  for (let i = 0; i < endings.meaning.length; i++) {
    const chain = endings.chain[i] as number;
    put(((endings.meaning[i] as number) << 3) | ((endings.flags[i] as number) << 1) | (chain < 0 ? 0 : 1));
    if (chain < 0) continue;
    put(chain);
    put(endings.place[i] as number);
    put(endings.gap[i] as number);
  }
  put(jumpStarts.length);
  put(jumps.length);
  for (let list = 1; list < jumpStarts.length - 1; list++) {
    put((jumpStarts[list + 1] as number) - (jumpStarts[list] as number));
  }
  for (const target of jumps) put(target);
  for (let node = 1; node <= trie.nodes; node++) {
    const from = starts[node] as number;
    const to = starts[node + 1] as number;
    const set = endingsOf[node] as number;
    const list = jumpsOf[node] as number;
    put(((to - from) << 2) | (list === 0 ? 0 : 2) | (set === 0 ? 0 : 1));
    if (set !== 0) put(set);
    if (list !== 0) put(list);
    for (let edge = from; edge < to; edge++) {
      put(rank.get(units[edge] as number) ?? 0);
      put(node - (targets[edge] as number));
    }
  }
  return Uint8Array.from(bytes);
}

function byFrequency(units: Uint16Array): number[] {
  const counts = new Map<number, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
}

/** Reads what `packTrie` wrote. @param bytes a byte in each UTF-16 unit, as `atob` gives them */
export function unpackTrie(bytes: string): Trie {
  let at = 0;
  const get = (): number => {
    let byte = bytes.charCodeAt(at++);
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes.charCodeAt(at++);
      value |= (byte & 127) << shift;
    }
    return value;
  };
  const listStarts = (length: number): Uint32Array => {
    const starts = new Uint32Array(length);
    for (let list = 1; list < length - 1; list++) starts[list + 1] = (starts[list] as number) + get();
    return starts;
  };
  const nodes = get();
  const edges = get();
  const wordRoot = get();
  const openRoot = get();
  const letters = Uint16Array.from({ length: get() }, get);
  const endings = unpackEndings(get, listStarts);
  const jumpLists = get();
  const jumps = new Uint32Array(get());
  const jumpStarts = listStarts(jumpLists);
  for (let i = 0; i < jumps.length; i++) jumps[i] = get();
  const starts = new Uint32Array(nodes + 2);
  const units = new Uint16Array(edges);
  const targets = new Uint32Array(edges);
  const endingsOf = new Uint32Array(nodes + 1);
  const jumpsOf = new Uint32Array(nodes + 1);
  let edge = 0;
  for (let node = 1; node <= nodes; node++) {
    const head = get();
    if (head & 1) endingsOf[node] = get();
    if (head & 2) jumpsOf[node] = get();
    for (let left = head >>> 2; left > 0; left--) {
      units[edge] = letters[get()] as number;
      targets[edge++] = node - get();
    }
    starts[node + 1] = edge;
  }
  const trie = {
    starts,
    units,
    targets,
    endingsOf,
    endings,
    jumpsOf,
    jumpStarts,
    jumps,
    wordRoot,
    openRoot,
    nodes,
  };
  return { ...trie, first: childTable(trie, wordRoot), openFirst: childTable(trie, openRoot) };
}

function unpackEndings(get: () => number, listStarts: (length: number) => Uint32Array): Trie['endings'] {
  const sets = get();
  const length = get();
  const starts = listStarts(sets);
  const meaning = new Uint16Array(length);
  const chain = new Int32Array(length).fill(-1);
  const place = new Uint8Array(length);
  const gap = new Uint8Array(length);
  const flags = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const head = get();
    meaning[i] = head >>> 3;
    flags[i] = (head >>> 1) & 3;
    if ((head & 1) === 0) continue;
    chain[i] = get();
    place[i] = get();
    gap[i] = get();
  }
  return { starts, meaning, chain, place, gap, flags };
}
