// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ChatSelectors } from '../../../src/core/platform.ts';
import { createConversation } from '../../../src/page/conversation.ts';
import { platformLists } from '../../../src/page/platform-reader.ts';
import { put, toolsFor } from './page.ts';

const CHAT: ChatSelectors = {
  conversation: ['#none', '.list'],
  message: ['[broken', '.msg'],
  self: ['.msg.me'],
  text: ['.text'],
  sender: ['.nick', '.title'],
  time: ['.when'],
  ownCards: ['.card'],
  composer: ['.editor'],
};
const read = (html: string) => {
  put(html);
  const tools = toolsFor({ chat: CHAT, pageKind: 'chat' });
  const [list] = platformLists([document], CHAT);
  if (list === undefined) return null;
  const conversation = createConversation(list, tools);
  conversation.prime();
  return { conversation, spoken: conversation.messages().map((message) => conversation.read(message)) };
};

describe('reading by a platform’s selectors', () => {
  it('tells text, time, sides and the platform’s own cards', () => {
    const found = read(
      `<main><b class="title">Mia</b><div class="list"><div class="msg"><i class="nick">Mia</i><p class="text">pay me</p><i class="when">10:00</i></div>
       <div class="msg me"><p class="text">no</p></div><div class="msg"><div class="card">Never pay outside</div></div></div></main>`,
    );
    expect(found?.spoken.map(({ speaker, text, time }) => [speaker, text, time])).toEqual([
      ['counterpart', 'pay me', '10:00'],
      ['self', 'no', null],
      ['platform', 'Never pay outside', null],
    ]);
    expect(found?.conversation.party()).toMatchObject({ name: 'Mia' });
  });
  it('takes a selector the browser does not know for one that finds nothing', () => {
    expect(read('<div class="list"><p class="msg">hi</p></div>')?.spoken).toHaveLength(1);
  });
  it('takes what wraps several messages for no message', () => {
    const found = read(
      '<div class="list"><div class="msg"><div class="msg">one</div><div class="msg">two</div></div></div>',
    );
    expect(found?.spoken.map((one) => one.text)).toEqual(['one', 'two']);
  });
  it('keeps the key while the name becomes known, and changes it for another name', () => {
    const found = read('<main><b class="title"></b><div class="list"><p class="msg">hi</p></div></main>');
    const title = document.querySelector('.title');
    const before = found?.conversation.key();
    if (title !== null) title.textContent = 'Mia';
    found?.conversation.refresh();
    expect(found?.conversation.key()).toBe(before);
    if (title !== null) title.textContent = 'Otto';
    found?.conversation.refresh();
    expect(found?.conversation.key()).not.toBe(before);
    if (title !== null) title.textContent = 'Mia';
    found?.conversation.refresh();
    expect(found?.conversation.key()).toBe(before);
  });
});
