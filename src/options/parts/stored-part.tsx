import { useState } from 'preact/hooks';
import { settings } from '../../storage/settings-item.ts';
import { useWords } from '../../ui/words-context.tsx';
import { eraseEverything } from '../erase.ts';
import type { Setting } from '../settings-hook.ts';
import { exportSettings, importSettings } from '../transfer.ts';

/** What is kept, how to take it along, and how to be rid of it. */
export function StoredPart({ setting }: { setting: Setting }) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState<'reset' | 'delete' | null>(null);
  const load = async (file: File | undefined): Promise<void> => {
    const given = file && file.size < 1_000_000 ? importSettings(await file.text()) : null;
    if (given) setting.change(given);
    setSaid(words.t(given ? 'options_import_done' : 'options_import_wrong'));
  };
  const carryOut = async (): Promise<void> => {
    if (sure === 'reset') await settings.reset();
    else await eraseEverything();
    setSure(null);
    setSaid(words.t('options_done'));
  };
  return (
    <>
      <p>{words.t('options_stored_hint')}</p>
      <ul class="dots">
        <li>{words.t('options_stored_settings')}</li>
        <li>{words.plural('options_stored_sellers', setting.current.trustedSellers.length)}</li>
        <li>{words.t('options_stored_fine')}</li>
        <li>{words.t('options_stored_reports')}</li>
      </ul>
      <p class="soft">{words.t('options_stored_not')}</p>
      <div class="buttons">
        <a class="button" download="tillguard-settings.json" href={fileOf(exportSettings(setting.current))}>
          {words.t('options_export')}
        </a>
        <label class="button">
          {words.t('options_import')}
          <input
            type="file"
            class="heard"
            accept="application/json"
            onChange={(event) => void load(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" onClick={() => setSure('reset')}>
          {words.t('options_reset')}
        </button>
        <button type="button" onClick={() => setSure('delete')}>
          {words.t('options_delete')}
        </button>
      </div>
      {sure && (
        <section class="notice" role="alertdialog" aria-labelledby="sure">
          <h2 id="sure">{words.t(`options_sure_${sure}`)}</h2>
          <div class="buttons">
            <button type="button" class="main" onClick={() => setSure(null)}>
              {words.t('options_no')}
            </button>
            <button type="button" onClick={() => void carryOut()}>
              {words.t(`options_yes_${sure}`)}
            </button>
          </div>
        </section>
      )}
      <p role="status">{said}</p>
    </>
  );
}

function fileOf(text: string): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
}
