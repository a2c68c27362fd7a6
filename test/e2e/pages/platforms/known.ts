import { inside, type Stage, type Turn } from './stage.ts';
import { DE, EN, FR, RU, ZH } from './words.ts';

// Chats whose markup is known, each with the names, roles and attributes that the real page has.

const me = ({ by }: Turn, yes: string, no = '') => (by === 'me' ? yes : no);

const taobaoRow = (turn: Turn): string =>
  turn.by === 'card'
    ? `<div class="message-item"><div class="content"><div class="im-template-msg"><div class="tpl-wrapper" data-tpl-id="9">${turn.text}</div></div></div></div>`
    : `<div class="message-item ${me(turn, 'self')}"><span class="nick">${me(turn, 'kaffee_li', '黄铜灯饰')}</span><span class="time">10:02:11</span><div class="content">${turn.text.startsWith('https:') ? inside(turn.text) : `<pre class="edit">${turn.text}</pre>`}</div></div>`;
const taobaoPage = (rows: string): string =>
  `<div class="ww_conversation_list"><div class="conversation-item"><div class="name">黄铜灯饰</div><div class="desc">在的</div></div></div><div class="ww_header"><div class="name">黄铜灯饰</div></div><div class="ww_message"><div class="rc-scrollbars-view">${rows}</div></div><div class="editBox"><pre class="edit" contenteditable="true">没写完</pre></div><button class="send-text">发送</button>`;

const telegramA: Stage = {
  platform: 'telegram',
  built: 'the client A',
  address: 'https://web.telegram.org/a/',
  page: (rows) =>
    `<div class="MiddleHeader"><div class="ChatInfo"><h3 class="fullName">Mira Lamps</h3></div></div><div class="Transition_slide-active"><div class="MessageList"><div class="messages-container">${rows}</div></div></div><div id="editable-message-text" contenteditable="true"></div>`,
  row: (turn, i) =>
    turn.by === 'card'
      ? `<div class="Message message-list-item ActionMessage" id="message${i}"><div class="text-content">${turn.text}</div></div>`
      : `<div class="Message message-list-item ${me(turn, 'own')}" id="message${i}"><div class="message-content"><div class="text-content">${inside(turn.text)}<span class="MessageMeta"><span class="message-time">10:0${i % 10}</span></span></div></div></div>`,
  list: '.messages-container',
  party: 'Mira Lamps',
  words: EN,
};

const facebook = (built: string, row: Stage['row'], log: string): Stage => ({
  platform: 'facebook',
  built,
  address: 'https://www.facebook.com/messages/t/1234567890/',
  page: (rows) =>
    `<div role="main"><div class="x9f619 x78zum5"><h2 class="x1heor9g"><span>Ana Pires</span></h2></div><div ${log}>${rows}</div><div role="textbox" contenteditable="true" aria-label="Message"></div></div>`,
  row,
  list: '[role=main] > [aria-label]',
  party: 'Ana Pires',
  cards: false,
  words: EN,
});

export const KNOWN: readonly Stage[] = [
  {
    platform: 'taobao',
    built: 'one page',
    address: 'https://market.m.taobao.com/app/im/chat/index.html',
    page: taobaoPage,
    row: taobaoRow,
    list: '.rc-scrollbars-view',
    party: '黄铜灯饰',
    words: ZH,
  },
  {
    platform: 'taobao',
    built: 'in the nested frame of its own host',
    address: 'https://market.m.taobao.com/app/im/shell/index.html',
    page: taobaoPage,
    row: taobaoRow,
    list: '.rc-scrollbars-view',
    frame: {
      address: 'https://market.m.taobao.com/app/im/chat-core/index.html',
      shell:
        '<div id="shell"><iframe src="https://market.m.taobao.com/app/im/chat-core/index.html" width="900" height="640"></iframe></div>',
    },
    party: '黄铜灯饰',
    words: ZH,
  },
  {
    platform: '1688',
    built: 'in the nested frame of its own host',
    address: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html',
    page: (rows) =>
      `<div class="conversation"><div class="name">义乌灯具厂</div></div><div class="message-list">${rows}</div><div class="text-area"><div class="editBox"><pre class="edit" contenteditable="true"></pre></div></div>`,
    row: (turn) =>
      turn.by === 'card'
        ? `<div class="message-item"><div class="content"><div class="offer-card-wrap">${turn.text}</div></div></div>`
        : `<div class="message-item ${me(turn, 'self')}"><span class="nick">${me(turn, '我的店', '义乌灯具厂')}</span><div class="content">${inside(turn.text)}</div></div>`,
    list: '.message-list',
    frame: {
      address: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html',
      shell:
        '<div><iframe src="https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html" width="900" height="640"></iframe></div>',
    },
    party: '义乌灯具厂',
    words: ZH,
  },
  {
    platform: 'goofish',
    built: 'class prefixes',
    address: 'https://www.goofish.com/im',
    page: (rows) =>
      `<main><div class="message-topbar--k2"><span class="text1--f1">鱼友小灯</span></div><div id="message-list-scrollable" class="message-list--w3"><ul class="ant-list-items">${rows}</ul></div><textarea class="ant-input"></textarea></main>`,
    row: (turn) =>
      turn.by === 'card'
        ? `<li class="ant-list-item"><div class="message-row--a1"><div class="message-content--b2"><div class="msg-dx-title--z1">${turn.text}</div></div></div></li>`
        : `<li class="ant-list-item"><div class="message-row--a1"><div class="message-content--b2"><div class="message-text-${me(turn, 'right', 'left')}--c3">${inside(turn.text)}</div></div></div></li>`,
    list: '.ant-list-items',
    party: '鱼友小灯',
    words: ZH,
  },
  {
    platform: 'jd',
    built: 'sides by where they stand',
    address: 'https://jdcs.jd.com/index.action',
    page: (rows) =>
      `<style>.line{display:flex;width:700px}.line.b{justify-content:flex-end}.message--content{max-width:60%;padding:6px;background:#eee}</style><div class="dialog active"><div class="dialog-detail-header-name">京灯旗舰店</div><div class="dialog-detail">${rows}</div><pre class="send-textarea" contenteditable="true"></pre></div>`,
    row: (turn) =>
      `<div class="line ${me(turn, 'b', 'a')}"><div class="message--content">${inside(turn.text)}</div></div>`,
    list: '.dialog-detail',
    party: '京灯旗舰店',
    cards: false,
    words: ZH,
  },
  {
    platform: 'pinduoduo',
    built: 'sides by where they stand',
    address: 'https://mobile.yangkeduo.com/chat_detail.html',
    page: (rows) =>
      `<style>.k1{display:flex;width:420px}.k1.q{flex-direction:row-reverse}.k2{max-width:70%;padding:6px;background:#eee}</style><div class="list-container chat-msg-provider">${rows}</div><div class="chat-input-provider"><textarea class="input-content"></textarea></div>`,
    row: (turn) => `<div class="k1 ${me(turn, 'q')}"><div class="k2">${inside(turn.text)}</div></div>`,
    list: '.chat-msg-provider',
    party: null,
    cards: false,
    words: ZH,
  },
  {
    platform: 'wechat',
    built: 'me and you',
    address: 'https://wx.qq.com/',
    page: (rows) =>
      `<div id="chatArea"><div class="title"><a class="title_name" data-username="@u1">灯饰老王</a></div><div class="scroll-content">${rows}</div><pre id="editArea" contenteditable="true"></pre></div>`,
    row: (turn) =>
      `<div ng-repeat="message in chatContent"><div class="message ${me(turn, 'me', 'you')}"><div class="bubble js_message_bubble ${me(turn, 'right', 'left')}" data-cm="1"><div class="bubble_cont"><div class="plain">${turn.text.startsWith('https:') ? inside(turn.text) : `<pre class="js_message_plain">${turn.text}</pre>`}</div></div></div></div></div>`,
    list: '.scroll-content',
    party: '灯饰老王',
    cards: false,
    words: ZH,
  },
  {
    platform: 'whatsapp',
    built: 'hashed classes around message-in and message-out',
    address: 'https://web.whatsapp.com/',
    page: (rows) =>
      `<div id="app"><div id="main"><header><div data-testid="conversation-info-header-chat-title"><span title="Lee Lamps">Lee Lamps</span></div></header><div role="application" class="x3psx0u"><div data-testid="conversation-panel-messages">${rows}</div></div><footer><div contenteditable="true" data-testid="conversation-compose-box-input">half a thought</div></footer></div></div>`,
    row: (turn, i) =>
      `<div role="row" class="x1n2onr6"><div class="${me(turn, 'message-out', 'message-in')} focusable-list-item" data-id="${me(turn, 'true', 'false')}_1@c.us_${i}"><div class="copyable-text" data-pre-plain-text="[10:0${i % 10}, 1/2/2026] ${me(turn, 'Kim', 'Lee Lamps')}: "><span class="selectable-text"><span>${inside(turn.text)}</span></span></div></div></div>`,
    list: "[data-testid='conversation-panel-messages']",
    party: 'Lee Lamps',
    cards: false,
    words: EN,
  },
  {
    platform: 'telegram',
    built: 'the client K',
    address: 'https://web.telegram.org/k/',
    page: (rows) =>
      `<div class="chat"><div class="chat-info"><div class="peer-title" data-peer-id="77">Mira Lamps</div></div><div class="bubbles"><div class="bubbles-scrollable"><div class="bubbles-inner">${rows}</div></div></div><div class="input-message-input" contenteditable="true"></div></div>`,
    row: (turn, i) =>
      turn.by === 'card'
        ? `<div class="bubble is-service" data-mid="${i}" data-timestamp="17${i}"><div class="message"><span class="translatable-message">${turn.text}</span></div></div>`
        : `<div class="bubble ${me(turn, 'is-out', 'is-in')}" data-mid="${i}" data-timestamp="17${i}"><div class="bubble-content"><div class="message"><span class="translatable-message">${inside(turn.text)}</span><span class="time">10:0${i % 10}</span></div></div></div>`,
    list: '.bubbles-inner',
    party: 'Mira Lamps',
    words: EN,
  },
  telegramA,
  {
    platform: 'discord',
    built: 'a list without sides',
    address: 'https://discord.com/channels/@me/123456789012345678',
    page: (rows) =>
      `<main><section><h1 class="title_x1">Lee Lamps</h1></section><ol data-list-id="chat-messages">${rows}</ol><form><div role="textbox" contenteditable="true"></div></form></main>`,
    row: (turn, i) =>
      `<li id="chat-messages-123-${i}" class="messageListItem_a1"><div><h3><span class="username_c2">${me(turn, 'kim88', 'Lee Lamps')}</span><time datetime="2026-03-01T10:0${i % 10}:00Z">10:0${i % 10}</time></h3><div id="message-content-${i}">${inside(turn.text)}</div></div></li>`,
    list: "[data-list-id='chat-messages']",
    party: 'Lee Lamps',
    sided: false,
    cards: false,
    words: EN,
  },
  {
    platform: 'vk',
    built: 'one side marked',
    address: 'https://vk.com/im/convo/123456',
    page: (rows) =>
      `<div class="ConvoHeader"><span class="ConvoHeader__PeerTitle">Лампы Мира</span></div><div class="ConvoHistory__flow" role="list">${rows}</div><div class="ComposerInput__input" contenteditable="true"></div>`,
    row: (turn) =>
      `<article class="ConvoHistory__messageBlock"><div class="ConvoMessage ${me(turn, 'ConvoMessage--out')}"><div class="MessageText">${inside(turn.text)}</div></div></article>`,
    list: '.ConvoHistory__flow',
    party: 'Лампы Мира',
    cards: false,
    words: RU,
  },
  facebook(
    'rows in a log',
    (turn, i) =>
      `<div role="row"><div class="x1n2onr6 x${i}" aria-label="At 10:0${i % 10}, ${me(turn, 'You', 'Ana Pires')}: message"><div dir="auto">${inside(turn.text)}</div></div></div>`,
    'role="log" aria-label="Messages in conversation with Ana Pires"',
  ),
  facebook(
    'articles that call themselves messages',
    (turn, i) =>
      `<div class="x78zum5"><div role="article" aria-roledescription="message" aria-label="Enter, Message sent 10:0${i % 10} ${me(turn, 'by You', 'by Ana Pires')}: message"><div dir="auto">${inside(turn.text)}</div></div></div>`,
    'aria-label="Messages in conversation titled Ana Pires"',
  ),
  {
    platform: 'kleinanzeigen',
    built: 'styled components, sides by where they stand',
    address: 'https://www.kleinanzeigen.de/m-nachrichten.html',
    page: (rows) =>
      `<style>.sc-a1{display:flex;width:700px}.sc-b2{justify-content:flex-end}.sc-c3{max-width:65%;background:#eee;padding:6px}</style><div class="ConversationDetail"><h2>Petra L.</h2><div class="MessageList-x1">${rows}</div><textarea id="message-textarea-input" placeholder="Nachricht"></textarea></div>`,
    row: (turn) =>
      `<div class="sc-a1 ${me(turn, 'sc-b2')}"><div class="sc-c3" data-testid="message-bubble"><span>${inside(turn.text)}</span></div></div>`,
    list: '.MessageList-x1',
    party: 'Petra L.',
    cards: false,
    words: DE,
  },
  {
    platform: 'leboncoin',
    built: 'sides by where they stand',
    address: 'https://www.leboncoin.fr/messages/id/abc-123',
    page: (rows) =>
      `<style>li{list-style:none;display:flex;width:700px}li.z9{justify-content:flex-end}li>div{max-width:65%;background:#eee;padding:6px}</style><section><h2>Luc</h2><div data-testid="scroller"><ul>${rows}</ul></div><textarea aria-label="Ecrire mon message"></textarea></section>`,
    row: (turn) => `<li class="${me(turn, 'z9', 'z1')}"><div><p>${inside(turn.text)}</p></div></li>`,
    list: "[data-testid='scroller'] ul",
    party: 'Luc',
    cards: false,
    words: FR,
  },
];
