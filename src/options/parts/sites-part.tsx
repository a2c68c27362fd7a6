import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Platform } from '../../core/platform.ts';
import { useWords } from '../../ui/words-context.tsx';
import { PermissionNotice } from '../permission.tsx';
import type { Setting } from '../settings-hook.ts';
import { hostOfInput, isOn, shownHost, switched } from '../site-list.ts';

/** The watched sites: known ones on or off, and those the shopper added. */
export function SitesPart({ setting, platforms }: { setting: Setting; platforms: readonly Platform[] }) {
  const words = useWords();
  const { current, change } = setting;
  const known = platforms.filter(({ watched }) => watched);
  return (
    <>
      <PermissionNotice title={words.t('options_permission')} />
      <section>
        <h2>{words.t('options_sites_known')}</h2>
        <p class="soft">{words.t('options_sites_known_hint')}</p>
        <ul class="list">
          {known.map((platform) => (
            <li key={platform.id}>
              <label class="switch">
                <input
                  type="checkbox"
                  checked={isOn(platform, current)}
                  onChange={({ currentTarget: { checked } }) =>
                    change({ pausedSites: switched(platform, checked, current) })
                  }
                />
                <span>
                  <bdi translate={false}>{platform.names?.[words.language] ?? platform.name}</bdi>
                  <small>{words.t(`options_site_rule_${platform.rule}`)}</small>
                  <small class="hosts" dir="ltr">
                    {someHosts(platform)}
                  </small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </section>
      <AddedSites setting={setting} />
    </>
  );
}

/** The first few of a platform's hosts; some have one for every country. */
function someHosts({ hosts }: Platform): string {
  const shown = hosts.slice(0, 3).map(shownHost).join(', ');
  return hosts.length > 3 ? `${shown} …` : shown;
}

function AddedSites({ setting: { current, change } }: { setting: Setting }) {
  const words = useWords();
  const [wrong, setWrong] = useState<'options_site_wrong' | 'options_site_refused' | null>(null);
  const add = async (form: HTMLFormElement): Promise<void> => {
    const host = hostOfInput(String(new FormData(form).get('site') ?? ''));
    if (host === null) return setWrong('options_site_wrong');
    const granted = await browser.permissions.request({ origins: [`https://${host}/*`] }).catch(() => false);
    if (!granted) return setWrong('options_site_refused');
    setWrong(null);
    form.reset();
    change({ addedSites: [...new Set([...current.addedSites, host])] });
    return undefined;
  };
  return (
    <section>
      <h2>{words.t('options_sites_added')}</h2>
      {current.addedSites.length === 0 && <p class="soft">{words.t('options_sites_none')}</p>}
      <ul class="list">
        {current.addedSites.map((host) => (
          <li key={host} class="entry">
            <bdi>{host}</bdi>
            <button
              type="button"
              aria-label={words.t('options_site_remove', { host })}
              onClick={() => change({ addedSites: current.addedSites.filter((other) => other !== host) })}
            >
              {words.t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          void add(event.currentTarget);
        }}
      >
        <label for="site">{words.t('options_site_add')}</label>
        <span class="pair">
          <input id="site" name="site" dir="ltr" spellcheck={false} placeholder="shop.example" />
          <button type="submit">{words.t('options_site_add_button')}</button>
        </span>
        {wrong && <small role="alert">{words.t(wrong)}</small>}
      </form>
    </section>
  );
}
