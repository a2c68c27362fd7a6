import { useId } from 'preact/hooks';
import { PRECISIONS } from '../../reporting/choices.ts';
import { useWords } from '../../ui/words-context.tsx';
import type { Review } from './use-review.ts';

interface Props {
  readonly review: Review;
}

/** How much of the page's address is given. */
export function PrecisionChoice({ review }: Props) {
  const words = useWords();
  return (
    <label class="report-field">
      <span class="heard">{words.t('report_precision')}</span>
      <select
        value={review.choices.precision}
        onChange={(event) => {
          const chosen = PRECISIONS.find((one) => one === event.currentTarget.value);
          if (chosen) review.choose({ precision: chosen });
        }}
      >
        {PRECISIONS.map((one) => (
          <option key={one} value={one}>
            {words.t(`report_precision_${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The shopper's own words, to be hidden everywhere. */
export function OwnWordsField({ review }: Props) {
  const words = useWords();
  const id = useId();
  return (
    <div class="report-field">
      <p class="soft">{words.t('report_own_hint')}</p>
      <label for={id}>{words.t('report_own_words')}</label>
      <textarea
        id={id}
        rows={2}
        aria-describedby={`${id}-hint`}
        value={review.choices.ownWords.join('\n')}
        onInput={(event) => review.choose({ ownWords: event.currentTarget.value.split('\n') })}
      />
      <p class="soft" id={`${id}-hint`}>
        {words.t('report_own_words_hint')}
      </p>
    </div>
  );
}

/** Name and e-mail of the person who reports. */
export function ReporterFields({ review }: Props) {
  const words = useWords();
  const { reporter } = review.choices;
  return (
    <div class="report-field">
      <label>
        {words.t('report_field_name')}
        <input
          autocomplete="name"
          value={reporter.name}
          onInput={(event) => review.choose({ reporter: { ...reporter, name: event.currentTarget.value } })}
        />
      </label>
      <label>
        {words.t('report_field_email')}
        <input
          type="email"
          autocomplete="email"
          value={reporter.email}
          onInput={(event) => review.choose({ reporter: { ...reporter, email: event.currentTarget.value } })}
        />
      </label>
    </div>
  );
}
