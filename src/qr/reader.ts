import { prepareZXingModule, purgeZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { Point } from '../core/finding.ts';
import type { PixelGrid } from './pixels.ts';
import { rawValueOf } from './raw-value.ts';

/** Where the decoder's WebAssembly comes from: the bytes themselves, or the address of the packaged file. */
export type WasmSource = { readonly wasmBinary: ArrayBuffer } | { readonly locateFile: () => string };

/** How one look at a picture differs from the usual one. */
export interface Look {
  /** `global` takes one threshold for the whole picture, where the usual one follows the neighbourhood. */
  readonly binarizer?: 'local' | 'global';
}

/** One thing the decoder found; `text` is null for a code that it located and could not read. */
export interface Sighting {
  readonly text: string | null;
  /** Clockwise from the code's own top left. */
  readonly corners: readonly [Point, Point, Point, Point];
}

export interface CodeReader {
  /** Loads the decoder ahead of the first picture. Rejects if the WebAssembly cannot be loaded. */
  warmUp(): Promise<void>;
  /** Looks once. Expects an opaque picture. Rejects only if the decoder itself breaks. */
  look(picture: PixelGrid, look?: Look): Promise<readonly Sighting[]>;
}

/** Makes a reader of QR codes on zxing-cpp. The decoder would fetch itself from a public address if not told otherwise. */
export function createReader(source: WasmSource): CodeReader {
  let loading: Promise<unknown> | null = null;
  const load = (): Promise<unknown> => {
    loading ??= Promise.resolve(prepareZXingModule({ overrides: source, fireImmediately: true })).catch(
      (reason: unknown) => {
        loading = null;
        throw reason;
      },
    );
    return loading;
  };
  return {
    warmUp: async () => void (await load()),
    look: async (picture, look = {}) => {
      await load();
      const { width, height, rgba } = picture;
      const image = { width, height, data: rgba, colorSpace: 'srgb' } as ImageData;
      const results = await readBarcodes(image, options(look)).catch((reason: unknown) => {
        // A trap leaves the decoder's memory in an unknown state: the next picture gets a fresh one.
        purgeZXingModule();
        loading = null;
        throw reason;
      });
      return results.map(({ isValid, bytes, text, hasECI, position }) => ({
        text: isValid ? rawValueOf(bytes, text, hasECI) : null,
        corners: [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft] as const,
      }));
    },
  };
}

function options({ binarizer = 'local' }: Look): ReaderOptions {
  return {
    formats: ['QRCode'],
    // The default mode rewrites GS1 texts and control characters.
    textMode: 'Plain',
    // Codes with gaps between the modules (Venmo's) are not found without.
    tryDenoise: true,
    // Codes all of dots, corner marks included (Cash App's), close up when seen from further away.
    downscaleThreshold: 250,
    downscaleFactor: 2,
    returnErrors: true,
    binarizer: binarizer === 'global' ? 'GlobalHistogram' : 'LocalAverage',
  };
}
