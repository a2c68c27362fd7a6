import { useId } from 'preact/hooks';
import type { Finding } from '../core/finding.ts';
import type { Decision } from '../messaging/messages.ts';
import { Mark } from '../ui/mark.tsx';
import { timeAgo } from '../ui/time.ts';
import { useWords } from '../ui/words-context.tsx';
import { between, type Explanation, explain, type Ground } from '../warnings/words.ts';
import { CodePicture } from './code-picture.tsx';
import { highlight } from './highlight.ts';

export interface SlipProps {
  readonly finding: Finding;
  readonly ground: Ground | null;
  readonly now: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onReport: () => void;
  readonly onReveal: () => void;
}

/** One warning in the popup: folded to its title, or open with everything that is known. */
export function FindingSlip(props: SlipProps) {
  const { finding, ground, open } = props;
  const words = useWords();
  const id = useId();
  const told = explain(finding, ground, words);
  const { level } = finding.assessment;
  return (
    <li class="torn">
      <article class={`slip ${level}`} aria-labelledby={`${id}-title`}>
        <h2>
          <button type="button" class="slip-head" aria-expanded={open} onClick={props.onToggle}>
            <Mark level={level} />
            <span>
              <span class="slip-kicker">
                {told.place} · {timeAgo(finding.seenAt, props.now, words)}
              </span>
              <span class="slip-title" id={`${id}-title`}>
                <span class="heard">{told.level}: </span>
                {told.title}
              </span>
            </span>
          </button>
        </h2>
        {open && <Inside {...props} told={told} />}
      </article>
    </li>
  );
}

function Inside({ finding, told, onDecide, onReport, onReveal }: SlipProps & { told: Explanation }) {
  const words = useWords();
  const known = finding.party !== null && (finding.party.id ?? finding.party.name) !== null;
  return (
    <div class="slip-inside">
      <p>
        {told.lost}
        {between(told.lost)}
        <strong>{told.todo}</strong>
      </p>
      <Proof finding={finding} />
      {told.facts.length > 0 && (
        <dl class="facts">
          {told.facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {told.reasons.length > 0 && (
        <ul class="reasons" aria-label={words.t('warning_why')}>
          {told.reasons.map((reason) => (
            <li key={reason.tactic}>{reason.words}</li>
          ))}
        </ul>
      )}
      {told.coached !== null && <p class="coached">{told.coached}</p>}
      <button type="button" class="main wide" onClick={onReport}>
        {words.t('warning_report')}
      </button>
      <div class="row">
        <button type="button" onClick={() => onDecide('fine')}>
          {words.t('warning_fine')}
        </button>
        {known && (
          <button type="button" onClick={() => onDecide('trust_seller')}>
            {words.t('warning_trust')}
          </button>
        )}
        <button type="button" class="link" onClick={onReveal}>
          {words.t('popup_show_place')}
        </button>
      </div>
    </div>
  );
}

/** The message's own words with what gave it away marked, or the picture with the code. */
function Proof({ finding }: { finding: Finding }) {
  if (finding.kind === 'image') return <CodePicture finding={finding} />;
  const stretches = highlight(
    finding.text,
    finding.assessment.evidence.map(({ span }) => span),
  );
  return (
    <blockquote class="quote" dir="auto">
      {stretches.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}
    </blockquote>
  );
}
