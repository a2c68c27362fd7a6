/**
 * A decoder for raw LZMA (version 1) streams of known length, after the public-domain "LZMA specification" by
 * I. Pavlov, with the names used there. The libraries for Node and the browser bring an encoder of three times this
 * size, or work asynchronously.
 */
export interface LzmaOptions {
  readonly lc: number;
  readonly lp: number;
  readonly pb: number;
  /** The length of the decompressed data in bytes. */
  readonly size: number;
}

const HALF = 1024;
const STATES = 12;

/** Decompresses; null when the data is not what it should be. The work is bounded by `size`. */
export function decodeLzma(input: Uint8Array, { lc, lp, pb, size }: LzmaOptions): Uint8Array | null {
  const out = new Uint8Array(size);
  const bits = rangeDecoder(input);
  const posStates = 1 << pb;
  const literals = probabilities(0x300 << (lc + lp));
  const isMatch = probabilities(STATES << 4);
  const isRep = probabilities(STATES);
  const isRepG0 = probabilities(STATES);
  const isRepG1 = probabilities(STATES);
  const isRepG2 = probabilities(STATES);
  const isRep0Long = probabilities(STATES << 4);
  const slots = Array.from({ length: 4 }, () => probabilities(64));
  const positions = probabilities(128);
  const align = probabilities(16);
  const lengths = lengthDecoder(bits, posStates);
  const repLengths = lengthDecoder(bits, posStates);
  let state = 0;
  let reps: [number, number, number, number] = [0, 0, 0, 0];
  let at = 0;

  const literal = (): number => {
    const previous = at > 0 ? (out[at - 1] ?? 0) : 0;
    const context = ((at & ((1 << lp) - 1)) << lc) + (previous >> (8 - lc));
    const base = 0x300 * context;
    let symbol = 1;
    if (state >= 7) {
      let match = out[at - reps[0] - 1] ?? 0;
      while (symbol < 0x100) {
        const matchBit = (match >> 7) & 1;
        match <<= 1;
        const bit = bits.bit(literals, base + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (matchBit !== bit) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | bits.bit(literals, base + symbol);
    return symbol & 0xff;
  };

  const distance = (length: number): number => {
    const slot = bits.tree(slots[Math.min(length, 3)] ?? align, 0, 6);
    if (slot < 4) return slot;
    const direct = (slot >> 1) - 1;
    // By multiplication: a shift by 30 would turn negative.
    const base = (2 | (slot & 1)) * 2 ** direct;
    if (slot < 14) return base + bits.reverse(positions, base - slot, direct);
    return base + bits.direct(direct - 4) * 16 + bits.reverse(align, 0, 4);
  };

  while (at < size) {
    if (bits.exhausted()) return null;
    const posState = at & (posStates - 1);
    if (bits.bit(isMatch, (state << 4) + posState) === 0) {
      const byte = literal();
      out[at++] = byte;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let length: number;
    if (bits.bit(isRep, state) !== 0) {
      if (bits.bit(isRepG0, state) === 0) {
        if (bits.bit(isRep0Long, (state << 4) + posState) === 0) {
          state = state < 7 ? 9 : 11;
          if (reps[0] >= at) return null;
          out[at] = out[at - reps[0] - 1] ?? 0;
          at++;
          continue;
        }
      } else if (bits.bit(isRepG1, state) === 0) {
        reps = [reps[1], reps[0], reps[2], reps[3]];
      } else if (bits.bit(isRepG2, state) === 0) {
        reps = [reps[2], reps[0], reps[1], reps[3]];
      } else {
        reps = [reps[3], reps[0], reps[1], reps[2]];
      }
      length = repLengths(posState);
      state = state < 7 ? 8 : 11;
    } else {
      length = lengths(posState);
      state = state < 7 ? 7 : 10;
      reps = [distance(length), reps[0], reps[1], reps[2]];
    }
    if (reps[0] >= at) return null;
    for (let left = Math.min(length + 2, size - at); left > 0; left--) {
      out[at] = out[at - reps[0] - 1] ?? 0;
      at++;
    }
  }
  return out;
}

function probabilities(count: number): Uint16Array {
  return new Uint16Array(count).fill(HALF);
}

interface BitSource {
  bit(probs: Uint16Array, index: number): number;
  tree(probs: Uint16Array, offset: number, count: number): number;
  reverse(probs: Uint16Array, offset: number, count: number): number;
  direct(count: number): number;
  /** Whether more was read than there is. */
  exhausted(): boolean;
}

function rangeDecoder(input: Uint8Array): BitSource {
  let at = 1;
  let range = 0xffffffff;
  let code = 0;
  const nextByte = (): number => input[at++] ?? 0;
  for (let i = 0; i < 4; i++) code = ((code << 8) | nextByte()) >>> 0;
  const normalize = (): void => {
    if (range >= 0x1000000) return;
    range = (range << 8) >>> 0;
    code = ((code << 8) | nextByte()) >>> 0;
  };
  const bit = (probs: Uint16Array, index: number): number => {
    normalize();
    const probability = probs[index] ?? HALF;
    const bound = (range >>> 11) * probability;
    if (code < bound) {
      range = bound;
      probs[index] = probability + ((2048 - probability) >> 5);
      return 0;
    }
    range -= bound;
    code -= bound;
    probs[index] = probability - (probability >> 5);
    return 1;
  };
  return {
    bit,
    tree: (probs, offset, count) => {
      let symbol = 1;
      for (let i = 0; i < count; i++) symbol = (symbol << 1) | bit(probs, offset + symbol);
      return symbol - (1 << count);
    },
    reverse: (probs, offset, count) => {
      let node = 1;
      let symbol = 0;
      for (let i = 0; i < count; i++) {
        const value = bit(probs, offset + node);
        node = (node << 1) | value;
        symbol |= value << i;
      }
      return symbol;
    },
    direct: (count) => {
      let value = 0;
      for (let i = 0; i < count; i++) {
        normalize();
        range = range >>> 1;
        const isOne = code >= range;
        if (isOne) code -= range;
        value = value * 2 + (isOne ? 1 : 0);
      }
      return value;
    },
    exhausted: () => at > input.length + 5,
  };
}

function lengthDecoder(bits: BitSource, posStates: number): (posState: number) => number {
  const choice = probabilities(2);
  const low = probabilities(posStates << 3);
  const mid = probabilities(posStates << 3);
  const high = probabilities(256);
  return (posState) => {
    if (bits.bit(choice, 0) === 0) return bits.tree(low, posState << 3, 3);
    if (bits.bit(choice, 1) === 0) return 8 + bits.tree(mid, posState << 3, 3);
    return 16 + bits.tree(high, 0, 8);
  };
}
