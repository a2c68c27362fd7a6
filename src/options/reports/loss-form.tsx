import { useState } from 'preact/hooks';
import type { Loss } from '../../reporting/case.ts';
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

/** The rails by which money can leave: id -> the name as its owner writes it. */
export type RailNames = Readonly<Record<string, string>>;

interface Props {
  readonly loss: Loss | null;
  /** The rails that the report names. */
  readonly rails: readonly string[];
  readonly names: RailNames;
  readonly onSave: (loss: Loss) => void;
}

/** What was lost: the shopper adds it when they know it. */
export function LossForm({ loss, rails, names, onSave }: Props) {
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
  // What is stored is an id; what was noted by an older version may be any word.
  const known = Object.entries(names).sort(([, a], [, b]) => a.localeCompare(b, words.language));
  const noted = [...rails, ...(loss?.rail ? [loss.rail] : [])].filter((rail) => !Object.hasOwn(names, rail));
  const choices = [...[...new Set(noted)].map((rail) => [rail, rail] as const), ...known];
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
              <select
                value={draft.rail ?? ''}
                onChange={(event) => change({ rail: event.currentTarget.value || null })}
              >
                <option value="">{words.t('reports_loss_rail_else')}</option>
                {choices.map(([rail, name]) => (
                  <option key={rail} value={rail}>
                    {name}
                  </option>
                ))}
              </select>
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
