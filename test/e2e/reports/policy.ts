import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where Chromium, Chrome and Chrome for Testing look for policies on Linux: folders of the whole machine. */
const FOLDERS = ['chromium', 'opt/chrome', 'opt/chrome_for_testing'].map(
  (name) => `/etc/${name}/policies/managed`,
);
const FILE = 'tillguard-test.json';

/** Something that was put on the machine for a test, and how to take it away again. */
export interface Placed {
  remove(): void;
}

/**
 * Sets an extension's managed storage for every Chromium on this machine.
 *
 * @returns null where the machine does not let us
 */
export function placePolicy(extensionId: string, values: Readonly<Record<string, unknown>>): Placed | null {
  const made: string[] = [];
  const remove = (): void => {
    for (const folder of FOLDERS) rmSync(join(folder, FILE), { force: true });
    for (const folder of made) {
      try {
        rmdirSync(folder);
      } catch {
        // Somebody else has put something there meanwhile.
      }
    }
  };
  try {
    for (const folder of FOLDERS) {
      const first = mkdirSync(folder, { recursive: true });
      for (let at = folder; first !== undefined && at.length >= first.length; at = dirname(at)) made.push(at);
      const policy = { '3rdparty': { extensions: { [extensionId]: values } } };
      writeFileSync(join(folder, FILE), JSON.stringify(policy));
    }
    return { remove };
  } catch {
    remove();
    return null;
  }
}

/** A copy of a build under an id that is known beforehand: Chromium makes it of the manifest's key. */
export function withKnownId(build: string): Placed & { readonly folder: string; readonly id: string } {
  const { publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  const hash = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const folder = mkdtempSync(join(tmpdir(), 'tillguard-keyed-'));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = { ...JSON.parse(readFileSync(path, 'utf8')), key: publicKey.toString('base64') };
  writeFileSync(path, JSON.stringify(manifest));
  return { folder, id, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
