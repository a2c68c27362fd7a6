/** A chat in the shape of goofish.com, as the other party's messages; a picture's address becomes a picture. */
export const CHAT = 'https://www.goofish.com/im';

/** One row of the chat. */
export function row(message: string, side: 'left' | 'right' = 'left'): string {
  const inside = /^(?:https:|data:)/.test(message)
    ? `<img src="${message}" width="240" height="240" alt="">`
    : message;
  return `<li><div class="message-row--a1"><div class="message-content--b2"><div class="message-text-${side}--c3">${inside}</div></div></div></li>`;
}

/** The whole page. */
export function chatPage(messages: readonly string[], more = ''): string {
  return `<!doctype html><meta charset="utf-8"><title>闲鱼</title><body><div id="message-list-scrollable"><ul id="list">${messages.map((message) => row(message)).join('')}</ul></div><textarea></textarea>${more}</body>`;
}

export const STEER_ZH = '平台要扣手续费,你加我微信 xiaodian88,微信转账给你便宜50';
export const STEER_EN = 'Fees here are too high, just Zelle me directly and I will knock 10% off';
/** Moves the talk, no word of money. */
export const HANDOFF = '加我微信聊吧 xiaodian88';
