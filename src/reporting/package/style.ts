/** The look of the printed report: quiet, black on white, no message torn across two pages. */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; background: #fff; color: #1b1b1b;
  font: 11pt/1.45 system-ui, "Noto Sans", "Noto Sans CJK SC", "Noto Sans Arabic", sans-serif; }
article + article { break-before: page; margin-block-start: 3rem; }
h1 { font-size: 1.5em; margin: 0 0 .4em; }
h2 { font-size: 1.05em; margin: 1.4em 0 .4em; padding-block-end: .2em; border-block-end: 1px solid #bbb; break-after: avoid; }
.statement { font-size: 1.1em; margin: 0 0 1em; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { text-align: start; vertical-align: top; padding: .2em .6em .2em 0; overflow-wrap: anywhere; }
th { inline-size: 11em; font-weight: 600; color: #444; }
.message { margin: .5em 0; padding: .4em .7em; border-inline-start: 3px solid #bbb; break-inside: avoid; }
.message p { unicode-bidi: plaintext; text-align: match-parent; margin: .1em 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.message small { color: #555; }
.message.from-self { margin-inline-start: 2.5em; }
.message.flagged { border-inline-start-color: #b3261e; border-inline-start-width: 6px; }
mark { background: #fff0b3; text-decoration: underline; text-decoration-thickness: 2px; }
figure { margin: .6em 0; break-inside: avoid; }
img { max-inline-size: 100%; max-block-size: 16cm; border: 1px solid #bbb; display: block; }
figcaption, code, footer { font-size: .85em; color: #444; overflow-wrap: anywhere; }
footer { margin-block-start: 2em; border-block-start: 1px solid #bbb; padding-block-start: .5em; }
@page { margin: 16mm; }
@media print { body { padding: 0; max-width: none; } mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`;
