import type { Words } from './words.ts';

/** One turn of a conversation; `card` = the platform's own card or notice. */
export interface Turn {
  readonly by: 'them' | 'me' | 'card';
  readonly text: string;
}

/** A chat in the shape of one platform, under its true address. */
export interface Stage {
  /** The platform's id. */
  readonly platform: string;
  /** What tells this stage from another of the same platform. */
  readonly built: string;
  readonly address: string;
  /** The whole body, around the rows. */
  readonly page: (rows: string) => string;
  /** One row. A text that starts with `https:` is a picture. */
  readonly row: (turn: Turn, index: number) => string;
  /** Where rows stand. */
  readonly list: string;
  /** The chat stands in a frame of this address; the page at `address` is `shell`. */
  readonly frame?: { readonly address: string; readonly shell: string };
  /** Who the other party is, where the page says so. */
  readonly party: string | null;
  /** False where the page does not tell the shopper's own messages from others. */
  readonly sided?: boolean;
  /** False where no card of the platform's own is known inside the conversation. */
  readonly cards?: boolean;
  readonly words: Words;
}

/** What stands in a bubble: words, or a picture. */
export function inside(text: string): string {
  return text.startsWith('https:') ? `<img src="${text}" width="240" height="240" alt="">` : text;
}

/** The document of a stage with these turns. */
export function documentOf(stage: Stage, turns: readonly Turn[]): string {
  return html(stage.page(turns.map(stage.row).join('\n')));
}

export function html(body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>Chat</title></head><body>${body}</body></html>`;
}

/** The ordinary talk of a stage: both sides, in turns. */
export function talkOf(stage: Stage): readonly Turn[] {
  return stage.words.talk.map((text, i) => ({ by: i % 2 === 0 ? 'me' : 'them', text }));
}
