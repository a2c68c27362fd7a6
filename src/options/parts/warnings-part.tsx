import { useState } from 'preact/hooks';
import { asEndpoint } from '../../storage/parse.ts';
import type { Policy } from '../../storage/policy.ts';
import { SensitivityChoice } from '../../ui/sensitivity.tsx';
import { useWords } from '../../ui/words-context.tsx';
import { CountryChoice, LanguageChoice } from '../choices.tsx';
import type { Setting } from '../settings-hook.ts';

/** How readily to warn, covers, language, country, an organisation's own address for reports. */
export function WarningsPart({ setting, policy }: { setting: Setting; policy: Policy }) {
  const words = useWords();
  const { current, change } = setting;
  return (
    <>
      <section>
        <h2>{words.t('popup_sensitivity')}</h2>
        <SensitivityChoice value={current.sensitivity} onChange={(sensitivity) => change({ sensitivity })} />
      </section>
      <label class="switch">
        <input
          type="checkbox"
          checked={current.coverCodes}
          onChange={(event) => change({ coverCodes: event.currentTarget.checked })}
        />
        <span>
          {words.t('options_cover')}
          <small>{words.t('options_cover_hint')}</small>
        </span>
      </label>
      <LanguageChoice value={current.language} onChange={(language) => change({ language })} />
      <CountryChoice value={current.country} onChange={(country) => change({ country })} />
      <Endpoint setting={setting} policy={policy} />
    </>
  );
}

function Endpoint({ setting, policy }: { setting: Setting; policy: Policy }) {
  const words = useWords();
  const [wrong, setWrong] = useState(false);
  if (policy.endpoint !== null) {
    return <p class="soft">{words.t('options_endpoint_policy', { address: policy.endpoint })}</p>;
  }
  const take = (typed: string): void => {
    const endpoint = typed.trim() === '' ? null : asEndpoint(typed.trim());
    setWrong(endpoint === null && typed.trim() !== '');
    if (endpoint !== null || typed.trim() === '') setting.change({ endpoint });
  };
  return (
    <label class="field">
      <span>{words.t('options_endpoint')}</span>
      <input
        type="url"
        dir="ltr"
        spellcheck={false}
        placeholder="https://"
        defaultValue={setting.current.endpoint ?? ''}
        aria-invalid={wrong}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <small role={wrong ? 'alert' : undefined}>
        {words.t(wrong ? 'options_endpoint_wrong' : 'options_endpoint_hint')}
      </small>
    </label>
  );
}
