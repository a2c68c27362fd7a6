import type { Variant } from './variants.ts';

const head = '<div class="top"><h3>Mia Kurz</h3></div>';
const box =
  '<form class="write"><textarea placeholder="Write a message…">half a thought</textarea><button>Send</button></form>';

/** Chats as other people build them: each taken from another habit of the trade, none from a platform file. */
export const WILD: readonly Variant[] = [
  {
    name: 'list items with avatars on either side, names and ages in a header',
    html: `<style>.chat li{list-style:none;overflow:hidden}.pull-left{float:left}.pull-right{float:right}.chat-body{display:block}</style><div class="panel"><div class="panel-heading">Mia Kurz</div><ul class="chat">
      <li class="left clearfix"><span class="chat-img pull-left"><img src="a.png" alt="User Avatar" width="50" height="50"></span><div class="chat-body clearfix"><div class="header"><strong class="primary-font">Mia Kurz</strong> <small class="pull-right text-muted"><span class="glyphicon"></span>12 mins ago</small></div><p>Hello, it is in very good shape</p></div></li>
      <li class="right clearfix"><span class="chat-img pull-right"><img src="b.png" alt="User Avatar" width="50" height="50"></span><div class="chat-body clearfix"><div class="header"><small class="text-muted"><span class="glyphicon"></span>13 mins ago</small> <strong class="pull-right primary-font">Bruno</strong></div><p>Can I pick it up on Sunday?</p></div></li>
      <li class="left clearfix"><span class="chat-img pull-left"><img src="a.png" alt="User Avatar" width="50" height="50"></span><div class="chat-body clearfix"><div class="header"><strong class="primary-font">Mia Kurz</strong> <small class="pull-right text-muted"><span class="glyphicon"></span>14 mins ago</small></div><p>Send me a deposit by Zelle and it is yours</p></div></li>
      </ul><div class="panel-footer"><div class="input-group"><input id="btn-input" type="text" class="form-control" placeholder="Type here"><button>Send</button></div></div></div>`,
    reads: [
      '<Hello, it is in very good shape',
      '>Can I pick it up on Sunday?',
      '<Send me a deposit by Zelle and it is yours',
    ],
  },
  {
    name: 'a table by the align attribute, no classes',
    html: `<main>${head}<table width="100%" cellpadding="4"><tbody>
      <tr><td align="left"><font color="navy">Is Friday fine?</font></td></tr>
      <tr><td align="right"><font color="gray">Friday is fine</font></td></tr>
      <tr><td align="left"><font color="navy">Then wire it to my account first</font></td></tr></tbody></table>${box}</main>`,
    reads: ['<Is Friday fine?', '>Friday is fine', '<Then wire it to my account first'],
  },
  {
    name: 'days between the messages, a notice, a product card',
    html: `<style>.m{display:flex}.m--r{flex-direction:row-reverse}.sep{text-align:center}</style><section>${head}<div class="scroller">
      <div class="sep"><span>12 March 2026</span></div>
      <div class="m"><div class="m__b">Hi! Still interested?</div></div>
      <div class="m m--r"><div class="m__b">Yes, very much</div></div>
      <div class="sep"><span>Yesterday</span></div>
      <div class="sep"><span>Mia Kurz changed the price to 45 €</span></div>
      <div class="m"><div class="m__b">Just Venmo me, we skip the fees</div></div></div>${box}</section>`,
    reads: ['<Hi! Still interested?', '>Yes, very much', '<Just Venmo me, we skip the fees'],
  },
  {
    name: 'quoted replies inside of bubbles',
    html: `<style>.ln{display:flex}.ln.mine{justify-content:flex-end}</style><main>${head}<div class="chat-log">
      <div class="ln"><div class="bub"><p>I have two of them</p></div></div>
      <div class="ln mine"><div class="bub"><div class="quoted-message"><span class="quoted-author">Mia Kurz</span><span class="quoted-text">I have two of them</span></div><p>I would take both</p></div></div>
      <div class="ln"><div class="bub"><div class="reply-to"><div>You</div><div>I would take both</div></div><p>Great. PayPal friends only, please</p></div></div></div>${box}</main>`,
    reads: ['<I have two of them', '>I would take both', '<Great. PayPal friends only, please'],
  },
  {
    name: 'paragraphs, the speaker in bold before a colon',
    html: `<main>${head}<div id="chat"><p><b>Seller:</b> It is new in box</p><p><b>Buyer:</b> What would shipping be?</p><p><b>Seller:</b> Free if you pay me on Cash App</p></div>${box}</main>`,
    reads: ['<It is new in box', '>What would shipping be?', '<Free if you pay me on Cash App'],
  },
  {
    name: 'no place to write: a saved conversation',
    html: `<style>.message{display:flex;margin:4px}.message.buyer{justify-content:flex-end}.bubble{max-width:70%}</style><div class="chat-container"><div class="chat-header"><span class="seller-name">Mia Kurz</span><span class="status">Online</span></div><div class="chat-messages">
      <div class="message seller"><div class="bubble">Hello dear</div><div class="time">10:01</div></div>
      <div class="message buyer"><div class="bubble">Is it original?</div><div class="time">10:02</div></div>
      <div class="message seller"><div class="bubble">Yes. Add my WhatsApp for a discount</div><div class="time">10:03</div></div></div></div>`,
    reads: ['<Hello dear', '>Is it original?', '<Yes. Add my WhatsApp for a discount'],
  },
  {
    name: 'absolutely placed rows of a virtual list, transformed',
    html: `<style>.vl{position:relative;height:300px;overflow:auto}.vr{position:absolute;left:0;right:0}.vr .c{max-width:60%;width:fit-content}.vr .c.k2{margin-left:auto}</style><main>${head}<div class="vl"><div style="height:900px;position:relative">
      <div class="vr" style="transform:translateY(0px)"><div class="c k1"><span>Good day</span></div></div>
      <div class="vr" style="transform:translateY(40px)"><div class="c k2"><span>Good day, is the price firm?</span></div></div>
      <div class="vr" style="transform:translateY(80px)"><div class="c k1"><span>For a bank transfer I take ten off</span></div></div></div></div>${box}</main>`,
    reads: ['<Good day', '>Good day, is the price firm?', '<For a bank transfer I take ten off'],
  },
  {
    name: 'bubbles by position, inside of rows as wide as the list',
    html: `<style>.row{position:relative;width:100%;height:40px}.row span{position:absolute}.row .l{left:8px}.row .r{right:8px}</style><main>${head}<div class="talk">
      <div class="row"><span class="l">Morning</span></div><div class="row"><span class="r">Morning, how much?</span></div><div class="row"><span class="l">Sixty, by Revolut, not here</span></div></div>${box}</main>`,
    reads: ['<Morning', '>Morning, how much?', '<Sixty, by Revolut, not here'],
  },
  {
    name: 'Chinese: the own row is turned round by direction',
    html: `<style>.it{display:flex}.it.zj{direction:rtl}.it .nr{direction:ltr}</style><main><div class="tb"><h4>小店</h4></div><div class="lb">
      <div class="it"><img width="36" height="36" src="a.png" alt=""><div class="nr">亲，在的</div></div>
      <div class="it zj"><img width="36" height="36" src="b.png" alt=""><div class="nr">可以便宜吗</div></div>
      <div class="it"><img width="36" height="36" src="a.png" alt=""><div class="nr">加微信转账便宜五十</div></div></div><div class="sr"><pre contenteditable="true">还没发</pre></div></main>`,
    reads: ['<亲，在的', '>可以便宜吗', '<加微信转账便宜五十'],
  },
  {
    name: 'a word of a message in a link, a phone number in spans, a line broken by br',
    html: `<style>.e{text-align:right}</style><main>${head}<div class="conversation"><div class="s">Call me<br><span>+49</span> <span>151</span> <span>2345678</span></div><div class="e">Why not here?</div><div class="s">See <a href="https://example.org/pay">this page</a>, it is cheaper</div></div>${box}</main>`,
    reads: ['<Call me\n+49 151 2345678', '>Why not here?', '<See this page, it is cheaper'],
  },
  {
    name: 'letters in inline blocks, words with gaps',
    html: `<style>.w{display:inline-block;margin-right:.3em}.j{display:inline-block}.me{margin-left:auto;width:fit-content}</style><main>${head}<div class="msgs"><div class="he"><span class="w">Pay</span><span class="w">by</span><span class="j">Z</span><span class="j">e</span><span class="j">l</span><span class="j">l</span><span class="j">e</span></div><div class="me"><span class="w">Why</span><span class="w">so?</span></div><div class="he"><span class="w">No</span><span class="w">fees</span></div></div>${box}</main>`,
    reads: ['<Pay by Zelle', '>Why so?', '<No fees'],
  },
  {
    name: 'a drawer that is hidden when the page loads and opened later',
    html: `<style>.drawer{display:none;position:fixed;right:0;bottom:0;width:320px}.drawer.open{display:block}.b{width:fit-content;max-width:70%}.b.z{margin-left:auto}</style><main><h1>Shop</h1><p>Lamps of all kinds.</p></main>
      <div class="drawer"><div class="hd">Mia Kurz</div><div class="bd"><div class="b y">Can I help?</div><div class="b z">Is the lamp heavy?</div><div class="b y">Order by mail to mia@example.org, it is cheaper</div></div><div><textarea></textarea></div></div>`,
    next: 'document.querySelector(".drawer").classList.add("open")',
    reads: ['<Can I help?', '>Is the lamp heavy?', '<Order by mail to mia@example.org, it is cheaper'],
  },
  {
    name: 'a widget put into the page late, as a custom element with a shadow root',
    html: `<main><h1>Shop</h1><p>Lamps of all kinds.</p></main>`,
    next: `customElements.define('help-desk', class extends HTMLElement { connectedCallback() { const s = this.attachShadow({mode:'open'}); s.innerHTML = '<style>.x{display:flex}.x.q{justify-content:flex-end}</style><section><header>Mia Kurz</header><div><div class="x"><p>Hi there</p></div><div class="x q"><p>Do you ship?</p></div><div class="x"><p>Only if you pay by gift card</p></div></div><footer><div contenteditable="true">draft</div></footer></section>'; } }); document.body.append(document.createElement('help-desk'))`,
    reads: ['<Hi there', '>Do you ship?', '<Only if you pay by gift card'],
  },
  {
    name: 'messages with slots: words in the light tree, bubbles in the shadow',
    html: `<script>customElements.define('talk-line', class extends HTMLElement { connectedCallback() { const s = this.attachShadow({mode:'open'}); s.innerHTML = '<style>:host{display:flex}:host([own]){justify-content:flex-end}</style><div class="in"><slot></slot></div>'; } })</script><main>${head}<div class="lines"><talk-line>Good evening</talk-line><talk-line own>Evening! Is it sealed?</talk-line><talk-line>Sealed. Pay to my IBAN please</talk-line></div>${box}</main>`,
    reads: ['<Good evening', '>Evening! Is it sealed?', '<Sealed. Pay to my IBAN please'],
  },
  {
    name: 'mail-like: whole cards with from and to',
    html: `<main><h1>Messages</h1><div class="thread"><article class="msg"><header><span class="from">lampseller99</span> to <span>you</span> <time datetime="2026-03-01">1 Mar 2026, 10:12</time></header><div class="msg-body"><p>Thanks for asking.</p><p>Please contact me by e-mail, I sell it cheaper there.</p></div></article>
      <article class="msg"><header><span class="from">You</span> to <span>lampseller99</span> <time datetime="2026-03-01">1 Mar 2026, 10:40</time></header><div class="msg-body"><p>Is it in stock?</p></div></article></div><div><textarea></textarea></div></main>`,
    reads: ['<Thanks for asking.\nPlease contact me by e-mail, I sell it cheaper there.', '>Is it in stock?'],
  },
  {
    name: 'mobile web: avatar before or after, sides by order alone',
    html: `<style>.cell{display:flex;width:100%}.cell .av{width:40px;height:40px;flex:none}.cell .sp{flex:1}</style><main>${head}<div class="wrap">
      <div class="cell"><div class="av"></div><div class="ct">ยังมีของอยู่ค่ะ</div><div class="sp"></div></div>
      <div class="cell"><div class="sp"></div><div class="ct">ลดได้ไหมคะ</div><div class="av"></div></div>
      <div class="cell"><div class="av"></div><div class="ct">โอนเข้าบัญชีลดให้ค่ะ</div><div class="sp"></div></div></div>${box}</main>`,
    reads: ['<ยังมีของอยู่ค่ะ', '>ลดได้ไหมคะ', '<โอนเข้าบัญชีลดให้ค่ะ'],
  },
  {
    name: 'two windows at the foot of one page, each with its own box',
    html: `<style>.dock{position:fixed;bottom:0;right:0;display:flex}.win{width:250px}.o{display:flex;justify-content:flex-end}.t{display:flex}</style><main><h1>Home</h1><p>News of the day.</p></main><div class="dock">
      <div class="win"><div class="win-title">Ann Bell</div><div class="lst"><div class="t"><i>hey Ann here</i></div><div class="o"><i>hello Ann</i></div><div class="t"><i>pay me by Bitcoin</i></div></div><div contenteditable="true"></div></div>
      <div class="win"><div class="win-title">Ben Cole</div><div class="lst"><div class="t"><i>Ben speaking</i></div><div class="o"><i>hi Ben</i></div><div class="t"><i>see you at noon</i></div></div><div contenteditable="true"></div></div></div>`,
    reads: [
      '<hey Ann here',
      '>hello Ann',
      '<pay me by Bitcoin',
      '<Ben speaking',
      '>hi Ben',
      '<see you at noon',
    ],
    parties: ['Ann Bell', 'Ben Cole'],
  },
  {
    name: 'product card and order card among the messages',
    html: `<style>.r{display:flex}.r.own{justify-content:flex-end}.goods{border:1px solid}</style><main>${head}<div class="message-list">
      <div class="r own"><div class="goods"><img src="g.png" width="80" height="80" alt=""><div><a href="/item/1">Brass lamp</a><div>¥ 45.00</div></div></div></div>
      <div class="r own"><div class="txt">Is this one heavy?</div></div>
      <div class="r"><div class="txt">Two kilos</div></div>
      <div class="r"><div class="txt">I send you my Alipay code, scan it</div></div></div>${box}</main>`,
    reads: [
      '>Brass lamp\n¥ 45.00',
      '>Is this one heavy?',
      '<Two kilos',
      '<I send you my Alipay code, scan it',
    ],
  },
  {
    name: 'reactions, menus and read marks that are not part of the words',
    html: `<style>.g{display:flex}.g.a{justify-content:flex-start}.g.b{justify-content:flex-end}</style><main>${head}<div class="feed">
      <div class="g a"><div class="card"><span>Wir treffen uns nicht</span><ul class="reaction-list"><li>❤️ 1</li></ul><div role="toolbar"><span>Antworten</span></div></div></div>
      <div class="g b"><div class="card"><span>Schade</span><span class="receipt">Gelesen 10:33</span></div></div>
      <div class="g a"><div class="card"><span>Überweis mir das Geld vorab</span><span class="meta">10:34 · bearbeitet</span></div></div></div>${box}</main>`,
    reads: ['<Wir treffen uns nicht', '>Schade', '<Überweis mir das Geld vorab'],
  },
  {
    name: 'groups by speaker with one name and several bubbles',
    html: `<style>.grp{display:flex;flex-direction:column}.grp.u{align-items:flex-end}.bb{background:#eee;border-radius:9px}</style><main>${head}<div class="convo">
      <div class="grp v"><div class="nm">Mia Kurz</div><div class="bb">Hey</div><div class="bb">the desk is free</div></div>
      <div class="grp u"><div class="bb">Nice</div><div class="bb">how do we do it?</div></div>
      <div class="grp v"><div class="nm">Mia Kurz</div><div class="bb">Western Union</div><div class="bb">today</div></div></div>${box}</main>`,
    reads: ['<Hey', '<the desk is free', '>Nice', '>how do we do it?', '<Western Union', '<today'],
  },
  {
    name: 'messages that stream in letter by letter and change afterwards',
    html: `<style>.r{display:flex}.r.o{justify-content:flex-end}</style><main>${head}<div class="s"><div class="r"><p>One moment</p></div><div class="r o"><p>Sure</p></div></div>${box}</main>`,
    next: `{ const row = document.createElement('div'); row.className = 'r'; const p = document.createElement('p'); row.append(p); document.querySelector('.s').append(row); const t = 'pay me by wire, I give you a discount'; let i = 0; const k = setInterval(() => { p.textContent = t.slice(0, i += 6); if (i >= t.length) clearInterval(k); }, 120); }`,
    reads: ['<One moment', '>Sure', '<pay me by wire, I give you a discount'],
    last: true,
  },
  {
    name: 'the whole list made anew on every message',
    html: `<style>.r{display:flex}.r.o{justify-content:flex-end}</style><main>${head}<div id="l"></div>${box}</main><script>
      const talk = [[0,'Hallo'],[1,'Hallo! Noch da?'],[0,'Ja']]; const draw = () => { l.innerHTML = talk.map(([o,t]) => '<div class="r ' + (o ? 'o' : '') + '"><p>' + t + '</p></div>').join(''); }; draw();
      const say = (o, t) => { talk.push([o,t]); draw(); };</script>`,
    next: "say(0, 'Schick es per Überweisung')",
    reads: ['<Hallo', '>Hallo! Noch da?', '<Ja', '<Schick es per Überweisung'],
  },
  {
    name: 'older messages on scrolling up, in a reversed column',
    html: `<style>.rv{display:flex;flex-direction:column-reverse;height:120px;overflow:auto}.q{flex:none;height:40px;align-self:flex-start}.q.w{align-self:flex-end}</style><main>${head}<div class="rv" id="rv"><div class="q">deal then</div><div class="q w">fifty</div><div class="q">make an offer</div><div class="q w">hi</div></div>${box}</main>
      <script>rv.addEventListener('scroll', () => { for (const [w, t] of [['', 'only by crypto, not through here'], [' w', 'hello?']]) rv.insertAdjacentHTML('beforeend', '<div class="q' + w + '">' + t + '</div>'); }, { once: true });</script>`,
    next: 'rv.scrollTop = -1000',
    reads: ['<deal then', '>fifty', '<make an offer', '>hi', '<only by crypto, not through here', '>hello?'],
  },
  {
    name: 'hashed classes and no place to write, on a page known to be a chat',
    plan: { pageKind: 'chat' },
    html: `<style>._x1{display:flex}._x2{justify-content:flex-end}</style><div class="_a1"><div class="_a2"><span>Mia Kurz</span></div><div class="_a3"><div class="_x1"><div class="_b1"><span>Is it for you?</span></div></div><div class="_x1 _x2"><div class="_b2"><span>For my son</span></div></div><div class="_x1"><div class="_b1"><span>Then pay me in Bitcoin</span></div></div></div></div>`,
    reads: ['<Is it for you?', '>For my son', '<Then pay me in Bitcoin'],
  },
  {
    name: 'roles as names above each message, all on one side',
    html: `<main>${head}<div class="history">
      <div class="entry"><div class="entry__who">Seller</div><div class="entry__what">In stock</div><div class="entry__when">Mar 3, 10:01 AM</div></div>
      <div class="entry"><div class="entry__who">Buyer</div><div class="entry__what">What about warranty?</div><div class="entry__when">Mar 3, 10:02 AM</div></div>
      <div class="entry"><div class="entry__who">Seller</div><div class="entry__what">Warranty if you pay me directly</div><div class="entry__when">Mar 3, 10:03 AM</div></div></div>${box}</main>`,
    reads: ['<In stock', '>What about warranty?', '<Warranty if you pay me directly'],
  },
  {
    name: 'the names of both, nothing else tells the sides',
    html: `<main><header><h2>Chat with lampseller99</h2></header><div class="chat-box">
      <div class="chat-line"><span class="chat-user">lampseller99</span><span class="chat-text">Two left</span></div>
      <div class="chat-line"><span class="chat-user">You</span><span class="chat-text">I need one</span></div>
      <div class="chat-line"><span class="chat-user">lampseller99</span><span class="chat-text">Add my Line ID first</span></div></div>${box}</main>`,
    reads: ['<Two left', '>I need one', '<Add my Line ID first'],
    parties: ['lampseller99'],
  },
  {
    name: 'utility classes, times under the bubbles, a typing sign',
    html: `<style>.flex{display:flex}.justify-end{justify-content:flex-end}.justify-start{justify-content:flex-start}.space-y-4>*{margin-top:1rem}.bg-blue{background:#39f;border-radius:12px;padding:8px}.bg-gray{background:#eee;border-radius:12px;padding:8px}</style><div class="flex-1 p-6"><div class="border-b"><p class="font-semibold">Mia Kurz</p><p class="text-xs">Active now</p></div><div class="space-y-4 overflow-y-auto">
      <div class="flex justify-start"><div class="max-w-xs"><div class="bg-gray"><p>Salut !</p></div><p class="text-xs text-gray-500">9:41 AM</p></div></div>
      <div class="flex justify-end"><div class="max-w-xs"><div class="bg-blue"><p>Toujours dispo ?</p></div><p class="text-xs text-gray-500">9:42 AM</p></div></div>
      <div class="flex justify-start"><div class="max-w-xs"><div class="bg-gray"><p>Oui, règle-moi par virement</p></div><p class="text-xs text-gray-500">9:43 AM</p></div></div>
      <div class="flex justify-start"><div class="bg-gray typing"><span></span><span></span><span></span></div></div></div>
      <div class="border-t"><input class="w-full" placeholder="Votre message"></div></div>`,
    reads: ['<Salut !', '>Toujours dispo ?', '<Oui, règle-moi par virement'],
  },
  {
    name: 'sent and received by modifier, a list wrapped in groups of days with a sticky date',
    html: `<style>.msg--out{margin-left:auto;width:fit-content}</style><main>${head}<div class="msg-list"><section class="day"><time class="day__date">Monday</time><div class="msg msg--in"><p class="msg__text">Bom dia</p></div><div class="msg msg--out"><p class="msg__text">Tem nota fiscal?</p></div></section><section class="day"><time class="day__date">Tuesday</time><div class="msg msg--in"><p class="msg__text">Tenho. Manda o Pix pra essa chave</p></div><div class="msg msg--out"><p class="msg__text">Prefiro pelo site</p></div></section></div>${box}</main>`,
    reads: ['<Bom dia', '>Tem nota fiscal?', '<Tenho. Manda o Pix pra essa chave', '>Prefiro pelo site'],
  },
  {
    name: 'an announcement above and a hint below inside of the list',
    html: `<style>.i{display:flex}.i.r{justify-content:flex-end}.tip{text-align:center;color:gray}</style><main>${head}<div class="messages"><div class="tip">For your safety, never pay outside of the site or by bank transfer.</div><div class="i"><p>Hola</p></div><div class="i r"><p>Hola, ¿envías?</p></div><div class="i"><p>Sí, hazme un Bizum</p></div><div class="tip">Seen 10:20</div></div>${box}</main>`,
    reads: ['<Hola', '>Hola, ¿envías?', '<Sí, hazme un Bizum'],
  },
  {
    name: 'pictures as messages, a voice message, a sticker',
    html: `<style>.i{display:flex}.i.r{justify-content:flex-end}</style><main>${head}<div class="messages"><div class="i"><img src="p.jpg" width="200" height="150" alt="Photo"></div><div class="i r"><p>Nice, how old?</p></div><div class="i"><div class="voice"><button>Play</button><span>0:12</span></div></div><div class="i"><p>Two years, ask me on Telegram</p></div></div>${box}</main>`,
    reads: ['>Nice, how old?', '<0:12', '<Two years, ask me on Telegram'],
  },
  {
    name: 'the text split by highlights, links and no-break marks',
    html: `<style>.i{display:flex}.i.r{justify-content:flex-end}</style><main>${head}<div class="messages"><div class="i"><p>W<b>ha</b>ts<wbr>App: +1&nbsp;555&#8203;0100</p></div><div class="i r"><p>I stay here</p></div><div class="i"><p><span>pay</span> <span>to</span> <a href="mailto:a@b.example">a@b.example</a><span>!</span></p></div></div>${box}</main>`,
    reads: ['<WhatsApp: +1\u00a0555\u200b0100', '>I stay here', '<pay to a@b.example!'],
  },
  {
    name: 'words put in by the style sheet and hidden decoys between letters',
    html: `<style>.i{display:flex}.i.r{justify-content:flex-end}.h{display:none}.z{font-size:0}</style><main>${head}<div class="messages"><div class="i"><p>Ve<span class="h">xx</span>nm<span class="z">yy</span>o me</p></div><div class="i r"><p>No</p></div><div class="i"><p>Ok th<span style="display:none">zz</span>en</p></div></div>${box}</main>`,
    reads: ['<Venmo me', '>No', '<Ok then'],
  },
  {
    name: 'own messages marked by a coloured bubble at the right, through a grid',
    html: `<style>.g{display:grid;grid-template-columns:1fr 1fr}.g .k{grid-column:1}.g .o{grid-column:2}</style><main>${head}<div class="pane"><div class="g"><div class="k">Cześć</div></div><div class="g"><div class="o">Dzień dobry</div></div><div class="g"><div class="k">Zapłać BLIKiem na telefon</div></div></div>${box}</main>`,
    reads: ['<Cześć', '>Dzień dobry', '<Zapłać BLIKiem na telefon'],
  },
  {
    name: 'an aria grid of rows, sides by label',
    html: `<main>${head}<div role="grid" aria-label="Messages in conversation with Mia Kurz"><div role="row"><div role="gridcell" aria-label="At 10:20, Mia Kurz: ready"><div dir="auto">ready</div></div></div><div role="row"><div role="gridcell" aria-label="At 10:21, You: where?"><div dir="auto">where?</div></div></div><div role="row"><div role="gridcell" aria-label="At 10:22, Mia Kurz: send the deposit by Zelle"><div dir="auto">send the deposit by Zelle</div></div></div></div><div role="textbox" contenteditable="true">draft</div></main>`,
    reads: ['<ready', '>where?', '<send the deposit by Zelle'],
  },
  {
    name: 'a conversation opened in the place of another, same nodes, same address',
    html: `<style>.i{display:flex}.i.r{justify-content:flex-end}</style><main><div class="top"><h3 id="who">Ann Bell</h3></div><div class="messages" id="m"><div class="i"><p>good morning</p></div><div class="i r"><p>morning</p></div></div>${box}</main>`,
    next: 'who.textContent = \'Ben Cole\'; m.innerHTML = \'<div class="i"><p>Ben here</p></div><div class="i r"><p>hi Ben</p></div>\'',
    reads: ['<good morning', '>morning', '<Ben here', '>hi Ben'],
    parties: ['Ann Bell', 'Ben Cole'],
  },
];
