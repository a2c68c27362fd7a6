import type { Platform } from '../../core/platform.ts';
import { said } from '../../popup/report/door-list.tsx';
import { showDoor } from '../../popup/report/show-door.ts';
import { type Case, handedOver } from '../../reporting/case.ts';
import { doorsFor } from '../../reporting/doors/doors-for.ts';
import { platformDoor } from '../../reporting/doors/platform-door.ts';
import { useWords } from '../../ui/words-context.tsx';

interface Props {
  readonly known: Case;
  readonly platforms: readonly Platform[];
  readonly country: string | null;
  readonly onChange: (step: (known: Case) => Case) => void;
}

/** Everybody who can act on a report, each with a tick for "I reported it there". */
export function CaseDoors({ known, platforms, country, onChange }: Props) {
  const words = useWords();
  const { report } = known;
  const platform = platforms.find(({ id }) => id === report.platform?.id);
  const ids = { itemId: report.listing?.id ?? null, sellerId: report.seller?.id ?? null };
  const doors = doorsFor(report, platform ? platformDoor(platform, report.page.url, ids) : null, country);
  const mark = (id: string, on: boolean): void =>
    onChange((before) => ({
      ...(on ? handedOver(before) : before),
      doors: on ? [...new Set([...before.doors, id])] : before.doors.filter((other) => other !== id),
    }));
  const open = (url: string): void => {
    onChange(handedOver);
    void showDoor(url);
  };
  return (
    <section>
      <h2>{words.t('reports_doors')}</h2>
      <ul class="report-doors">
        {doors.map((door) => (
          <li key={door.id}>
            <div>
              <b>{said(door.name, words)}</b>
              {door.steps.length > 0 && (
                <div class="soft">
                  <bdi>{door.steps.map((step) => said(step, words)).join(' › ')}</bdi>
                </div>
              )}
              {door.phone !== null && <div>{words.t('report_call', { phone: door.phone })}</div>}
              <label class="reports-choice">
                <input
                  type="checkbox"
                  checked={known.doors.includes(door.id)}
                  onChange={(event) => mark(door.id, event.currentTarget.checked)}
                />
                {words.t('reports_handed')}
              </label>
            </div>
            {door.url !== null && (
              <button
                type="button"
                aria-label={`${words.t('report_open_door')}: ${said(door.name, words)}`}
                onClick={() => open(door.url ?? '')}
              >
                {words.t('report_open_door')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {country === null && <p class="soft">{words.t('report_choose_country')}</p>}
    </section>
  );
}
