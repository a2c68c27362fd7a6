/** Pixels of a picture: RGBA, row by row; clear parts stay clear. */
export interface PagePixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer> | null;
  readonly dataUrl: string | null;
}

/** The longest side that travels; codes are read well below it. */
export const LONGEST_SIDE = 1280;
/** Vector pictures have no size of their own: drawn this large. */
export const VECTOR_SIDE = 720;

/**
 * Draws something and takes its pixels, scaled down to {@link LONGEST_SIDE}.
 *
 * @returns null where the browser forbids it (a tainted canvas, a picture of another origin) or cannot draw it
 */
export function pixelsOf(source: CanvasImageSource, width: number, height: number): PagePixels | null {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const w = Math.max(1, Math.round(width * scale));
  const h = Math.max(1, Math.round(height * scale));
  try {
    const context = new OffscreenCanvas(w, h).getContext('2d', { willReadFrequently: true });
    if (context === null) return null;
    context.drawImage(source, 0, 0, w, h);
    return { width: w, height: h, rgba: context.getImageData(0, 0, w, h).data, dataUrl: null };
  } catch {
    return null;
  }
}

/** Whether all pixels are of one colour, or all are clear: nothing drawn yet. */
export function isBlank({ rgba }: PagePixels): boolean {
  if (rgba === null) return false;
  for (let i = 4; i < rgba.length; i += 4) {
    if (rgba[i] !== rgba[0] || rgba[i + 1] !== rgba[1] || rgba[i + 2] !== rgba[2]) return false;
    if (rgba[i + 3] !== rgba[3]) return false;
  }
  return true;
}

/** The same picture as a data URL, for browsers whose messages carry no typed arrays (Chromium before 148). */
export async function asDataUrl(pixels: PagePixels): Promise<PagePixels | null> {
  if (pixels.rgba === null) return pixels;
  try {
    const canvas = new OffscreenCanvas(pixels.width, pixels.height);
    canvas.getContext('2d')?.putImageData(new ImageData(pixels.rgba, pixels.width, pixels.height), 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    const dataUrl = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
    return { ...pixels, rgba: null, dataUrl };
  } catch {
    return null;
  }
}

/**
 * Draws cells into pixels: dark where `dark` says so, with a quiet zone of four cells around.
 *
 * @param cell the size of a cell in pixels, width and height
 */
export function rasterise(
  columns: number,
  rows: number,
  cell: readonly [width: number, height: number],
  dark: (column: number, row: number) => boolean,
): PagePixels {
  const margin = 4 * Math.max(...cell);
  const width = columns * cell[0] + 2 * margin;
  const height = rows * cell[1] + 2 * margin;
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!dark(column, row)) continue;
      for (let y = 0; y < cell[1]; y++) {
        const start = ((margin + row * cell[1] + y) * width + margin + column * cell[0]) * 4;
        for (let x = 0; x < cell[0]; x++) rgba.fill(0, start + x * 4, start + x * 4 + 3);
      }
    }
  }
  return { width, height, rgba, dataUrl: null };
}
