import type { Platform, PlatformExamples } from '../../core/platform.ts';

// Two clients under one host: K (bubbles) and A (Message). Service bubbles speak for the platform.
const platform: Platform = {
  id: 'telegram',
  name: 'Telegram',
  kind: 'messenger',
  aliases: ['telegram', 'телеграм', 'تيليجرام'],
  hosts: ['web.telegram.org'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'known',
  protection: null,
  pages: [{ kind: 'chat', url: /./ }],
  chat: {
    conversation: ['.bubbles-inner', '.messages-container'],
    message: ['.bubble[data-mid]', '.Message.message-list-item'],
    self: ['.bubble.is-out', '.Message.own'],
    counterpart: ['.bubble.is-in', '.Message.message-list-item:not(.own)'],
    text: ['.translatable-message', '.message', '.text-content'],
    image: ['img.media-photo', '.attachment img', 'img.full-media', 'img'],
    sender: ['.chat-info .peer-title', '.ChatInfo .fullName'],
    time: ['.time', '.MessageMeta'],
    composer: ['.input-message-input', '#editable-message-text', '[contenteditable=true]'],
    ownCards: ['.bubble.is-service', '.ActionMessage'],
  },
  ownHosts: ['web.telegram.org'],
  ownCodes: [{ pages: ['chat', 'login'], payload: (_raw, parsed) => parsed.kind === 'login' }],
  ids: (url) => {
    const conversationId = /^#(@?[A-Za-z0-9_-]{2,40})/.exec(url.hash)?.[1];
    return { ...(conversationId === undefined ? {} : { conversationId }) };
  },
  report: {
    url: null,
    steps: ['Open the chat’s menu (⋮)', 'Report', 'Scam or fraud'],
    source: 'https://telegram.org/faq',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://web.telegram.org/k/', 'chat'],
    ['https://web.telegram.org/a/', 'chat'],
  ],
  isNot: ['https://web.telegram.org.example.net/', 'https://web-telegram-org.example/'],
  chat: [
    {
      html: '<div class="bubbles-scrollable"><div class="bubbles-inner"><div class="bubble is-in" data-mid="1" data-timestamp="1"><div class="message"><span class="translatable-message">Hello</span></div></div><div class="bubble is-out" data-mid="2" data-timestamp="2"><div class="message"><span class="translatable-message">Hi there</span></div></div></div></div>',
      reads: [
        { from: 'counterpart', text: 'Hello' },
        { from: 'self', text: 'Hi there' },
      ],
    },
  ],
};
