import { LOCALES, ownNameOf } from '../i18n/locales.ts';
import { DOOR_COUNTRIES } from '../reporting/doors/doors-for.ts';
import { useWords } from '../ui/words-context.tsx';

interface ChoiceProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** The language of the explanations. */
export function LanguageChoice({ value, onChange }: ChoiceProps) {
  const words = useWords();
  const name = ownNameOf(navigator.language);
  return (
    <label class="field">
      <span>{words.t('options_language')}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">{words.t('options_language_browser', { name })}</option>
        {LOCALES.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {ownNameOf(locale)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The country, for the public office that a report can also go to. */
export function CountryChoice({ value, onChange, label }: ChoiceProps & { readonly label?: string }) {
  const words = useWords();
  const names = new Intl.DisplayNames([words.language], { type: 'region' });
  const countries = DOOR_COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code }));
  countries.sort((a, b) => a.name.localeCompare(b.name, words.language));
  return (
    <label class="field">
      <span>{label ?? words.t('options_country')}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">{words.t('options_country_none')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <small>{words.t('options_country_hint')}</small>
    </label>
  );
}
