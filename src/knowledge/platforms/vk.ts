import type { Platform, PlatformExamples } from '../../core/platform.ts';

// No class of direction in every client: unknown speakers are allowed.
const platform: Platform = {
  id: 'vk',
  name: 'VK',
  kind: 'messenger',
  aliases: ['vk', 'вк', 'вконтакте', 'vkontakte'],
  hosts: ['vk.com', 'vk.ru', 'web.vk.me', 'm.vk.com'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'known',
  protection: null,
  pages: [
    { kind: 'login', url: /\/(?:login|auth)/ },
    { kind: 'chat', url: /\/im(?:[/?]|$)|\/gim[0-9]{1,12}|^web\.vk\.me\// },
    { kind: 'listing', url: /\/(?:market|product|uslugi)/ },
    { kind: 'other', url: /./ },
  ],
  chat: {
    conversation: ['.ConvoHistory__flow'],
    message: ['article.ConvoHistory__messageBlock', '.ConvoMessage'],
    self: ['.ConvoMessage--out'],
    text: ["[class*='MessageText']", '.ConvoMessage__text'],
    sender: ["[class*='ConvoHeader'] [class*='PeerTitle']"],
    composer: ["[class*='ComposerInput__input']"],
  },
  ownHosts: ['*.vk.com', '*.vk.ru', '*.vk.me'],
  ids: (url) => {
    const conversationId = /(?:\/convo\/|[?&]sel=)(-?[0-9]{1,14})/.exec(url.pathname + url.search)?.[1];
    return { ...(conversationId === undefined ? {} : { conversationId }) };
  },
  report: {
    url: null,
    steps: ['Меню сообщения', 'Пожаловаться', 'Мошенничество'],
    source: 'https://vk.com/support',
    checked: null,
    confidence: 'known',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://vk.com/im?sel=12345', 'chat'],
    ['https://vk.ru/gim123/convo/456', 'chat'],
    ['https://vk.com/market-123456', 'listing'],
  ],
  isNot: ['https://vk.com.example.net/', 'https://vk-com.example/'],
};
