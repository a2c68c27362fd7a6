import type { Platform, PlatformExamples } from '../../core/platform.ts';

// No marker of direction: unknown speakers are allowed.
const platform: Platform = {
  id: 'discord',
  name: 'Discord',
  kind: 'messenger',
  aliases: ['discord', 'дискорд'],
  hosts: ['discord.com', 'ptb.discord.com', 'canary.discord.com'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'known',
  protection: null,
  pages: [
    { kind: 'login', url: /\/(?:login|register)/ },
    { kind: 'chat', url: /\/channels\// },
    { kind: 'other', url: /./ },
  ],
  chat: {
    conversation: ["[data-list-id='chat-messages']"],
    message: ["li[id^='chat-messages-']"],
    text: ["[id^='message-content-']"],
    image: ["a[href*='discordapp'] img", "img[src*='discordapp']"],
    sender: ["[class*='username']"],
    time: ['time'],
    composer: ['[role=textbox]'],
  },
  ownHosts: ['discord.com', '*.discord.com', '*.discordapp.com'],
  ownCodes: [{ pages: ['login'], payload: (_raw, parsed) => parsed.kind === 'login' }],
  ids: (url) => {
    const conversationId = /\/channels\/[^/]{1,24}\/([0-9]{10,24})/.exec(url.pathname)?.[1];
    return { ...(conversationId === undefined ? {} : { conversationId }) };
  },
  report: {
    url: null,
    steps: ['Hover over the message: ⋯', 'Report message', 'Scam or fraud'],
    source: 'https://discord.com/safety',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://discord.com/channels/@me/123456789012345678', 'chat'],
    ['https://discord.com/login', 'login'],
  ],
  isNot: ['https://discord.com.example.net/', 'https://discord-com.example/'],
  chat: [
    {
      html: '<ol data-list-id="chat-messages"><li id="chat-messages-1-2"><div><span class="username_a1">Lee</span><div id="message-content-2">Still for sale</div></div></li></ol>',
      reads: [{ from: 'unknown', text: 'Still for sale' }],
    },
  ],
};
