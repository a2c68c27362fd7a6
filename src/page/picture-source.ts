import { cellCodeOf } from './cell-code.ts';
import { hash } from './hash.ts';
import type { Picture } from './picture.ts';
import { isWorthReading } from './picture.ts';
import { isBlank, type PagePixels, pixelsOf, VECTOR_SIDE } from './pixels.ts';
import { paintOf } from './styles.ts';
import { gatherUses, hrefOf } from './vector.ts';

/** What came of looking at a picture. */
export type PictureReading =
  | { readonly kind: 'address'; readonly source: string; readonly width: number; readonly height: number }
  | {
      readonly kind: 'pixels';
      readonly source: string;
      readonly pixels: PagePixels;
      readonly width: number;
      readonly height: number;
    }
  /** Not loaded or not drawn yet: ask again when it says so. */
  | { readonly kind: 'later' }
  /** Too small, of a strange shape, or broken: nothing a shopper could scan. */
  | { readonly kind: 'nothing' }
  /** A picture the shopper sees and we cannot read. */
  | { readonly kind: 'unread' };

/** Longer data: addresses travel as pixels instead. */
const LONGEST_DATA = 200_000;
const LONGEST_ADDRESS = 8_000;
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy-img', 'data-lazy', 'data-ks-lazyload'];
const LONGEST_SVG = 1_000_000;
const NOTHING: PictureReading = { kind: 'nothing' };
const UNREAD: PictureReading = { kind: 'unread' };

export interface PictureNeeds {
  readonly view: Window;
  /** The box on the screen in CSS pixels, where it is known already; asked of the layout otherwise. */
  readonly box: { readonly width: number; readonly height: number } | null;
  /** Prefer the pixels the page has already over asking the site again: pictures of a chat may need its cookies. */
  readonly preferPixels: boolean;
  /** Take the address a lazy picture will have. */
  readonly eager: boolean;
}

/** What stands for a picture's content, without reading it: its address or addresses; null where there is none. */
export function addressOf({ element, kind }: Picture, view: Window): string | null {
  if (kind === 'img') {
    // Firefox names the old `currentSrc` until the new picture has loaded: what it was told to show counts as well.
    const { currentSrc, src, srcset } = element as HTMLImageElement;
    return [currentSrc, src, srcset].filter(Boolean).join('\n') || null;
  }
  if (kind === 'video')
    return (element as HTMLVideoElement).currentSrc || (element as HTMLVideoElement).src || null;
  if (kind === 'embedded')
    return absolute(element.getAttribute('data') ?? element.getAttribute('src'), element.baseURI);
  if (kind !== 'background') return null;
  const inline = element.getAttribute('style') ?? '';
  const own =
    inline.includes('url(') && 'style' in element ? (element as HTMLElement).style.backgroundImage : '';
  const painted = own.includes('url(') ? own : (paintOf(view, element) ?? '');
  return absolute(/url\((['"]?)(.{1,1000000}?)\1\)/.exec(painted)?.[2], element.baseURI);
}

function absolute(address: string | null | undefined, base: string): string | null {
  return address && URL.canParse(address, base) ? new URL(address, base).href : null;
}

/** Looks at one picture: by its address where the background can fetch it, by its pixels where only the page can. */
export async function readPicture(picture: Picture, needs: PictureNeeds): Promise<PictureReading> {
  switch (picture.kind) {
    case 'img':
      return readImage(picture.element as HTMLImageElement, needs);
    case 'canvas':
      return readCanvas(picture.element as HTMLCanvasElement);
    case 'video':
      return readVideo(picture.element as HTMLVideoElement);
    case 'svg':
      return readSvg(picture.element, needs);
    case 'background':
    case 'embedded':
      return readPainted(picture, needs);
    case 'cells': {
      const pixels = cellCodeOf(picture.element, needs.view);
      return pixels === null ? NOTHING : drawn(pixels, 'cells');
    }
  }
}

async function readImage(image: HTMLImageElement, needs: PictureNeeds): Promise<PictureReading> {
  const source = image.currentSrc || image.src;
  const lazy = needs.eager ? lazyAddress(image) : null;
  if (lazy !== null && (!image.complete || !isWorthReading(image.naturalWidth, image.naturalHeight)))
    return byAddress(lazy, 0, 0);
  if (source === '' || !image.complete) return { kind: 'later' };
  const vector = /^data:image\/svg|\.svg(?:[?#]|$)/i.test(source.slice(0, 2_000));
  const width = image.naturalWidth || (vector ? image.width || VECTOR_SIDE : 0);
  const height = image.naturalHeight || (vector ? image.height || VECTOR_SIDE : 0);
  if (!isWorthReading(width, height)) return NOTHING;
  const ours = vector || source.startsWith('blob:') || source.length > LONGEST_DATA;
  if (ours || (needs.preferPixels && isSameOrigin(source, image.baseURI))) {
    await image.decode().catch(() => undefined);
    const grown = vector ? Math.max(1, VECTOR_SIDE / Math.max(width, height)) : 1;
    const pixels = pixelsOf(image, width * grown, height * grown);
    if (pixels !== null) return { kind: 'pixels', source: shortened(source), pixels, width, height };
  }
  return byAddress(source, width, height);
}

function byAddress(source: string, width: number, height: number): PictureReading {
  if (/^https?:/.test(source) && source.length <= LONGEST_ADDRESS)
    return { kind: 'address', source, width, height };
  if (source.startsWith('data:image/') && source.length <= LONGEST_DATA)
    return { kind: 'address', source, width, height };
  return /^(?:https?|data|blob):/.test(source) ? UNREAD : NOTHING;
}

function lazyAddress(image: Element): string | null {
  for (const name of LAZY) {
    const value = image.getAttribute(name);
    if (value !== null && URL.canParse(value, image.baseURI)) return new URL(value, image.baseURI).href;
  }
  return null;
}

function readCanvas(canvas: HTMLCanvasElement): PictureReading {
  if (!isWorthReading(canvas.width, canvas.height)) return NOTHING;
  const pixels = pixelsOf(canvas, canvas.width, canvas.height);
  if (pixels === null) return UNREAD;
  return isBlank(pixels) ? { kind: 'later' } : drawn(pixels, 'canvas');
}

function readVideo(video: HTMLVideoElement): PictureReading {
  if (video.readyState < 2) return { kind: 'later' };
  if (!isWorthReading(video.videoWidth, video.videoHeight)) return NOTHING;
  const pixels = pixelsOf(video, video.videoWidth, video.videoHeight);
  if (pixels === null) return UNREAD;
  return isBlank(pixels) ? { kind: 'later' } : drawn(pixels, 'video');
}

async function readSvg(svg: Element, needs: PictureNeeds): Promise<PictureReading> {
  const box = needs.box ?? svg.getBoundingClientRect();
  if (!isWorthReading(box.width, box.height)) return NOTHING;
  // A picture inside of the drawing: drawn by ourselves it would stay empty.
  const inside = absolute(hrefOf(svg.querySelector('image')), svg.baseURI);
  if (inside !== null) return byAddress(inside, box.width, box.height);
  const copy = svg.cloneNode(true) as Element;
  if (!gatherUses(svg, copy)) return UNREAD;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  // Without one its units are the page's pixels, which a zoomed page shows at another size.
  if (!copy.hasAttribute('viewBox') && svg.clientWidth > 0)
    copy.setAttribute('viewBox', `0 0 ${svg.clientWidth} ${svg.clientHeight}`);
  copy.setAttribute('width', String(Math.round(box.width)));
  copy.setAttribute('height', String(Math.round(box.height)));
  const text = new XMLSerializer().serializeToString(copy);
  if (text.length > LONGEST_SVG) return UNREAD;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  try {
    await image.decode();
  } catch {
    return UNREAD;
  }
  const grown = Math.max(1, VECTOR_SIDE / Math.max(box.width, box.height));
  const pixels = pixelsOf(image, box.width * grown, box.height * grown);
  return pixels === null ? UNREAD : drawn(pixels, 'svg');
}

/** What only its box and its address are known of. */
function readPainted(picture: Picture, needs: PictureNeeds): PictureReading {
  const box = needs.box ?? picture.element.getBoundingClientRect();
  // Firefox gives an embedded file, or a picture before an element, no room until it has loaded.
  if (picture.kind === 'embedded' ? !isWorthReading(box.width, box.height) : box.height === 0)
    return { kind: 'later' };
  if (!isWorthReading(box.width, box.height)) return NOTHING;
  const source = addressOf(picture, needs.view);
  return source === null ? NOTHING : byAddress(source, box.width, box.height);
}

function drawn(pixels: PagePixels, name: string): PictureReading {
  return {
    kind: 'pixels',
    source: `inline:${name}:${digest(pixels)}`,
    pixels,
    width: pixels.width,
    height: pixels.height,
  };
}

/** Tells drawn pictures apart: a few thousand samples are enough. */
function digest({ width, height, rgba }: PagePixels): string {
  let sample = `${width}x${height}`;
  const step = Math.max(4, Math.floor((rgba?.length ?? 0) / 4_000 / 4) * 4);
  for (let i = 0; i < (rgba?.length ?? 0); i += step)
    sample += ((rgba?.[i] ?? 0) > 127 ? 1 : 0) + ((rgba?.[i + 3] ?? 0) > 127 ? 2 : 0);
  return hash(sample);
}

/** A data: address as long as the picture itself is no name for it. */
function shortened(source: string): string {
  return source.length <= 2_000 ? source : `${source.slice(0, 40)}…${hash(source)}`;
}

function isSameOrigin(address: string, base: string): boolean {
  return URL.canParse(address) && URL.canParse(base) && new URL(address).origin === new URL(base).origin;
}
