import type { Finding } from '../core/finding.ts';
import { useWords } from '../ui/words-context.tsx';
import { explain, type Ground } from '../warnings/words.ts';

/** The warnings the shopper has decided on, folded; each can be taken back. */
export function Decided(props: {
  readonly findings: readonly Finding[];
  readonly ground: Ground | null;
  readonly onUndo: (finding: Finding) => void;
}) {
  const words = useWords();
  if (props.findings.length === 0) return null;
  return (
    <details class="fold">
      <summary>{words.plural('popup_decided', props.findings.length)}</summary>
      <ul>
        {props.findings.map((finding) => (
          <li key={finding.id}>
            <span>
              {explain(finding, props.ground, words).title}
              <span class="soft"> {stateWords(finding)}</span>
            </span>
            <button type="button" class="link" onClick={() => props.onUndo(finding)}>
              {words.t('warning_undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );

  function stateWords({ state }: Finding): string {
    if (state === 'trusted') return words.t('popup_state_trusted');
    return words.t(state === 'reported' ? 'popup_state_reported' : 'popup_state_fine');
  }
}
