import type { Platform, PlatformExamples } from '../../core/platform.ts';

// Buttons are web components with shadow roots; the messages’ markup is not known.
const platform: Platform = {
  id: 'wallapop',
  name: 'Wallapop',
  kind: 'marketplace',
  aliases: ['wallapop', 'wallapay', 'walla'],
  hosts: ['es.wallapop.com', 'it.wallapop.com', 'pt.wallapop.com', 'uk.wallapop.com'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'read',
  protection: { en: 'Wallapop Shipping protection', es: 'Wallapop Envíos', it: 'Spedizioni Wallapop' },
  pages: [
    { kind: 'login', url: /\/login|\/auth/ },
    { kind: 'checkout', url: /\/app\/chat\/checkout|\/app\/wallet/ },
    { kind: 'chat', url: /\/app\/chat/ },
    { kind: 'listing', url: /\/item\// },
    { kind: 'seller', url: /\/user\// },
  ],
  chat: { conversation: [], message: [], composer: ['textarea.textarea-element', 'textarea'] },
  ownHosts: ['*.wallapop.com'],
  ids: (url) => {
    const itemId = /-([0-9]{8,12})(?:[/?]|$)/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }) };
  },
  report: {
    url: null,
    steps: ['Conversación: ⋮', 'Denunciar usuario', 'Elige el motivo'],
    source: 'https://ayuda.wallapop.com/hc/es-es/articles/360004664818-Consejos-de-compra',
    checked: '2026-11-22',
    confidence: 'read',
  },
};
export default platform;

export const examples: PlatformExamples = {
  is: [
    ['https://es.wallapop.com/app/chat?itemId=123', 'chat'],
    ['https://es.wallapop.com/item/lampara-de-laton-1012345678', 'listing'],
    ['https://es.wallapop.com/app/chat/checkout/123/shipping', 'checkout'],
  ],
  isNot: ['https://es.wallapop.com.example.net/', 'https://es-wallapop-com.example/'],
};
