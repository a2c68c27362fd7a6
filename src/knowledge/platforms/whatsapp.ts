import type { Platform, PlatformExamples } from '../../core/platform.ts';

// A messenger has no checkout: it is where the steer lands. Classes are hashed, `message-in` / `message-out` are not.
const whatsapp: Platform = {
  id: 'whatsapp',
  name: 'WhatsApp',
  kind: 'messenger',
  aliases: ['whatsapp', 'ватсап', 'واتساب'],
  hosts: ['web.whatsapp.com'],
  watched: true,
  rule: 'unprotected',
  ruleConfidence: 'secondary',
  protection: null,
  pages: [{ kind: 'chat', url: /^web\.whatsapp\.com\// }],
  chat: {
    conversation: [
      "[data-testid='conversation-panel-messages']",
      '#main [role=application]',
      "#main .copyable-area [role='region']",
      '#main',
    ],
    message: ['.message-in, .message-out', "[data-id^='false_'], [data-id^='true_']"],
    self: ['.message-out', "[data-id^='true_']"],
    counterpart: ['.message-in', "[data-id^='false_']"],
    text: ['span.selectable-text', '.copyable-text'],
    image: ["img[src^='blob:']", "img[src^='data:']", 'img[src]'],
    sender: ["[data-testid='conversation-info-header-chat-title']", '#main header span[title]'],
    composer: ['#main footer', "[data-testid='conversation-compose-box-input']"],
  },
  ownHosts: ['web.whatsapp.com', 'faq.whatsapp.com', 'www.whatsapp.com'],
  // Its own login code stands outside of any conversation.
  ownCodes: [{ pages: ['chat', 'login'], payload: (_raw, parsed) => parsed.kind === 'login' }],
  report: {
    url: null,
    steps: [
      'Open the chat’s menu (⋮)',
      'Report',
      'Keep “Block” ticked if you do not want to hear from them again',
    ],
    source: 'https://faq.whatsapp.com/',
    checked: '2026-11-22',
    confidence: 'secondary',
  },
};
export default whatsapp;

export const examples: PlatformExamples = {
  is: [['https://web.whatsapp.com/', 'chat']],
  isNot: ['https://web.whatsapp.com.example.net/', 'https://web-whatsapp.com/'],
  chat: [
    {
      html: '<div id="main"><div data-testid="conversation-panel-messages"><div role="row"><div class="message-in" data-id="false_1"><div class="copyable-text" data-pre-plain-text="[10:00, 1/2/2026] Ana: "><span class="selectable-text"><span>still available</span></span></div></div></div><div role="row"><div class="message-out" data-id="true_2"><div class="copyable-text"><span class="selectable-text"><span>great</span></span></div></div></div></div></div>',
      reads: [
        { from: 'counterpart', text: 'still available' },
        { from: 'self', text: 'great' },
      ],
    },
  ],
};
