import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { readCodes } from '../../qr/read-codes.ts';
import { createReader } from '../../qr/reader.ts';
import { decode } from './decode.ts';
import { createPictureReader, type PictureReader } from './picture-reader.ts';

/** The picture reader on the browser's own codecs and the decoder that lies in the package. */
export function browserPictureReader(): PictureReader {
  const reader = createReader({ locateFile: () => new URL(wasmAddress, self.location.origin).href });
  return createPictureReader({
    fetch: (address, init) => fetch(address, init),
    decode,
    readCodes: (picture) => readCodes(picture, reader),
    digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    now: () => performance.now(),
  });
}
