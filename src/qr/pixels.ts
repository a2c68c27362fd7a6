/** A picture in memory: RGBA, 8 bits a channel, row by row, not premultiplied. */
export interface PixelGrid {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** Whether the buffer is as long as the size says; pixels may come from a page, which is not trusted. */
export function isPixelGrid({ width, height, rgba }: PixelGrid): boolean {
  const whole = Number.isSafeInteger(width) && Number.isSafeInteger(height);
  return whole && width > 0 && height > 0 && rgba.length === width * height * 4;
}

/** Visible pixels of which fewer than this part are dark are light ink, made for a dark page. */
const LIGHT_INK = 0.05;

/**
 * Lays the picture on paper. Decoders ignore transparency, so that a black code on a clear ground would be all black to
 * them. The paper is white, or black where what is drawn is light alone. An opaque picture is returned as it is.
 */
export function layOnPaper(picture: PixelGrid): PixelGrid {
  const from = picture.rgba;
  let at = 3;
  while (at < from.length && from[at] === 255) at += 4;
  if (at >= from.length) return picture;
  const white = isLightInk(from) ? 0 : 255;
  const rgba = new Uint8ClampedArray(from);
  for (at -= 3; at < rgba.length; at += 4) {
    const alpha = (from[at + 3] ?? 0) / 255;
    const paper = white * (1 - alpha);
    rgba[at] = (from[at] ?? 0) * alpha + paper;
    rgba[at + 1] = (from[at + 1] ?? 0) * alpha + paper;
    rgba[at + 2] = (from[at + 2] ?? 0) * alpha + paper;
    rgba[at + 3] = 255;
  }
  return { ...picture, rgba };
}

function isLightInk(rgba: PixelGrid['rgba']): boolean {
  let visible = 0;
  let dark = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    if ((rgba[at + 3] ?? 0) < 128) continue;
    visible++;
    // Rec. 601 luma in 256ths.
    const luma = 77 * (rgba[at] ?? 0) + 150 * (rgba[at + 1] ?? 0) + 29 * (rgba[at + 2] ?? 0);
    if (luma < 128 * 256) dark++;
  }
  return visible > 0 && dark < visible * LIGHT_INK;
}
