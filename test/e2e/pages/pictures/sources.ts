import type { Answered } from '../../../../src/demo/serve.ts';
import { bitsOf, blocksOf, collage, type Modules, paint, svgOf, tableOf } from './draw.ts';

/** One way a picture can stand on a page. */
export interface Source {
  /** Also the name of the payee its code names. */
  readonly name: string;
  readonly what: string;
  /** The names of further codes in the same picture. */
  readonly besides?: readonly string[];
  /** What stands in the message. */
  readonly markup: string;
  /** Files it needs, by address. */
  readonly files?: Readonly<Record<string, Answered>>;
  /** What the page does about it, as a script; `box` is the message's element. */
  readonly script?: string;
}

const SIDE = 'width="148" height="148" alt=""';
const EMPTY = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const png = async (picture: ReturnType<typeof paint>): Promise<Answered> => ({
  type: 'image/png',
  body: await picture.png().toBuffer(),
});
const dataUrl = ({ type, body }: Answered): string =>
  `data:${type};base64,${Buffer.from(body).toString('base64')}`;

/**
 * All ways, each with the modules of its own name.
 *
 * @param folder keeps the addresses of two sets apart: a picture is read once an address
 */
export async function sourcesOf(
  folder: string,
  modulesOf: (name: string) => Modules,
): Promise<readonly Source[]> {
  const here = `https://www.goofish.com/${folder}`;
  const there = `https://pics.example-cdn.com/${folder}`;
  const drawn = (name: string) => paint(modulesOf(name));
  const image = async (name: string, what: string, base: string): Promise<Source> => ({
    name,
    what,
    markup: `<img src="${base}/${name}.png" ${SIDE}>`,
    files: { [`${base}/${name}.png`]: await png(drawn(name)) },
  });
  const plain: Answered = {
    type: 'image/png',
    body: await paint([[false]], { scale: 148 })
      .png()
      .toBuffer(),
  };
  const blurred = await drawn('thumbnail').resize(100, 100).blur(12).png().toBuffer();
  const inverted = paint(modulesOf('inverted'), { dark: [255, 255, 255, 255], light: [0, 0, 0, 255] });
  const clear = paint(modulesOf('transparent'), { light: [0, 0, 0, 0] });
  const clearOnDark = paint(modulesOf('ondark'), { dark: [255, 255, 255, 255], light: [0, 0, 0, 0] });
  const pair = await collage(420, 220, [
    { picture: drawn('left'), left: 20, top: 30 },
    { picture: drawn('right'), left: 230, top: 30 },
  ]);
  const screenshot = await collage(1080, 1920, [{ picture: drawn('small'), left: 760, top: 1180 }]);
  const frame = `<!doctype html><meta charset="utf-8"><title>Frame</title><div id="message-list-scrollable"><div class="message-row--a"><div class="message-text-left--c"><img src="${here}/frame.png" ${SIDE}></div></div></div>`;

  return [
    await image('same', 'an image of the same origin', here),
    await image('other', 'an image of another origin', there),
    {
      name: 'srcset',
      what: 'an image with a set of sources',
      markup: `<img src="${here}/plain.png" srcset="${there}/srcset.png 1x, ${there}/srcset.png 2x" ${SIDE}>`,
      files: { [`${here}/plain.png`]: plain, [`${there}/srcset.png`]: await png(drawn('srcset')) },
    },
    {
      name: 'picture',
      what: 'a picture with sources by format',
      markup: `<picture><source type="image/webp" srcset="${there}/picture.webp"><img src="${here}/plain.png" ${SIDE}></picture>`,
      files: {
        [`${there}/picture.webp`]: { type: 'image/webp', body: await drawn('picture').webp().toBuffer() },
      },
    },
    {
      name: 'lazy',
      what: 'a lazy image, filled late',
      markup: `<img src="${EMPTY}" data-src="${there}/lazy.png" loading="lazy" ${SIDE}>`,
      files: { [`${there}/lazy.png`]: await png(drawn('lazy')) },
      script: "setTimeout(() => { const one = box.querySelector('img'); one.src = one.dataset.src; }, 600)",
    },
    {
      name: 'thumbnail',
      what: 'a blurred thumbnail that is replaced',
      markup: `<img src="${dataUrl({ type: 'image/png', body: blurred })}" ${SIDE}>`,
      files: { [`${there}/thumbnail.png`]: await png(drawn('thumbnail')) },
      script: `setTimeout(() => { box.querySelector('img').src = '${there}/thumbnail.png'; }, 800)`,
    },
    {
      name: 'blob',
      what: 'a blob: address',
      markup: `<img ${SIDE}>`,
      files: { [`${here}/blob.png`]: await png(drawn('blob')) },
      script: `fetch('${here}/blob.png').then((answer) => answer.blob()).then((blob) => { box.querySelector('img').src = URL.createObjectURL(blob); })`,
    },
    {
      name: 'data',
      what: 'a data: address',
      markup: `<img src="${dataUrl(await png(drawn('data')))}" ${SIDE}>`,
    },
    {
      name: 'canvas',
      what: 'a canvas',
      markup: '<canvas></canvas>',
      script: `draw(box.querySelector('canvas'), ${JSON.stringify(bitsOf(modulesOf('canvas')))})`,
    },
    { name: 'svg', what: 'an SVG in the page', markup: svgOf(modulesOf('svg'), 148) },
    {
      name: 'svgfile',
      what: 'an SVG file of the same origin',
      markup: `<img src="${here}/svgfile.svg" ${SIDE}>`,
      files: { [`${here}/svgfile.svg`]: { type: 'image/svg+xml', body: svgOf(modulesOf('svgfile'), 148) } },
    },
    {
      name: 'background',
      what: 'a CSS background',
      markup: `<style>.painted{width:148px;height:148px;background:url("${there}/background.png") 0 0/100% 100%}</style><div class="painted"></div>`,
      files: { [`${there}/background.png`]: await png(drawn('background')) },
    },
    {
      name: 'imageset',
      what: 'a CSS background with a set of pictures',
      markup: `<style>.set{width:148px;height:148px;background:image-set(url("${there}/imageset.png") 1x, url("${there}/imageset.png?2") 2x) 0 0/100% 100%}</style><div class="set"></div>`,
      files: { [`${there}/imageset.png`]: await png(drawn('imageset')) },
    },
    {
      name: 'underlaid',
      what: 'a CSS background with the time laid over it',
      markup: `<style>.under{width:148px;height:148px;background:url("${there}/underlaid.png") 0 0/100% 100%}</style><div class="under"><span>12:04</span></div>`,
      files: { [`${there}/underlaid.png`]: await png(drawn('underlaid')) },
    },
    {
      name: 'mask',
      what: 'a CSS mask',
      markup: `<style>.masked{width:148px;height:148px;background:#000;mask:url("${here}/mask.png") 0 0/100% 100%;-webkit-mask:url("${here}/mask.png") 0 0/100% 100%}</style><div style="background:#fff"><div class="masked"></div></div>`,
      files: { [`${here}/mask.png`]: await png(paint(modulesOf('mask'), { light: [0, 0, 0, 0] })) },
    },
    {
      name: 'before',
      what: 'the content before an element',
      markup: `<style>.lead::before{content:url("${there}/before.png")}</style><div class="lead"></div>`,
      files: { [`${there}/before.png`]: await png(drawn('before')) },
    },
    {
      name: 'after',
      what: 'the background after an element',
      markup: `<style>.trail::after{content:"";display:block;width:148px;height:148px;background:url("${there}/after.png") 0 0/100% 100%}</style><div class="trail"></div>`,
      files: { [`${there}/after.png`]: await png(drawn('after')) },
    },
    {
      name: 'object',
      what: 'an object',
      markup: `<object data="${there}/object.png" type="image/png" width="148" height="148"></object>`,
      files: { [`${there}/object.png`]: await png(drawn('object')) },
    },
    {
      name: 'embed',
      what: 'an embedded picture',
      markup: `<embed src="${there}/embed.png" type="image/png" width="148" height="148">`,
      files: { [`${there}/embed.png`]: await png(drawn('embed')) },
    },
    {
      name: 'input',
      what: 'a button that is a picture',
      markup: `<input type="image" src="${there}/input.png" ${SIDE}>`,
      files: { [`${there}/input.png`]: await png(drawn('input')) },
    },
    {
      name: 'borrowed',
      what: 'an SVG that borrows a drawing of the page',
      markup: `<svg width="0" height="0" style="position:absolute"><symbol id="lent" viewBox="0 0 ${modulesOf('borrowed').length} ${modulesOf('borrowed').length}">${svgOf(modulesOf('borrowed'), 148).replace(/^<svg[^>]*>|<\/svg>$/g, '')}</symbol></svg><svg width="148" height="148"><use href="#lent" width="148" height="148"/></svg>`,
    },
    {
      name: 'insvg',
      what: 'a picture inside of an SVG',
      markup: `<svg width="148" height="148"><image href="${there}/insvg.png" width="148" height="148"/></svg>`,
      files: { [`${there}/insvg.png`]: await png(drawn('insvg')) },
    },
    {
      name: 'swapped',
      what: 'a picture whose source is swapped',
      markup: `<picture><source srcset="${dataUrl(plain)}"><img src="${dataUrl(plain)}" ${SIDE}></picture>`,
      files: { [`${there}/swapped.png`]: await png(drawn('swapped')) },
      script: `setTimeout(() => { box.querySelector('source').srcset = '${there}/swapped.png'; }, 800)`,
    },
    {
      name: 'video',
      what: 'a frame of a video',
      markup: '<video muted autoplay playsinline width="148" height="148"></video>',
      script: `(() => { const source = document.createElement('canvas'); const cells = ${JSON.stringify(bitsOf(modulesOf('video')))}; draw(source, cells); const video = box.querySelector('video'); video.srcObject = source.captureStream(10); setInterval(() => draw(source, cells), 100); video.play().catch(() => undefined); })()`,
    },
    {
      name: 'shadow',
      what: 'an open shadow root',
      markup: '<chat-photo></chat-photo>',
      files: { [`${there}/shadow.png`]: await png(drawn('shadow')) },
      script: `box.querySelector('chat-photo').attachShadow({ mode: 'open' }).innerHTML = '<img src="${there}/shadow.png" ${SIDE}>'`,
    },
    {
      name: 'frame',
      what: 'a frame',
      markup: `<iframe src="${here}/frame.html" width="190" height="190"></iframe>`,
      files: {
        [`${here}/frame.html`]: { type: 'text/html; charset=utf-8', body: frame },
        [`${here}/frame.png`]: await png(drawn('frame')),
      },
    },
    {
      name: 'blocks',
      what: 'block characters',
      markup: `<div style="white-space:pre;font:8px/8px monospace">${blocksOf(modulesOf('blocks'))}</div>`,
    },
    { name: 'table', what: 'the cells of a table', markup: tableOf(modulesOf('table')) },
    {
      name: 'inverted',
      what: 'light on dark',
      markup: `<img src="${dataUrl(await png(inverted))}" ${SIDE}>`,
    },
    {
      name: 'transparent',
      what: 'dark modules on nothing',
      markup: `<img src="${dataUrl(await png(clear))}" ${SIDE}>`,
    },
    {
      name: 'ondark',
      what: 'light modules on nothing, on a dark page',
      markup: `<div style="background:#111"><img src="${dataUrl(await png(clearOnDark))}" ${SIDE}></div>`,
    },
    {
      name: 'left',
      what: 'two codes in one picture',
      besides: ['right'],
      markup: `<img src="${there}/pair.png" width="210" height="110" alt="">`,
      files: { [`${there}/pair.png`]: await png(pair) },
    },
    {
      name: 'small',
      what: 'a small code in a large screenshot',
      markup: `<img src="${there}/small.png" width="108" height="192" alt="">`,
      files: { [`${there}/small.png`]: await png(screenshot) },
    },
  ];
}

/** Draws rows of ones and blanks, four pixels each; written into the page beside the sources' own scripts. */
export const DRAW = `function draw(canvas, rows) {
  canvas.width = canvas.height = rows.length * 4;
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  rows.forEach((row, y) => [...row].forEach((cell, x) => { if (cell === '1') context.fillRect(x * 4, y * 4, 4, 4); }));
}`;
