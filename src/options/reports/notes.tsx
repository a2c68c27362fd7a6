import { useState } from 'preact/hooks';
import type { Note } from '../../reporting/case.ts';
import { dayOf } from '../../ui/time.ts';
import { useWords } from '../../ui/words-context.tsx';

/** What happened since, in the shopper's own words. */
export function Notes(props: { readonly notes: readonly Note[]; readonly onAdd: (text: string) => void }) {
  const words = useWords();
  const [text, setText] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    props.onAdd(text.trim());
    setText('');
  };
  return (
    <section>
      <h2>{words.t('reports_notes')}</h2>
      <ul>
        {props.notes.map((note) => (
          <li key={note.at}>
            <span class="soft">{dayOf(note.at, words)}</span> <span dir="auto">{note.text}</span>
          </li>
        ))}
      </ul>
      <form class="reports-field" onSubmit={add}>
        <label>
          {words.t('reports_note')}
          <textarea rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit">{words.t('reports_note_add')}</button>
      </form>
    </section>
  );
}
