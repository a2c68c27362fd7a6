// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openShadow } from '../../../src/page/dom.ts';
import { readText } from '../../../src/page/lines.ts';
import { plainLook } from '../../../src/page/styles.ts';
import { put } from './page.ts';

const read = (html: string) => readText(put(html), { shadowOf: openShadow, lookOf: plainLook });
const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

describe('reading text as the shopper reads it', () => {
  it.each([
    ['blocks are lines', '<div><p>one</p><p>two</p></div>', 'one\ntwo'],
    ['inline elements are not', '<div>pay <b>me</b> <i>now</i></div>', 'pay me now'],
    ['line breaks', '<div>one<br>two</div>', 'one\ntwo'],
    ['white space of the source is folded', '<div>  pay\n   me\t now </div>', 'pay me now'],
    ['but not inside of pre', '<pre>a  b\n c</pre>', 'a  b\n c'],
    [
      'a span for each letter is a word',
      '<p><span>Z</span><span>e</span><span>l</span><span>le</span></p>',
      'Zelle',
    ],
    ['an emoji by its alt', `<p>add <img alt="💬" src="${GIF}"> me</p>`, 'add 💬 me'],
    ['a letter drawn as a picture', `<p>W<img alt="e" src="${GIF}">Chat</p>`, 'WeChat'],
    ['an avatar is no word', `<div><img alt="Mia Kurz" width="40" src="${GIF}"><p>hi</p></div>`, 'hi'],
    ['a photo is no word', `<p>look<img alt="sunset" width="300" src="${GIF}"></p>`, 'look'],
    ['an emoji by its label', '<p>ok <span role="img" aria-label="👍"></span></p>', 'ok 👍'],
    [
      'scripts, styles, templates',
      '<div>a<script>b()</script><style>c{}</style><template>d</template></div>',
      'a',
    ],
    ['hidden by attribute', '<div>a<span hidden>b</span></div>', 'a'],
    ['hidden by style', '<div>Ze<span style="display:none">xx</span>lle</div>', 'Zelle'],
    ['hidden from readers', '<div>a<span aria-hidden="true">b</span></div>', 'a'],
    ['ruby without its gloss', '<p><ruby>微<rt>wei</rt></ruby>信</p>', '微信'],
    ['cells of a row', '<table><tr><td>IBAN</td><td>DE1</td></tr></table>', 'IBAN DE1'],
    ['letters turned round by force', '<p>send <bdo dir="rtl">elleZ</bdo></p>', 'send Zelle'],
  ])('%s', (_what, html, text) => {
    expect(read(html)).toBe(text);
  });

  it.each([
    '<div>a<textarea>secret</textarea></div>',
    '<div>a<input type="password" value="secret"></div>',
    '<div>a<input autocomplete="cc-number" value="secret"></div>',
    '<div>a<p contenteditable="true">secret</p></div>',
    '<div>a<p contenteditable="plaintext-only">secret</p></div>',
    '<div>a<div role="textbox">secret</div></div>',
    '<div>a<select><option>secret</option></select></div>',
  ])('never reads what the shopper types: %s', (html) => {
    expect(read(html)).toBe('a');
  });

  it('reads open shadow roots and what is slotted into them', () => {
    const host = put('<x-bubble>slotted</x-bubble>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>before</p><slot></slot><p>after</p>';
    expect(readText(host, { shadowOf: openShadow, lookOf: plainLook })).toBe('before\nslotted\nafter');
  });

  it('stops at a limit on a hostile page', () => {
    expect(read(`<div>${'<p>aaaaaaaaaa</p>'.repeat(5_000)}</div>`).length).toBeLessThan(30_000);
    expect(read(`${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`)).toBe('');
  });
});
