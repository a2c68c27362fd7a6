import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useWords } from '../ui/words-context.tsx';

/** Everything Tillguard may ever look at; Firefox asks the person for it once more after the installation. */
const ALL: { origins: string[] } = { origins: ['https://*/*'] };

/** Says that the permission is missing, with the button that gives it; nothing where it is there. */
export function PermissionNotice({ title }: { title: string }) {
  const words = useWords();
  const [given, setGiven] = useState<boolean | null>(null);
  const look = (): void => void browser.permissions.contains(ALL).then(setGiven);
  useEffect(look, []);
  if (given !== false) return null;
  return (
    <section class="notice" aria-labelledby="permission">
      <h2 id="permission">{title}</h2>
      <p>{words.t('options_permission_hint')}</p>
      <button type="button" class="main" onClick={() => void browser.permissions.request(ALL).then(look)}>
        {words.t('options_permission_give')}
      </button>
    </section>
  );
}
