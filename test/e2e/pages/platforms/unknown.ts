import { inside, type Stage, type Turn } from './stage.ts';
import { DE, EN, JA, PL, PT, RU, type Words } from './words.ts';

// Chats of platforms whose markup nobody knows: built as such pages are built today, read by structure alone.

interface Build {
  readonly built: string;
  readonly page: (rows: string, party: string) => string;
  readonly row: (turn: Turn, index: number) => string;
  readonly list: string;
}

const mine = (turn: Turn, yes: string, no = '') => (turn.by === 'me' ? yes : no);
const at = (i: number) => `10:${String(i % 60).padStart(2, '0')}`;

const FLEX: Build = {
  built: 'hashed classes, sides by align-self',
  page: (rows, party) =>
    `<style>._9Kx{display:flex;flex-direction:column;width:720px}._b2{align-self:flex-start;max-width:70%}._b7{align-self:flex-end;max-width:70%}</style><nav><a href="/">Home</a><a href="/help">Help</a></nav><main><section class="_q1"><div class="_h0"><h2>${party}</h2></div><div class="_9Kx">${rows}</div><div class="_w4"><textarea placeholder="Write a message"></textarea><button>Send</button></div></section></main>`,
  row: (turn, i) =>
    `<div class="${mine(turn, '_b7', '_b2')}"><div class="_t3">${inside(turn.text)}</div><span class="_m9">${at(i)}</span></div>`,
  list: '._9Kx',
};
const REVERSED: Build = {
  built: 'list items turned round, with avatars',
  page: (rows, party) =>
    `<style>.css-1q{list-style:none;width:700px;padding:0}.css-2w{display:flex}.css-3e{display:flex;flex-direction:row-reverse}.css-4r{max-width:65%;border-radius:12px;padding:8px}</style><div id="root"><header><div><h1>${party}</h1></div></header><ul class="css-1q">${rows}</ul><footer><div contenteditable="true" role="textbox"></div></footer></div>`,
  row: (turn, i) =>
    `<li class="${mine(turn, 'css-3e', 'css-2w')}"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="32" height="32" alt=""><div class="css-4r"><p>${inside(turn.text)}</p><time>${at(i)}</time></div></li>`,
  list: '.css-1q',
};
const MARGINS: Build = {
  built: 'sides by margins, days as separators',
  page: (rows, party) =>
    `<style>.e1{width:680px;height:420px;overflow:auto}.e2{width:fit-content;max-width:440px}.e3{margin-left:auto}.e9{text-align:center}</style><div class="app"><div class="pane"><div class="bar"><a href="/u/88"><h3>${party}</h3></a></div><div class="e1"><div class="e9">Today</div>${rows}</div><div class="foot"><input type="text" placeholder="Message"></div></div></div>`,
  row: (turn, i) =>
    `<div class="e2 ${mine(turn, 'e3')}"><div><span>${inside(turn.text)}</span></div><div class="e5">${at(i)}</div></div>`,
  list: '.e1',
};
const LABELLED: Build = {
  built: 'a log with labels for screen readers',
  page: (rows, party) =>
    `<div class="x9f619"><div class="x78zum5"><h2>${party}</h2></div><div role="log" aria-label="Conversation with ${party}">${rows}</div><div role="textbox" contenteditable="true"></div></div>`,
  row: (turn) =>
    `<div role="row" class="x1n2onr6"><div class="x1yc453h"><h5 class="x1heor9g">${mine(turn, 'You sent', 'They sent')}</h5><div dir="auto" class="xexx8yu">${inside(turn.text)}</div></div></div>`,
  list: '[role=log]',
};
const BEM: Build = {
  built: 'readable class names',
  page: (rows, party) =>
    `<style>.message{width:700px;display:flex}.message--sent{justify-content:flex-end}</style><div class="conversation"><div class="conversation__header"><h2 class="conversation__title">${party}</h2></div><div class="conversation__messages">${rows}</div><div class="composer"><textarea></textarea></div></div>`,
  row: (turn, i) =>
    `<div class="message message--${mine(turn, 'sent', 'received')}"><div class="message__bubble"><div class="message__body">${inside(turn.text)}</div><span class="message__time">${at(i)}</span></div></div>`,
  list: '.conversation__messages',
};
const WIDGET: Build = {
  built: 'a widget on the page of a listing',
  page: (rows, party) =>
    `<style>.UvG{width:600px;height:400px;overflow:auto}.kD1{display:flex}.kD2{display:flex;justify-content:flex-end}</style><main><h1>Brass lamp</h1><p>A lamp of solid brass, rewired last year.</p></main><div id="shopee-mini-chat-embedded"><div><div class="hQ1"><div class="shopee-react-dropdown"><label>${party}</label></div></div><div><div></div><div class="zP0"><div class="UvG">${rows}</div><div class="cR2"><textarea></textarea></div></div></div></div></div>`,
  row: (turn, i) =>
    `<div class="${mine(turn, 'kD2', 'kD1')}"><div class="pW3"><div>${inside(turn.text)}</div><div class="oE5">${at(i)}</div></div></div>`,
  list: '.UvG',
};

const stage = (
  platform: string,
  address: string,
  build: Build,
  words: Words,
  party = 'Mira Lamps',
): Stage => ({
  platform,
  address,
  built: build.built,
  page: (rows) => build.page(rows, party),
  row: build.row,
  list: build.list,
  party,
  cards: false,
  words,
});

export const UNKNOWN: readonly Stage[] = [
  stage('ebay', 'https://www.ebay.com/mesg/conversation', FLEX, EN),
  stage('etsy', 'https://www.etsy.com/messages/1234567890', REVERSED, EN),
  stage('vinted', 'https://www.vinted.de/inbox/1234567890', MARGINS, DE),
  stage('avito', 'https://www.avito.ru/profile/messenger/channel/u2i-abc', FLEX, RU),
  stage('mercari-us', 'https://www.mercari.com/chat/12345', BEM, EN),
  stage('mercari-jp', 'https://jp.mercari.com/transaction/m12345678901', REVERSED, JA),
  stage('shopee', 'https://shopee.sg/Brass-Lamp-i.123456.9876543210', WIDGET, EN),
  stage('carousell', 'https://www.carousell.sg/inbox/123456789/', MARGINS, EN),
  stage('olx', 'https://www.olx.pl/myaccount/answer/0f8fad5b-d9cb-469f-a165-70867728950e', BEM, PL),
  stage('mercadolibre', 'https://www.mercadolivre.com.br/vendas/1/mensagens', FLEX, PT),
  stage('airbnb', 'https://www.airbnb.com/guest/messages/1234567890', LABELLED, EN),
  stage('upwork', 'https://www.upwork.com/ab/messages/rooms/room_abc', REVERSED, EN),
  stage('fiverr', 'https://www.fiverr.com/inbox/lampwright', BEM, EN),
  stage('instagram', 'https://www.instagram.com/direct/t/1234567890/', LABELLED, EN),
  stage('offerup', 'https://offerup.com/inbox', FLEX, EN),
  stage('marktplaats', 'https://www.marktplaats.nl/messages/abc123', MARGINS, EN),
  stage('wallapop', 'https://es.wallapop.com/app/chat', REVERSED, EN),
  stage('amazon', 'https://www.amazon.com/gp/message', BEM, EN),
];
