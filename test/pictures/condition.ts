import type { PixelGrid } from '../../src/qr/pixels.ts';
import type { Random } from './random.ts';

/** A picture and the texts of all the codes in it. */
export interface Sample {
  readonly picture: PixelGrid;
  readonly texts: readonly string[];
}

/** One way in which a code (or something else) stands in a picture. */
export interface Condition {
  readonly name: string;
  readonly make: (random: Random) => Promise<Sample>;
}

/** A condition whose pictures hold one code, made from a payload. */
export function single(
  name: string,
  make: (text: string, random: Random) => PixelGrid | Promise<PixelGrid>,
  payload: (random: Random) => string,
): Condition {
  return {
    name,
    make: async (random) => {
      const text = payload(random);
      return { picture: await make(text, random), texts: [text] };
    },
  };
}
