import browser from 'webextension-polyfill';
import { useWords } from '../../ui/words-context.tsx';

/** What the package contains of other people's work. */
const PARTS: readonly (readonly [name: string, licence: string])[] = [
  ['Preact', 'MIT'],
  ['zxing-wasm, ZXing-C++', 'MIT, Apache-2.0'],
  ['webextension-polyfill', 'MPL-2.0'],
  ['idb', 'ISC'],
  ['fflate', 'MIT'],
  ['@noble/hashes, @scure/base', 'MIT'],
];

/** What this is, its version, its limits, whose work is in it. */
export function AboutPart() {
  const words = useWords();
  const { version } = browser.runtime.getManifest();
  return (
    <>
      <p>{words.t('options_about')}</p>
      <p>{words.t('options_about_limits')}</p>
      <p class="soft">{words.t('options_version', { version })}</p>
      <p>{words.t('options_licence')}</p>
      <ul class="dots" dir="ltr" translate={false}>
        {PARTS.map(([name, licence]) => (
          <li key={name}>
            {name} <span class="soft">{licence}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="welcome.html">{words.t('options_welcome')}</a>
      </p>
    </>
  );
}
