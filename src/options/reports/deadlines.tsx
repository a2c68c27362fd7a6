import type { Loss } from '../../reporting/case.ts';
import { deadlines } from '../../reporting/deadlines.ts';
import { dayOf } from '../../ui/time.ts';
import { useWords } from '../../ui/words-context.tsx';

/** The days that matter after a payment, each with the place where it is done. */
export function Deadlines({ loss, now }: { readonly loss: Loss | null; readonly now: number }) {
  const words = useWords();
  const terms = deadlines(loss, now);
  if (terms.length === 0) return null;
  return (
    <section class="reports-deadlines">
      <h2>{words.t('reports_deadlines')}</h2>
      <ul>
        {terms.map(({ id, until, passed, door }) => (
          <li key={id}>
            {words.t(`reports_deadline_${id}`, { day: dayOf(until, words) })}{' '}
            {passed && <b>{words.t('reports_deadline_passed')}</b>}{' '}
            {door && (
              <a href={door} target="_blank" rel="noreferrer">
                {new URL(door).hostname}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
