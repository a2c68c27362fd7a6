import encodeQR from 'qr';
import type { Answered, Site } from './serve.ts';

/** The made-up marketplace, and the other host that its pictures come from. Reserved names: they exist nowhere else. */
export const MARKET_HOST = 'bazaar.tillguard.test';
export const PICTURE_HOST = 'pictures.tillguard.test';

interface Turn {
  readonly from: 'seller' | 'you';
  readonly text?: string;
  readonly picture?: string;
}

const CODE = `https://${PICTURE_HOST}/scan-me.gif`;

/** A chat as it unfolds: ordinary talk first, then the steer. */
const CHAT: readonly Turn[] = [
  { from: 'you', text: 'Hello! Is the desk lamp still available?' },
  { from: 'seller', text: 'Hi, yes it is. It works perfectly and comes with a spare bulb.' },
  { from: 'you', text: 'Lovely. Could you post it this week?' },
  { from: 'seller', text: 'Sure, I can drop it at the post office tomorrow morning.' },
  {
    from: 'seller',
    text: 'The site takes 12% from me. Pay me directly with PayPal friends and family and I knock 10 off.',
  },
  { from: 'you', text: 'I would rather use the checkout here.' },
  { from: 'seller', text: '加我微信 lamp_shop88,直接转账更便宜 — my cousin handles it, easier there.' },
  { from: 'seller', picture: CODE },
  { from: 'seller', text: 'Just scan this and send me the screenshot, I ship today.' },
];

/** How many turns of the chat the extension ought to warn about. */
export const STEERS = 4;

/** The made-up marketplace as a site: a listing with a chat beside it that unfolds message by message. */
export function market(pauseBetween: number): Site {
  return (url): Answered | null => {
    if (url.host === PICTURE_HOST) {
      const code = encodeQR('https://qr.alipay.com/fkx0demo0demo0demo0dem0', 'gif', { scale: 6, border: 4 });
      return { type: 'image/gif', body: code };
    }
    if (url.host !== MARKET_HOST) return null;
    return { type: 'text/html; charset=utf-8', body: page(pauseBetween) };
  };
}

function page(pauseBetween: number): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Brass desk lamp · Bazaar (a demo)</title>
<style>${STYLE}</style>
</head>
<body>
<header><strong>Bazaar</strong><span>A made-up marketplace on your own machine. Nothing here is for sale.</span></header>
<main>
  <article>
    <svg viewBox="0 0 320 240" role="img" aria-label="A brass desk lamp"><rect width="320" height="240" rx="14" fill="#efe9df"/><path d="M120 200h90" stroke="#a97c34" stroke-width="12" stroke-linecap="round"/><path d="M165 198V128l-36-40" stroke="#b98a3d" stroke-width="8" fill="none" stroke-linecap="round"/><path d="M96 104l60-52 22 44-58 34z" fill="#c79a4b"/><circle cx="134" cy="112" r="13" fill="#fff3cf"/></svg>
    <h1>Brass desk lamp, 1960s</h1>
    <p class="price">€48.00</p>
    <p>Rewired last year. Small dent on the base, see picture. Sent by post, insured.</p>
    <button type="button">Buy with Bazaar Protection</button>
  </article>
  <section aria-label="Conversation with Lampwright">
    <h2>Lampwright</h2>
    <div role="log" id="messages"></div>
    <form><input aria-label="Write a message" placeholder="Write a message"><button type="button">Send</button></form>
  </section>
</main>
<script>
const turns = ${JSON.stringify(CHAT)};
const log = document.getElementById('messages');
let next = 0;
const say = () => {
  const turn = turns[next++];
  if (!turn) { document.body.dataset.done = 'yes'; return; }
  const row = document.createElement('div');
  row.className = turn.from === 'you' ? 'message outgoing' : 'message incoming';
  const bubble = document.createElement('div');
  bubble.className = 'bubble';
  if (turn.text) bubble.textContent = turn.text;
  if (turn.picture) { const image = new Image(); image.src = turn.picture; image.alt = 'photo'; image.width = 200; bubble.append(image); }
  row.append(bubble);
  log.append(row);
  log.scrollTop = log.scrollHeight;
  setTimeout(say, ${pauseBetween});
};
setTimeout(say, ${Math.min(pauseBetween, 800)});
</script>
</body>
</html>`;
}

const STYLE = `
:root { font: 16px/1.5 system-ui, sans-serif; color: #22262b; background: #faf8f4; }
body { margin: 0; }
header { display: flex; gap: 1rem; align-items: baseline; padding: .9rem 1.5rem; background: #fff; border-bottom: 1px solid #e6e1d8; }
header span { color: #6d7278; font-size: .85rem; }
main { display: grid; grid-template-columns: minmax(260px, 1fr) minmax(320px, 1.3fr); gap: 1.5rem; max-width: 1040px; margin: 1.5rem auto; padding: 0 1.5rem; }
article svg { width: 100%; }
h1 { font-size: 1.3rem; margin: .8rem 0 0; }
.price { font-size: 1.2rem; margin: 0; }
article button { font: inherit; padding: .6rem 1rem; border: 0; border-radius: 8px; background: #2f5d50; color: #fff; }
section { display: flex; flex-direction: column; background: #fff; border: 1px solid #e6e1d8; border-radius: 14px; height: 640px; }
h2 { font-size: 1rem; margin: 0; padding: .8rem 1rem; border-bottom: 1px solid #eee9e0; }
#messages { flex: 1; overflow-y: auto; padding: 1rem; display: flex; flex-direction: column; gap: .6rem; }
.message { display: flex; }
.message.outgoing { justify-content: flex-end; }
.bubble { max-width: 72%; padding: .5rem .8rem; border-radius: 14px; background: #f0ede6; }
.outgoing .bubble { background: #dcebe5; }
.bubble img { display: block; border-radius: 6px; }
form { display: flex; gap: .5rem; padding: .8rem; border-top: 1px solid #eee9e0; }
form input { flex: 1; font: inherit; padding: .5rem .7rem; border: 1px solid #d8d2c6; border-radius: 8px; }
form button { font: inherit; padding: .5rem .9rem; border: 1px solid #d8d2c6; border-radius: 8px; background: #fff; }
@media (max-width: 720px) { main { grid-template-columns: 1fr; } }
`;
