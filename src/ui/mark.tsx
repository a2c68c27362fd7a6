import type { RiskLevel } from '../core/risk.ts';
import { MARKS } from '../warnings/marks.ts';

/** The mark of a level; the words beside it say the same. */
export function Mark({ level, size = 22 }: { level: RiskLevel; size?: number }) {
  const { shape, sign } = MARKS[level === 'none' ? 'low' : level];
  return (
    <svg class={`mark ${level}`} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path class="shape" d={shape} />
      <path class="sign" d={sign} />
    </svg>
  );
}

/** Our own sign: a coin that stays in the till. */
export function Logo({ size = 24 }: { size?: number }) {
  return <img class="logo" src="/icons/48.png" width={size} height={size} alt="" />;
}
