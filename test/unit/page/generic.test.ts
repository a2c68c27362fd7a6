// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createConversation } from '../../../src/page/conversation.ts';
import { genericLists } from '../../../src/page/generic-reader.ts';
import { speakerOfLabel } from '../../../src/page/side-words.ts';
import { isTime } from '../../../src/page/time.ts';
import { finish, put, toolsFor } from './page.ts';

const read = (html: string) => {
  put(html);
  const tools = toolsFor();
  return finish(genericLists(tools)).flatMap((list) => {
    const conversation = createConversation(list, tools);
    conversation.prime();
    return conversation.messages().map((message) => {
      const { speaker, text } = conversation.read(message);
      return `${speaker}: ${text}`;
    });
  });
};
const chat = (rows: string) =>
  `<main><h2>Mia</h2><div class="x">${rows}</div><div><textarea>typed</textarea></div></main>`;

describe('the generic reader, by structure and names alone', () => {
  it.each([
    [
      'paired words',
      '<p class="skip"></p><div class="in">a</div><div class="out">b</div><div class="in">c</div>',
    ],
    [
      'camel case',
      '<div class="MsgRow isOther">a</div><div class="MsgRow isMine">b</div><div class="MsgRow isOther">c</div>',
    ],
    [
      'one marked side of data',
      '<div data-from="other">a</div><div data-from="me">b</div><div data-from="other">c</div>',
    ],
    ['left and right', '<div class="left">a</div><div class="right">b</div><div class="left">c</div>'],
    [
      'words of a parent',
      '<div class="incoming"><p>a</p></div><div class="outgoing"><p>b</p></div><div class="incoming"><p>c</p></div>',
    ],
  ])('knows the sides by %s', (_what, rows) => {
    expect(read(chat(rows))).toEqual(['counterpart: a', 'self: b', 'counterpart: c']);
  });
  it('says unknown where nothing tells', () => {
    expect(read(chat('<div class="message">a</div><div class="message">b</div>'))).toEqual([
      'unknown: a',
      'unknown: b',
    ]);
  });
  it('finds no conversation in lists of links', () => {
    expect(read(chat('<div><a href="/1">a 10:00</a></div><div><a href="/2">b 10:01</a></div>'))).toEqual([]);
  });
  it('splits the bubbles of one speaker, not the lines of one message', () => {
    const rows =
      '<div class="grp other"><div class="bubble">a</div><div class="bubble">b</div></div><div class="grp me"><div class="bubble">c</div></div>';
    expect(read(chat(rows))).toEqual(['counterpart: a', 'counterpart: b', 'self: c']);
    expect(
      read(chat('<div class="other"><div>a</div><div>b</div></div><div class="me"><div>c</div></div>')),
    ).toEqual(['counterpart: a\nb', 'self: c']);
  });
});

describe('conversations in definition lists', () => {
  const rows = '<dt>Zoe</dt><dd>a</dd><dt>You</dt><dd>b</dd><dd>c</dd><dt>Zoe</dt><dd>pay by Venmo</dd>';
  const said = ['counterpart: a', 'self: b', 'self: c', 'counterpart: pay by Venmo'];
  it('take who spoke from the terms', () => {
    expect(read(chat(`<dl class="chat-log">${rows}</dl>`))).toEqual(said);
  });
  it('take them in pairs as well', () => {
    const pair = (who: string, text: string) => `<div><dt>${who}</dt><dd>${text}</dd></div>`;
    const pairs = pair('Zoe', 'a') + pair('You', 'b') + pair('Zoe', 'pay by Venmo');
    expect(read(chat(`<dl class="chat-log">${pairs}</dl>`))).toEqual([said[0], said[1], said[3]]);
  });
  it('are terms and their meaning where nothing calls them a chat', () => {
    expect(read(chat(`<dl class="facts">${rows}</dl>`))).toEqual([]);
  });
});

describe('names that stand in the pictures of the writers alone', () => {
  const named = (rows: string) => chat(`<section class="chat">${rows}</section>`);
  const row = (alt: string, text: string, more = 'width="36"') =>
    `<div class="e"><img src="data:," ${more} alt="${alt}"><div class="w">${text}</div></div>`;
  const rows = (more?: string) =>
    named(row('Zoe', 'a', more) + row('You', 'b', more) + row('Zoe', 'pay by Venmo', more));
  it.each([
    ['their size', rows()],
    ['their names', rows('class="avatar"')],
    [
      'what the text says it is',
      named(
        row('Avatar of Zoe', 'a', '') + row('Your avatar', 'b', '') + row("Zoe's avatar", 'pay by Venmo', ''),
      ),
    ],
  ])('are known for what they are by %s', (_what, html) => {
    expect(read(html)).toEqual(['counterpart: a', 'self: b', 'counterpart: pay by Venmo']);
  });
  it("never hand the shopper's name on to a message with another face", () => {
    const html = named(row('', 'a') + row('You', 'b') + row('', 'pay by Venmo'));
    expect(read(html)).toEqual(['unknown: a', 'self: b', 'unknown: pay by Venmo']);
  });
  it('are no pictures amid words', () => {
    const html = named(
      row('Zoe', 'a') +
        row('You', 'b') +
        '<div class="e"><p>send it to <img src="data:," width="36" alt="me"></p></div>',
    );
    expect(read(html).at(-1)).toMatch(/^(?:unknown|counterpart): send it to me$/);
  });
  it('are asked before times in brackets are: those are nobody’s words', () => {
    const line = (who: string, text: string) =>
      `<div><span>[10:01]</span> <span class="nick">${who}</span> <span>${text}</span></div>`;
    expect(read(named(line('zoe', 'a') + line('me', 'b') + line('zoe', 'pay by Venmo')))).toEqual([
      'counterpart: a',
      'self: b',
      'counterpart: pay by Venmo',
    ]);
  });
  it('never make the other side the shopper, whatever language its name is a word of', () => {
    const say = (who: string, text: string) =>
      `<div class="e"><b class="name">${who}</b><p>${text}</p></div>`;
    const said = (name: string) =>
      read(named(say(name, 'a') + say('Tom', 'b') + say(name, 'pay by Venmo')).replace('Mia', name));
    for (const name of ['Ben', 'Ty', 'me_2', 'tu.99'])
      expect(said(name).map((one) => one.startsWith('self'))).toEqual([false, false, false]);
  });
  it("hand no name on where the shopper's is the only one", () => {
    const html = named(
      '<div class="e">a</div><div class="e"><b class="name">You</b><p>b</p></div><div class="e">pay by Venmo</div>',
    );
    expect(read(html).filter((one) => one.startsWith('self'))).toEqual(['self: b']);
  });
});

describe('words that stand in a label alone', () => {
  it('are read, and say nothing of who wrote them', () => {
    const say = (text: string) => `<article><span role="text" aria-label="${text}"></span></article>`;
    expect(
      read(chat(`<section class="chat">${say('a')}${say('You, my friend, pay by Venmo')}</section>`)),
    ).toEqual(['unknown: a', 'unknown: You, my friend, pay by Venmo']);
  });
  it('nor does a label that repeats the words', () => {
    const say = (text: string) => `<article aria-label="${text}">${text}</article>`;
    expect(
      read(chat(`<section class="chat">${say('a')}${say('You, my friend, pay by Venmo')}</section>`)),
    ).toEqual(['unknown: a', 'unknown: You, my friend, pay by Venmo']);
  });
  it.each(['Mia: it must be paid by you, with Zelle', 'Postage is paid by you.', 'Mia: as I said, you: pay'])(
    '%s is not the shopper',
    (label) => {
      expect(speakerOfLabel(label)).not.toBe('self');
    },
  );
});

describe('labels and times', () => {
  it.each([
    'You sent',
    'You: ok',
    'Du hast geschrieben',
    'Вы отправили',
    '你发送了',
    'Message sent by You: hi',
    'Enter, Message sent Monday 10:20 by You: hi',
    'At 10:20, You: hi',
  ])('%s is the shopper', (label) => {
    expect(speakerOfLabel(label)).toBe('self');
  });
  it.each(['At 10:20, Uma Berg: hello', 'Enter, Message sent Monday by Uma: hi', 'Uma sent a photo'])(
    '%s is the other',
    (label) => {
      expect(speakerOfLabel(label)).toBe('counterpart');
    },
  );
  it.each([
    '10:20',
    '9:05 PM',
    '下午 3:20',
    '2026-03-12 20:11',
    'Yesterday 10:20',
    '昨天 10:20',
    '12.03.2026',
    '5m',
    'Today at 10:12',
    '[10:01]',
    '(9:05 PM)',
    '[12.03.2026 10:01]',
  ])('%s is a time', (text) => {
    expect(isTime(text)).toBe(true);
  });
  it.each(['10', 'pay 10:20 now please', '12345678', 'hello', '1.5', 'iPhone 12', '[10]', '[10:01'])(
    '%s is none',
    (text) => {
      expect(isTime(text)).toBe(false);
    },
  );
});
