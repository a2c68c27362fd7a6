import type { Variant } from './variants.ts';

const head = '<div class="top"><h3>Mia Kurz</h3></div>';
const box =
  '<form class="write"><textarea placeholder="Write a message…">half a thought</textarea><button>Send</button></form>';

/** Chats unlike those of the other collections: other ways to lay out, to order, to say who speaks and what stands between. */
export const UNLIKE: readonly Variant[] = [
  {
    name: 'a definition list: who in dt, what in dd',
    html: `<main>${head}<dl class="chat-transcript"><dt>Mia Kurz</dt><dd>It was my aunt's</dd><dt>You</dt><dd>Does it still run?</dd><dt>Mia Kurz</dt><dd>Runs fine. Zelle me and I hold it</dd></dl>${box}</main>`,
    reads: ["<It was my aunt's", '>Does it still run?', '<Runs fine. Zelle me and I hold it'],
  },
  {
    name: 'a log of lines: time, name in angle brackets, words, one p a line',
    html: `<main><div id="log" role="log"><p><span class="t">[10:01]</span> <span class="nick">mia_kurz</span> <span class="say">two left in blue</span></p><p class="me"><span class="t">[10:02]</span> <span class="nick">me</span> <span class="say">blue it is</span></p><p><span class="t">[10:03]</span> <span class="nick">mia_kurz</span> <span class="say">then send usdt to my wallet</span></p></div>${box}</main>`,
    reads: ['<two left in blue', '>blue it is', '<then send usdt to my wallet'],
  },
  {
    name: 'newest first in the source, column-reverse, groups by a day',
    html: `<style>.cr{display:flex;flex-direction:column-reverse;height:320px;overflow:auto}.cr>.ln{display:flex}.cr>.ln.o{justify-content:flex-end}.cr>.day{text-align:center}</style><main>${head}<div class="cr"><div class="ln"><div class="bb">pay by bank transfer and I post today</div></div><div class="ln o"><div class="bb">how do we do it</div></div><div class="day"><span>Today</span></div><div class="ln"><div class="bb">yes it is here</div></div></div>${box}</main>`,
    reads: ['<pay by bank transfer and I post today', '>how do we do it', '<yes it is here'],
  },
  {
    name: 'Arabic, both sides of one class, told apart by margins in style attributes',
    html: `<html dir="rtl" lang="ar"><main>${head}<div class="feed"><div class="b" style="width:60%;margin-left:auto"><p>السلام عليكم، القطعة موجودة</p></div><div class="b" style="width:60%;margin-right:auto"><p>كم السعر النهائي؟</p></div><div class="b" style="width:60%;margin-left:auto"><p>حول على حسابي البنكي وأرسلها اليوم</p></div></div>${box}</main></html>`,
    reads: ['<السلام عليكم، القطعة موجودة', '>كم السعر النهائي؟', '<حول على حسابي البنكي وأرسلها اليوم'],
  },
  {
    name: 'a button for older messages on top, the time between the messages, read receipts at the end',
    html: `<style>.th{display:flex;flex-direction:column}.th .i{align-self:flex-start}.th .o{align-self:flex-end}.th .ts,.th .rr{align-self:center}</style><main>${head}<div class="th"><button class="older">Load older messages</button><div class="ts">Monday 10:14</div><div class="i">Still here</div><div class="ts">Monday 11:40</div><div class="o">Can you do 40?</div><div class="i">40 if you pay me with Cash App</div><div class="rr">Seen</div></div>${box}</main>`,
    reads: ['<Still here', '>Can you do 40?', '<40 if you pay me with Cash App'],
  },
  {
    name: 'the other side named in the alt of an avatar alone',
    html: `<style>.e{display:flex;gap:8px}.e img{border-radius:50%}</style><main><div class="entries chat"><div class="e"><img src="a.png" width="36" height="36" alt="Mia Kurz"><div class="w">I ship on Fridays</div></div><div class="e"><img src="b.png" width="36" height="36" alt="You"><div class="w">Friday works</div></div><div class="e"><img src="a.png" width="36" height="36" alt="Mia Kurz"><div class="w">Good, but pay by Venmo</div></div></div>${box}</main>`,
    reads: ['<I ship on Fridays', '>Friday works', '<Good, but pay by Venmo'],
  },
  {
    name: 'each message twice: as written, and translated',
    html: `<style>.row{display:flex}.row.mine{justify-content:flex-end}.translation{color:#777}</style><main>${head}<div class="chat-body"><div class="row"><div class="bubble"><div class="original">你好，有货的</div><div class="translation">Hello, in stock</div></div></div><div class="row mine"><div class="bubble"><div class="original">How much?</div></div></div><div class="row"><div class="bubble"><div class="original">加我微信便宜</div><div class="translation">Add my WeChat, cheaper</div></div></div></div>${box}</main>`,
    reads: ['<你好，有货的\nHello, in stock', '>How much?', '<加我微信便宜\nAdd my WeChat, cheaper'],
  },
  {
    name: 'reactions and a menu under each bubble, a notice of who joined',
    html: `<style>.k{display:flex;flex-direction:column}.k.a{align-items:flex-start}.k.z{align-items:flex-end}.joined{text-align:center}</style><main>${head}<section class="conversation-view"><div class="joined">Mia Kurz joined the chat</div><div class="k a"><div class="tx">Morning</div><div class="reactions"><span>👍</span><span>1</span></div><div role="toolbar"><button>Reply</button><button>More</button></div></div><div class="k z"><div class="tx">Morning, is it sealed?</div><div role="toolbar"><button>Reply</button><button>More</button></div></div><div class="k a"><div class="tx">Sealed. Gift card as payment is fine</div><div role="toolbar"><button>Reply</button><button>More</button></div></div></section>${box}</main>`,
    reads: ['<Morning', '>Morning, is it sealed?', '<Sealed. Gift card as payment is fine'],
  },
  {
    name: 'utility classes alone, the own side by an automatic margin',
    html: `<style>.ml-auto{margin-left:auto}.w-fit{width:fit-content}.max-w-md{max-width:28rem}</style><main class="flex flex-col h-dvh"><header class="p-4"><span class="font-bold">Mia Kurz</span></header><div class="flex-1 overflow-y-auto p-4"><div class="w-fit max-w-md rounded-2xl bg-zinc-100 p-3"><p>hey there, it works</p></div><div class="w-fit max-w-md rounded-2xl bg-blue-600 p-3 ml-auto"><p>can I see a picture</p></div><div class="w-fit max-w-md rounded-2xl bg-zinc-100 p-3"><p>sure, first a deposit by wire</p></div></div><footer class="p-4"><div contenteditable="true" role="textbox">half a thought</div></footer></main>`,
    reads: ['<hey there, it works', '>can I see a picture', '<sure, first a deposit by wire'],
  },
  {
    name: 'articles with their words in a label alone, drawn by the page from there',
    html: `<style>.say::before{content:attr(aria-label)}.l{display:flex}.l.r{justify-content:flex-end}</style><main>${head}<div class="message-list"><article class="l"><span class="say" role="text" aria-label="I have the box too"></span></article><article class="l r"><span class="say" role="text" aria-label="Great, and the bill?"></span></article><article class="l"><span class="say" role="text" aria-label="Bill too, when you pay by crypto"></span></article></div>${box}</main>`,
    reads: ['<I have the box too', '>Great, and the bill?', '<Bill too, when you pay by crypto'],
  },
];
