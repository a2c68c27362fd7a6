import type { Speaker } from '../../../../src/core/observation.ts';

/** What must be read on a page, in page order. */
export interface Read {
  readonly from: Speaker;
  readonly text: string;
}

export interface Chat {
  /** The file, without `.html`. */
  readonly page: string;
  readonly built: string;
  readonly reads: readonly Read[];
  /** Something that happens on the page, and what must be read then, besides. */
  readonly next?: { readonly run: string; readonly reads: readonly Read[]; readonly gone?: number };
  readonly party?: string;
  /** Words the shopper has typed and not sent: nobody may see them. */
  readonly typed?: string;
}

const own = (text: string): Read => ({ from: 'self', text });
const theirs = (text: string): Read => ({ from: 'counterpart', text });

/** Chats that no platform file knows, each built in another way. */
export const CHATS: readonly Chat[] = [
  {
    page: 'react-hashed',
    built: 'hashed classes, sides by flex alone',
    reads: [
      own('Hi, is the lamp still available?'),
      theirs('Yes it is'),
      own('Great, I will order now'),
      theirs('Do not order here, pay me on Zelle, see this link'),
    ],
    party: 'marble_house',
    typed: 'secret draft',
  },
  {
    page: 'virtualised',
    built: 'six nodes re-used for forty messages',
    reads: [
      own('message number 0'),
      theirs('message number 1'),
      theirs('message number 2'),
      own('message number 3'),
    ],
    next: {
      run: 'show(28)',
      reads: [
        theirs('message number 28'),
        theirs('message number 29'),
        own('transfer it to my PayPal as friends'),
        theirs('message number 31'),
      ],
      gone: 6,
    },
    party: 'Anna K.',
    typed: 'unsent words',
  },
  {
    page: 'web-components',
    built: 'open shadow roots that appear late',
    reads: [
      own('Can you ship to Leeds?'),
      theirs('Yes, tomorrow'),
      own('Perfect, thanks'),
      theirs('Write me on WhatsApp, it is faster'),
    ],
    next: { run: "say('them', 'or send it by Zelle', 5)", reads: [theirs('or send it by Zelle')] },
    typed: 'draft',
  },
  {
    page: 'nested-outer',
    built: 'a frame in a frame of the same origin, sides by float',
    reads: [theirs('亲，在的'), own('可以便宜点吗'), theirs('加我微信，直接转账便宜五十')],
    typed: '还没发送',
  },
  {
    page: 'cross-outer',
    built: 'a frame of another origin, sides by align-self',
    reads: [
      theirs('Hello, how can I help?'),
      own('Is the bike new?'),
      theirs('Send the deposit by bank transfer first'),
    ],
    typed: 'half a thought',
  },
  {
    page: 'emoji-alt',
    built: 'pictures inside of words, read by their alt',
    reads: [own('Hello 😀'), theirs('Hi 👋 there'), theirs('add my WeChat 👍')],
  },
  {
    page: 'span-per-word',
    built: 'a span for each word or letter',
    reads: [
      own('Could you hold it?'),
      theirs('Sure, no problem'),
      theirs('Send it by Venmo'),
      theirs('WhatsApp me'),
    ],
  },
  {
    page: 'arabic',
    built: 'right to left',
    reads: [
      own('هل المنتج متوفر؟\nشكرا'),
      theirs('نعم متوفر'),
      theirs('حوّل المبلغ على حسابي البنكي خارج الموقع'),
    ],
    party: 'متجر النور',
  },
  {
    page: 'changing',
    built: 'a message that changes after it appeared',
    reads: [own('Still for sale?'), theirs('Yes')],
    next: { run: 'edit()', reads: [theirs('cancel the order and pay me in crypto')], gone: 1 },
  },
  {
    page: 'growing-top',
    built: 'older messages put in at the top',
    reads: [theirs('We agreed on forty'), own('Yes forty'), theirs('Ok then')],
    next: {
      run: 'older()',
      reads: [own('Would you take forty?'), theirs('Only if you pay me outside, via Revolut')],
    },
    party: 'Lena',
  },
  {
    page: 'groups',
    built: 'groups by day and by speaker',
    reads: [
      own('Hello Otto'),
      own('I like the desk'),
      theirs('Thank you'),
      theirs('It is 80'),
      own('I will take it'),
      theirs('Pay the deposit with a gift card'),
    ],
    party: 'Otto',
  },
  {
    page: 'labelled',
    built: 'labels for screen readers alone',
    reads: [own('Is it new?'), theirs('Nearly'), theirs('Use Cash App, I send it today')],
    party: 'Uma Berg',
    typed: 'not sent',
  },
];
