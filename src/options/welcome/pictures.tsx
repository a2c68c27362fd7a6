import type { ComponentChildren } from 'preact';

// Three drawings in the colours of the tokens: bubbles that are read, a slip that warns, a choice that is the shopper's.

function Frame({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 220 130" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Words in bubbles: two lines each. */
function Bubble(props: { x: number; y: number; width: number; own?: boolean }) {
  const { x, y, width } = props;
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect class={props.own ? 'own' : 'theirs'} width={width} height="30" rx="11" />
      <path
        class={props.own ? 'own-words' : 'words'}
        d={`M12 11h${width - 24}M12 20h${(width - 24) * 0.6}`}
      />
    </g>
  );
}

/** It reads along. */
export function ReadsPicture() {
  return (
    <Frame>
      <Bubble x={14} y={12} width={112} />
      <Bubble x={96} y={50} width={110} own />
      <Bubble x={14} y={88} width={130} />
      <rect class="ring low" x="8" y="82" width="142" height="42" rx="9" />
      <g class="low" transform="translate(138 70) scale(1.1)">
        <circle class="paper" cx="12" cy="12" r="14" />
        <path class="shape" d="M12 3.2a8.8 8.8 0 1 1 0 17.6a8.8 8.8 0 0 1 0-17.6z" />
        <path class="sign" d="M7.6 12h8.8M12.9 8.2l3.7 3.8l-3.7 3.8" />
      </g>
    </Frame>
  );
}

/** It warns. */
export function WarnsPicture() {
  return (
    <Frame>
      <Bubble x={10} y={22} width={84} />
      <rect class="ring medium" x="4" y="16" width="96" height="42" rx="9" />
      <g class="medium" transform="translate(112 10)">
        <path class="slip-paper" d="M0 0h98v104l-7-7-7 7-7-7-7 7-7-7-7 7-7-7-7 7-7-7-7 7-7-7-7 7-7-7-7 7z" />
        <path class="band" d="M0 0h98v5H0z" />
        <path class="shape" transform="translate(10 13)" d="M9 0l9 9l-9 9l-9-9z" />
        <path class="sign" d="M19 18v4.5M19 26v.1" />
        <path class="strong-words" d="M36 19h50M12 42h74M12 52h52" />
        <path class="words" d="M12 64h74" stroke-dasharray="3 4" />
        <rect class="press" x="12" y="72" width="74" height="17" rx="4" />
      </g>
    </Frame>
  );
}

/** You decide. */
export function DecidesPicture() {
  return (
    <Frame>
      <rect class="press" x="34" y="16" width="152" height="38" rx="8" />
      <path class="press-words" d="M66 35h88" />
      <rect class="choice-box" x="34" y="66" width="70" height="26" rx="7" />
      <rect class="choice-box" x="116" y="66" width="70" height="26" rx="7" />
      <path class="words" d="M50 79h38M132 79h38" />
      <path class="words" d="M84 109h52M84 109l7-6M84 109l7 6" />
    </Frame>
  );
}
