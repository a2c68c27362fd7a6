import type { Read } from './chats.ts';

/** A page as markup, and the messages it shows: `>` before the shopper's own, `<` before the other party's, `?` where nobody can tell. */
export interface Variant {
  readonly name: string;
  readonly html: string;
  readonly reads: readonly string[];
  /** What is known of the page beforehand. */
  readonly plan?: object;
  /** Something that happens on the page before all of `reads` is there. */
  readonly next?: string;
  /** Only what the page shows at the end counts, not what it showed on the way. */
  readonly last?: true;
  /** The other parties, one a conversation, in page order; one conversation where absent. */
  readonly parties?: readonly string[];
}

const SIDES: Readonly<Record<string, Read['from']>> = { '>': 'self', '<': 'counterpart', '?': 'unknown' };

/** The messages of a variant. */
export function readsOf(variant: Variant): readonly Read[] {
  return variant.reads.map((line) => ({ from: SIDES[line[0] ?? '?'] ?? 'unknown', text: line.slice(1) }));
}

const head = '<div class="p"><h2>Mia Kurz</h2></div>';
const box = '<div class="q"><textarea placeholder="Message"></textarea><button>Send</button></div>';

export const VARIANTS: readonly Variant[] = [
  {
    name: 'bootstrap: text-end and avatars',
    html: `<style>.d-flex{display:flex}.justify-content-end{justify-content:flex-end}</style><main>${head}<div class="card-body">
      <div class="d-flex flex-row justify-content-start"><img src="a.png" width="45" height="45" alt="avatar 1"><div><p class="small p-2">Hi there</p><p class="small text-muted">23:58</p></div></div>
      <div class="d-flex flex-row justify-content-end"><div><p class="small p-2">Is it working?</p><p class="small text-muted">23:59</p></div><img src="b.png" width="45" height="45" alt="avatar 2"></div>
      <div class="d-flex flex-row justify-content-start"><img src="a.png" width="45" height="45" alt="avatar 1"><div><p class="small p-2">Yes. Pay by bank transfer please</p><p class="small text-muted">00:01</p></div></div>
      </div>${box}</main>`,
    reads: ['<Hi there', '>Is it working?', '<Yes. Pay by bank transfer please'],
  },
  {
    name: 'tailwind: self-end in a column',
    html: `<style>.flex{display:flex}.flex-col{flex-direction:column}.self-end{align-self:flex-end}.self-start{align-self:flex-start}</style>
      <section>${head}<div class="flex flex-col gap-2">
      <div class="self-start bg-gray-200 rounded px-3">Morning</div><div class="self-end bg-blue-500 rounded px-3">Morning! Price?</div><div class="self-start bg-gray-200 rounded px-3">90 if you pay me direct</div></div>${box}</section>`,
    reads: ['<Morning', '>Morning! Price?', '<90 if you pay me direct'],
  },
  {
    name: 'react-native-web: inline layout, no semantics at all',
    html: `<div id="root"><div><div dir="auto" style="font-size:20px">Mia Kurz</div></div>
      <div style="display:flex;flex-direction:column;height:300px;overflow:auto"><div>
      <div style="display:flex;flex-direction:row;justify-content:flex-end"><div style="background:#08f;padding:8px;max-width:70%"><div dir="auto">Does it come with a charger?</div></div></div>
      <div style="display:flex;flex-direction:row;justify-content:flex-start"><div style="background:#eee;padding:8px;max-width:70%"><div dir="auto">It does</div></div></div>
      <div style="display:flex;flex-direction:row;justify-content:flex-start"><div style="background:#eee;padding:8px;max-width:70%"><div dir="auto">My Telegram is faster for me</div></div></div>
      </div></div><div><input type="text" placeholder="Say something"></div></div>`,
    reads: ['>Does it come with a charger?', '<It does', '<My Telegram is faster for me'],
  },
  {
    name: 'a list with names, sides by text-align',
    html: `<style>li{list-style:none}li.a{text-align:left}li.z{text-align:right}</style><div class="dialog">${head}<ul class="msgs">
      <li class="a"><b class="name">Mia</b><p>Good evening</p><span class="date">12.03.2026 20:11</span></li>
      <li class="z"><b class="name">You</b><p>Evening</p><span class="date">12.03.2026 20:12</span></li>
      <li class="a"><b class="name">Mia</b><p>Deposit first, then I hold it</p><span class="date">12.03.2026 20:13</span></li></ul>${box}</div>`,
    reads: ['<Good evening', '>Evening', '<Deposit first, then I hold it'],
  },
  {
    name: 'flat, names only: Discord and Slack',
    html: `<main><header><h3>Mia</h3></header><ol data-list-id="chat-messages">
      <li><div><h3><span class="username">Mia</span> <time>Today at 10:11</time></h3><div>hello</div></div></li>
      <li><div><h3><span class="username">boxer77</span> <time>Today at 10:12</time></h3><div>hey, price?</div></div></li>
      <li><div><h3><span class="username">Mia</span> <time>Today at 10:13</time></h3><div>50 in bitcoin</div></div></li>
      </ol><div role="textbox" contenteditable="true"></div></main>`,
    reads: ['<hello', '?hey, price?', '<50 in bitcoin'],
  },
  {
    name: 'data attributes',
    html: `<main>${head}<div class="x">
      <div data-direction="inbound"><div>ready when you are</div></div><div data-direction="outbound"><div>ok go</div></div><div data-direction="inbound"><div>here is my card number</div></div></div>${box}</main>`,
    reads: ['<ready when you are', '>ok go', '<here is my card number'],
  },
  {
    name: 'boolean data attributes',
    html: `<main>${head}<div class="x">
      <div class="row" data-is-own="false"><div>which size?</div></div><div class="row" data-is-own="true"><div>medium</div></div><div class="row" data-is-own="false"><div>pay outside and save</div></div></div>${box}</main>`,
    reads: ['<which size?', '>medium', '<pay outside and save'],
  },
  {
    name: 'a chat box of an agent, fixed in the corner',
    html: `<main><h1>Shop</h1><p>Welcome to our shop, we have everything.</p></main><style>.wgt{position:fixed;right:0;bottom:0;width:300px}.wgt .op{margin-right:20%}.wgt .vs{margin-left:auto;width:60%}</style>
      <div class="wgt"><div class="wgt-head">Support Mia</div><div class="wgt-body"><div class="op">How may I help?</div><div class="vs">Where is my order</div><div class="op">Please verify your account by paying a fee</div></div><div><textarea></textarea></div></div>`,
    reads: ['<How may I help?', '>Where is my order', '<Please verify your account by paying a fee'],
  },
  {
    name: 'column-reverse, newest first in the tree',
    html: `<style>.rv{display:flex;flex-direction:column-reverse;height:300px;overflow:auto}.m1{align-self:flex-start}.m2{align-self:flex-end}</style><main>${head}<div class="rv">
      <div class="m1">use PayPal friends and family</div><div class="m2">how do I pay</div><div class="m1">it is yours</div></div>${box}</main>`,
    reads: ['<use PayPal friends and family', '>how do I pay', '<it is yours'],
  },
  {
    name: 'a table, one row a message',
    html: `<main>${head}<table class="history"><tbody>
      <tr class="in"><td class="author">Mia</td><td>Wie geht's?</td><td class="time">10:00</td></tr><tr class="out"><td class="author">Du</td><td>Gut, Preis?</td><td class="time">10:01</td></tr>
      <tr class="in"><td class="author">Mia</td><td>30 per Überweisung</td><td class="time">10:02</td></tr></tbody></table>${box}</main>`,
    reads: ["<Wie geht's?", '>Gut, Preis?', '<30 per Überweisung'],
  },
  {
    name: 'delivery ticks and hashed names, flat',
    html: `<main>${head}<div class="aB3"><div class="kk1 zz"><div class="u7">Guten Tag</div><div class="v8">09:30</div></div>
      <div class="kk1 yy"><div class="u7">Hallo!</div><div class="v8">09:31 <span aria-label="Gelesen">✓✓</span></div></div>
      <div class="kk1 zz"><div class="u7">Schreib mir auf WhatsApp</div><div class="v8">09:32</div></div></div>${box}</main><style>.yy{display:flex;flex-direction:column;align-items:flex-end}</style>`,
    reads: ['<Guten Tag', '>Hallo!', '<Schreib mir auf WhatsApp'],
  },
  {
    name: 'one message only, from the other side',
    html: `<style>.lf{display:flex}.lf p{max-width:50%}</style><main>${head}<div class="messages" role="log"><div class="message lf"><p>Add me on WeChat: mia_2000</p></div></div>${box}</main>`,
    reads: ['?Add me on WeChat: mia_2000'],
  },
  {
    name: 'material: mat-list and custom tags',
    html: `<style>chat-item{display:block}chat-item.sent{text-align:right}</style><chat-window>${head}<chat-log><chat-item class="received">안녕하세요</chat-item><chat-item class="sent">아직 있나요?</chat-item><chat-item class="received">계좌로 입금해 주세요</chat-item></chat-log>${box}</chat-window>`,
    reads: ['<안녕하세요', '>아직 있나요?', '<계좌로 입금해 주세요'],
  },
  {
    name: 'Japanese, balloons with icons to one side',
    html: `<style>.bal{overflow:hidden}.bal .ic{float:left}.bal .tx{float:left}.bal.mi .tx{float:right}</style><div class="talk">${head}<div class="inner">
      <div class="bal"><div class="ic"><img src="i.png" width="40" height="40" alt=""></div><div class="tx">よろしくお願いします</div></div>
      <div class="bal mi"><div class="tx">値下げできますか</div></div>
      <div class="bal"><div class="ic"><img src="i.png" width="40" height="40" alt=""></div><div class="tx">PayPayで直接払ってくれたら</div></div></div>${box}</div>`,
    reads: ['<よろしくお願いします', '>値下げできますか', '<PayPayで直接払ってくれたら'],
  },
  {
    name: 'grid with justify-self',
    html: `<style>.gr{display:grid}.g1{justify-self:start}.g2{justify-self:end}</style><main>${head}<div class="gr"><div class="g1">Olá</div><div class="g2">Ainda tem?</div><div class="g1">Tenho, faz um Pix direto</div></div>${box}</main>`,
    reads: ['<Olá', '>Ainda tem?', '<Tenho, faz um Pix direto'],
  },
  {
    name: 'reactions, reply buttons and quoted lines',
    html: `<main>${head}<div class="chat-list">
      <div class="chat-item left"><div class="bubble"><div class="text">Tengo otra oferta</div><button>Responder</button><div class="reactions">👍 2</div></div></div>
      <div class="chat-item right"><div class="bubble"><div class="text">¿Cuánto?</div><button>Responder</button></div></div>
      <div class="chat-item left"><div class="bubble"><div class="text">Hazme Bizum y listo</div><button>Responder</button></div></div></div>${box}</main>`,
    reads: ['<Tengo otra oferta', '>¿Cuánto?', '<Hazme Bizum y listo'],
  },
  {
    name: 'lines of one message in divs',
    html: `<style>.r{display:flex}.r.o{justify-content:flex-end}</style><main>${head}<div class="stream"><div class="r"><div class="b"><div>first line</div><div>second line</div></div></div><div class="r o"><div class="b"><div>ok</div></div></div><div class="r"><div class="b"><div>third</div><div>iban follows</div></div></div></div>${box}</main>`,
    reads: ['<first line\nsecond line', '>ok', '<third\niban follows'],
  },
  {
    name: 'hebrew, physical sides not mirrored',
    html: `<html dir="rtl"><style>.u{clear:both}.u.me>div{float:left}.u.other>div{float:right}</style><main>${head}<div class="conv"><div class="u other"><div>שלום</div></div><div class="u me"><div>המחיר?</div></div><div class="u other"><div>תעביר בביט</div></div></div><div style="clear:both">${box}</div></main></html>`,
    reads: ['<שלום', '>המחיר?', '<תעביר בביט'],
  },
  {
    name: 'system notices in the middle',
    html: `<style>.w{display:flex}.w.c{justify-content:center}.w.e{justify-content:flex-end}</style><main>${head}<div class="ms"><div class="w c"><span>Never pay outside of the site</span></div><div class="w"><span>hello</span></div><div class="w e"><span>hello</span></div><div class="w"><span>pay me with zelle</span></div></div>${box}</main>`,
    reads: ['<hello', '>hello', '<pay me with zelle'],
  },
  {
    name: 'inbox beside the conversation',
    html: `<style>.two{display:flex}.in{width:30%}.cv{flex:1}.v{display:flex}.v.e{justify-content:flex-end}</style><div class="two"><div class="in"><div class="it"><b>Ann</b><p>see you</p><i>10:00</i></div><div class="it"><b>Ben</b><p>ok deal</p><i>09:00</i></div><div class="it"><b>Mia Kurz</b><p>pay by wire</p><i>08:00</i></div></div>
      <div class="cv">${head}<div><div class="v"><p>hi</p></div><div class="v e"><p>hi Mia</p></div><div class="v"><p>pay by wire</p></div></div>${box}</div></div>`,
    reads: ['<hi', '>hi Mia', '<pay by wire'],
  },
];

/** Pages without a conversation: nothing on them is a message. */
export const WITHOUT: readonly Omit<Variant, 'reads'>[] = [
  {
    name: 'search results with a search field',
    html: `<header><form role="search"><input type="text" name="q"></form></header><main><div class="results">${Array.from({ length: 8 }, (_, i) => `<div class="card"><a href="/item/${i}"><img src="x.png" width="200" height="200" alt=""><h3>Lamp ${i}</h3></a><span>${i + 10} €</span><span>10:0${i}</span></div>`).join('')}</div></main>`,
  },
  {
    name: 'an inbox without an open conversation',
    html: `<main><h1>Messages</h1><ul class="conversations">${Array.from({ length: 5 }, (_, i) => `<li><a href="/m/${i}"><b>Person ${i}</b><p>pay me on Zelle ${i}</p><time>10:0${i}</time></a></li>`).join('')}</ul></main>`,
  },
  {
    name: 'a settings form',
    html: `<main><form>${Array.from({ length: 6 }, (_, i) => `<div class="field"><label>Name ${i}</label><input type="text" value="secret${i}"></div>`).join('')}<textarea>about me</textarea></form></main>`,
  },
  {
    name: 'a listing with details and a message box',
    html: `<main><h1>Desk</h1><dl><dt>Height</dt><dd>70 cm</dd><dt>Width</dt><dd>120 cm</dd></dl><table><tr><td>Colour</td><td>black</td></tr><tr><td>State</td><td>used</td></tr><tr><td>Place</td><td>Bonn</td></tr></table><div><textarea>Is it still available?</textarea><button>Send</button></div></main>`,
  },
  {
    name: 'navigation and footer columns',
    html: `<nav><ul>${Array.from({ length: 6 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('')}</ul></nav><main><p>Text</p></main><footer><div><p>About us</p><p>Terms</p><p>Privacy</p></div><form><input type="text" placeholder="Newsletter"></form></footer>`,
  },
  {
    name: 'questions and answers under a listing',
    html: `<main><h1>Desk</h1><section class="qa"><h2>Questions</h2><div class="q"><b>Question</b><p>Is it oak?</p></div><div class="a"><b>Answer</b><p>Yes it is</p></div><div class="q"><b>Question</b><p>Delivery?</p></div><div class="a"><b>Answer</b><p>Collection only</p></div></section><form><textarea placeholder="Ask a question"></textarea></form></main>`,
  },
];
