import type { Looked, TabState } from '../messaging/messages.ts';
import { listOf, timeAgo, timeOfDay } from '../ui/time.ts';
import { useWords } from '../ui/words-context.tsx';
import type { Deeds } from './deeds.ts';
import type { Asked } from './subject.ts';

/** What stands at the top: what was found, or why nothing was looked at and what can be done about it. */
export function Status(props: {
  readonly state: TabState;
  readonly open: number;
  readonly now: number;
  readonly deeds: Deeds;
}) {
  const words = useWords();
  const { state, open, now, deeds } = props;
  const host = state.host ?? '';
  if (open > 0) {
    return (
      <section class="status">
        <h1>{words.plural('popup_found', open)}</h1>
        <Unread looked={state.looked} />
      </section>
    );
  }
  switch (state.status) {
    case 'paused':
      return (
        <section class="status">
          <h1>{words.t('popup_paused')}</h1>
          <p>
            {state.pausedUntil === null
              ? words.t('popup_paused_always')
              : words.t('popup_paused_until', { time: timeOfDay(state.pausedUntil, words) })}
          </p>
          <button type="button" class="main" onClick={() => deeds.resume(host)}>
            {words.t('popup_resume')}
          </button>
        </section>
      );
    case 'unwatched':
      return (
        <section class="status">
          <h1>{words.t('popup_unwatched')}</h1>
          <p>{words.t('popup_unwatched_hint')}</p>
          <button type="button" class="main" onClick={() => deeds.addSite(host)}>
            {words.t('popup_add_site', { host })}
          </button>
        </section>
      );
    case 'unreachable':
      return (
        <section class="status">
          <h1>{words.t('popup_unreachable')}</h1>
          <p>{words.t('popup_unreachable_hint')}</p>
        </section>
      );
    default:
      return <Nothing looked={state.looked} now={now} onReload={deeds.reload} />;
  }
}

/** Nothing was found: what was looked at and when. Never "safe". */
function Nothing({ looked, now, onReload }: { looked: Looked; now: number; onReload: () => void }) {
  const words = useWords();
  if (looked.at === null) {
    return (
      <section class="status">
        <h1>{words.t('popup_not_looked')}</h1>
        <p>{words.t('popup_no_answer_hint')}</p>
        <button type="button" class="main" onClick={onReload}>
          {words.t('popup_reload')}
        </button>
      </section>
    );
  }
  const list = listOf(
    [
      words.plural('popup_looked_texts', looked.texts),
      words.plural('popup_looked_links', looked.links),
      words.plural('popup_looked_images', looked.images),
    ],
    words,
  );
  return (
    <section class="status">
      <h1>{words.t('popup_nothing')}</h1>
      <p>{words.t('popup_looked', { list, time: timeAgo(looked.at, now, words) })}</p>
      <Unread looked={looked} />
      <p class="soft">{words.t('popup_nothing_hint')}</p>
    </section>
  );
}

/** What came of the one picture or text that the shopper asked about; without a word of "safe". */
export function AskedAbout(props: {
  readonly asked: Asked | null;
  readonly looked: Looked;
  readonly now: number;
}) {
  const words = useWords();
  const { asked, looked, now } = props;
  if (asked === null) return null;
  const time = timeAgo(looked.at ?? now, now, words);
  return (
    <p class="unread" role="status">
      {asked === 'image_unread'
        ? words.t('popup_asked_image_unread')
        : words.t(`popup_asked_${asked}`, { time })}
    </p>
  );
}

function Unread({ looked }: { looked: Looked }) {
  const words = useWords();
  return looked.unread > 0 ? <p class="unread">{words.plural('popup_unread', looked.unread)}</p> : null;
}
