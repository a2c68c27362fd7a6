import { SENSITIVITIES, type Sensitivity } from '../core/risk.ts';
import { useWords } from './words-context.tsx';

/** The three-way choice, each with a message it warns about and one it lets pass. */
export function SensitivityChoice(props: {
  readonly value: Sensitivity;
  readonly onChange: (value: Sensitivity) => void;
}) {
  const words = useWords();
  return (
    <fieldset class="choice">
      <legend class="heard">{words.t('popup_sensitivity')}</legend>
      {SENSITIVITIES.map((one) => (
        <label key={one} class={one === props.value ? 'chosen' : ''}>
          <input
            type="radio"
            name="sensitivity"
            value={one}
            checked={one === props.value}
            onChange={() => props.onChange(one)}
          />
          <span class="choice-name">{words.t(`sensitivity_${one}`)}</span>
          <span class="choice-example">
            <b>{words.t('sensitivity_flags')}</b> {words.t(`sensitivity_${one}_flags`)}
          </span>
          <span class="choice-example">
            <b>{words.t('sensitivity_passes')}</b> {words.t(`sensitivity_${one}_passes`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
