import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../core/finding.ts';
import type { Sensitivity } from '../core/risk.ts';
import type { TabState } from '../messaging/messages.ts';
import { Logo } from '../ui/mark.tsx';
import { SensitivityChoice } from '../ui/sensitivity.tsx';
import { useWords } from '../ui/words-context.tsx';
import { Decided } from './decided.tsx';
import type { Deeds } from './deeds.ts';
import { FindingSlip } from './finding-slip.tsx';
import { AskedAbout, Status } from './status.tsx';
import type { Asked } from './subject.ts';

export interface PopupProps {
  readonly state: TabState;
  readonly sensitivity: Sensitivity;
  readonly checking: boolean;
  /** What the shopper pointed at in the page, where nothing was found in it. */
  readonly asked: Asked | null;
  readonly now: number;
  readonly deeds: Deeds;
  /** The finding whose report is under review, if one is. */
  readonly reviewing: string | null;
  readonly onReview: (findingId: string | null) => void;
  /** The surface in which a report is reviewed. */
  readonly review: (finding: Finding) => ComponentChildren;
}

/** The popup: what was found on this page and what can be done. */
export function Popup(props: PopupProps) {
  const { state, deeds, now } = props;
  const words = useWords();
  const open = state.findings.filter((finding) => finding.state === 'open');
  const decided = state.findings.filter((finding) => finding.state !== 'open');
  const [unfolded, setUnfolded] = useState<string | null | undefined>(undefined);
  const shown = unfolded === undefined ? (open[0]?.id ?? null) : unfolded;
  const reviewed = state.findings.find(({ id }) => id === props.reviewing);
  if (reviewed) {
    return (
      <main>
        <header class="top">
          <button type="button" class="link" onClick={() => props.onReview(null)}>
            {words.t('popup_back')}
          </button>
        </header>
        {props.review(reviewed)}
      </main>
    );
  }
  return (
    <main>
      <header class="top">
        <Logo />
        <strong translate={false}>Tillguard</strong>
        {state.host !== null && <bdi class="soft host">{state.host}</bdi>}
      </header>
      <AskedAbout asked={props.asked} looked={state.looked} now={now} />
      <Status state={state} open={open.length} now={now} deeds={deeds} />
      {open.length > 0 && (
        <ul class="slips">
          {open.map((finding) => (
            <FindingSlip
              key={finding.id}
              finding={finding}
              ground={state.platform}
              now={now}
              open={shown === finding.id}
              onToggle={() => setUnfolded(shown === finding.id ? null : finding.id)}
              onDecide={(decision) => deeds.decide(finding.id, decision)}
              onReport={() => props.onReview(finding.id)}
              onReveal={() => deeds.reveal(finding.id)}
            />
          ))}
        </ul>
      )}
      <Decided
        findings={decided}
        ground={state.platform}
        onUndo={({ id, state: was }) =>
          was === 'reported' ? deeds.undoReport(id) : deeds.decide(id, 'reopen')
        }
      />
      <details class="fold">
        <summary>
          {words.t('popup_sensitivity')} <b>{words.t(`sensitivity_${props.sensitivity}`)}</b>
        </summary>
        <SensitivityChoice value={props.sensitivity} onChange={deeds.setSensitivity} />
      </details>
      <Foot {...props} />
    </main>
  );
}

function Foot({ state, checking, deeds }: PopupProps) {
  const words = useWords();
  const [pausing, setPausing] = useState(false);
  const { host, status } = state;
  return (
    <footer class="foot">
      {status !== 'unreachable' && (
        <button type="button" disabled={checking} onClick={deeds.check}>
          {words.t(checking ? 'popup_checking' : 'popup_check')}
        </button>
      )}
      {status === 'watching' && host !== null && (
        <button type="button" aria-expanded={pausing} onClick={() => setPausing(!pausing)}>
          {words.t('popup_pause')}
        </button>
      )}
      <button type="button" class="link" onClick={deeds.openSettings}>
        {words.t('popup_settings')}
      </button>
      {pausing && status === 'watching' && host !== null && (
        <span class="pause">
          <button type="button" onClick={() => deeds.pause(host, 60)}>
            {words.t('popup_pause_hour')}
          </button>
          <button type="button" onClick={() => deeds.pause(host, null)}>
            {words.t('popup_pause_always')}
          </button>
        </span>
      )}
    </footer>
  );
}
