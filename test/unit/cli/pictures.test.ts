import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isPictureFile, readPictureFile } from '../../../src/cli/pictures.ts';
import { blank } from '../../pictures/canvas.ts';
import { drawCode, modulesOf } from '../../pictures/code.ts';
import { encode } from '../../pictures/degrade.ts';

const TEXT = 'https://paypal.me/invented';
const whole = await encode(drawCode(modulesOf(TEXT)), 'png');
const folder = mkdtempSync(join(tmpdir(), 'tillguard-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('readPictureFile', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)(
    'reads a code in a %s file, whatever its name',
    async (type) => {
      const path = put(`${type}.bin`, await encode(drawCode(modulesOf(TEXT)), type));
      expect(await isPictureFile(path)).toBe(true);
      expect(await readPictureFile(path)).toMatchObject({ codes: [{ rawValue: TEXT, format: 'qr_code' }] });
    },
  );
  it('reads a code in an SVG file', async () => {
    const cells = modulesOf(TEXT).flatMap((row, y) =>
      row.map((dark, x) => (dark ? `<rect x="${x}" y="${y}" width="1" height="1"/>` : '')),
    );
    const size = modulesOf(TEXT).length;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 4}" height="${size * 4}" shape-rendering="crispEdges">${cells.join('')}</svg>`;
    expect(await readPictureFile(put('code.svg', svg))).toMatchObject({ codes: [{ rawValue: TEXT }] });
  });
  it('finds nothing where there is nothing', async () => {
    expect(await readPictureFile(put('blank.png', await encode(blank(80, 80), 'png')))).toEqual({
      codes: [],
    });
  });
  it.each([
    ['cut.png', whole.slice(0, 60)],
    ['text.png', 'no picture'],
    ['empty.jpg', ''],
  ])('says what is wrong with %s', async (name, content) => {
    expect(await readPictureFile(put(name, content))).toEqual({ error: expect.stringMatching(/./) });
  });
  it('says so when there is no such file', async () => {
    expect(await readPictureFile(join(folder, 'none.png'))).toEqual({
      error: expect.stringMatching(/ENOENT/),
    });
    expect(await isPictureFile(join(folder, 'none.png'))).toBe(false);
  });
  it('does not take messages for a picture', async () => {
    expect(await isPictureFile(put('messages.jsonl', '{"text":"hello <svg>"}\n'))).toBe(false);
  });
});
