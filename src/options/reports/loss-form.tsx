import { useState } from 'preact/hooks';
import type { Loss } from '../../reporting/case.ts';
import { TERMS } from '../../reporting/deadlines.ts';
import { useWords } from '../../ui/words-context.tsx';

const NOTHING: Loss = {
  paid: false,
  amount: null,
  currency: null,
  rail: null,
  transaction: null,
  date: null,
};
const FIELDS = ['amount', 'currency', 'transaction'] as const;

interface Props {
  readonly loss: Loss | null;
  /** The rails that the report names. */
  readonly rails: readonly string[];
  readonly onSave: (loss: Loss) => void;
}

/** What was lost: the shopper adds it when they know it. */
export function LossForm({ loss, rails, onSave }: Props) {
  const words = useWords();
  const [draft, setDraft] = useState<Loss>(loss ?? { ...NOTHING, rail: rails[0] ?? null });
  const [saved, setSaved] = useState(false);
  const change = (part: Partial<Loss>): void => {
    setDraft({ ...draft, ...part });
    setSaved(false);
  };
  const save = (event: Event): void => {
    event.preventDefault();
    onSave(draft.paid ? draft : NOTHING);
    setSaved(true);
  };
  const choices = [...new Set([...rails, ...TERMS.flatMap((term) => term.rails)])];
  return (
    <form class="reports-loss" onSubmit={save}>
      <fieldset>
        <legend>{words.t('reports_loss')}</legend>
        {([false, true] as const).map((paid) => (
          <label key={String(paid)} class="reports-choice">
            <input type="radio" name="paid" checked={draft.paid === paid} onChange={() => change({ paid })} />
            {words.t(paid ? 'reports_loss_paid' : 'reports_loss_none')}
          </label>
        ))}
        {draft.paid && (
          <div class="reports-grid">
            {FIELDS.map((field) => (
              <label key={field}>
                {words.t(`reports_loss_${field}`)}
                <input
                  value={draft[field] ?? ''}
                  onInput={(event) => change({ [field]: event.currentTarget.value || null })}
                />
              </label>
            ))}
            <label>
              {words.t('reports_loss_rail')}
              <input
                list="reports-rails"
                value={draft.rail ?? ''}
                onInput={(event) => change({ rail: event.currentTarget.value || null })}
              />
              <datalist id="reports-rails">
                {choices.map((rail) => (
                  <option key={rail} value={rail} />
                ))}
              </datalist>
            </label>
            <label>
              {words.t('reports_loss_date')}
              <input
                type="date"
                value={draft.date ?? ''}
                onInput={(event) => change({ date: event.currentTarget.value || null })}
              />
            </label>
          </div>
        )}
      </fieldset>
      <div class="row">
        <button type="submit">{words.t('reports_save')}</button>
        {saved && <span role="status">{words.t('reports_saved')}</span>}
      </div>
    </form>
  );
}
