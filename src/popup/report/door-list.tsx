import type { Words } from '../../i18n/words.ts';
import type { Door } from '../../reporting/doors/door.ts';
import { useWords } from '../../ui/words-context.tsx';

export interface DoorListProps {
  readonly doors: readonly Door[];
  readonly onOpen: (door: Door) => void;
}

/** Who can act, each with its steps, phone and a button that opens its own page. */
export function DoorList({ doors, onOpen }: DoorListProps) {
  const words = useWords();
  return (
    <ul class="report-doors">
      {doors.map((door) => (
        <li key={door.id}>
          <div>
            <b>{said(door.name, words)}</b>
            {door.steps.length > 0 && (
              <div class="soft">{door.steps.map((step) => said(step, words)).join(' › ')}</div>
            )}
            {door.phone !== null && <div>{words.t('report_call', { phone: door.phone })}</div>}
            {door.url !== null && (
              <div class="soft">
                <bdi dir="ltr">{new URL(door.url).hostname}</bdi>
              </div>
            )}
          </div>
          {door.url !== null && (
            <button
              type="button"
              aria-label={`${words.t('report_open_door')}: ${said(door.name, words)}`}
              onClick={() => onOpen(door)}
            >
              {words.t('report_open_door')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A name or step of a door is either the receiver's own word or the key of one of ours. */
export function said(name: string, words: Words): string {
  return words.has(name) ? words.t(name as 'report_door_own_bank') : name;
}
