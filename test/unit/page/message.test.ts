// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/page/message.ts';
import { put, toolsFor } from './page.ts';

const read = (html: string) => {
  const { text, sender, time, from } = readMessage(put(html), null, toolsFor());
  return { text, sender, time, from };
};

describe('a message of unknown structure', () => {
  it('gives up its time, name and ticks', () => {
    const html =
      '<li><b class="name">Mia:</b><p>Deposit first</p><span class="ts">20:13</span><span class="status">Read</span></li>';
    expect(read(html)).toEqual({ text: 'Deposit first', sender: 'Mia', time: '20:13', from: null });
  });
  it('is the shopper’s own under "You", in any language', () => {
    for (const name of ['You', '我', 'Вы', 'Du', 'あなた', 'أنت']) {
      expect(read(`<li><span class="author">${name}</span><p>ok</p></li>`).from, name).toBe('self');
    }
  });
  it('keeps a time that is what was said', () => {
    expect(read('<li><p>10:30</p></li>').text).toBe('10:30');
    expect(read('<li><p>meet at <b>10:30</b></p><time>09:00</time></li>')).toMatchObject({
      text: 'meet at 10:30',
      time: '09:00',
    });
  });
  it('finds a time in the line of the words', () => {
    expect(read('<div><span>See you then</span><span>10:32</span></div>')).toMatchObject({
      text: 'See you then',
      time: '10:32',
    });
    expect(read('<div>Hello <small>10:32 ✓✓</small></div>')).toMatchObject({ text: 'Hello' });
  });
  it('leaves controls out, unless nothing else is there', () => {
    expect(read('<li><p>hi</p><button>Reply</button></li>').text).toBe('hi');
    expect(read('<li><button>Pay with this link</button></li>').text).toBe('Pay with this link');
  });
  it('keeps "sent" where it is all that was said', () => {
    expect(read('<li><p>sent</p></li>').text).toBe('sent');
    expect(read('<li><p>hi</p><p>Sent</p></li>').text).toBe('hi');
  });
});
