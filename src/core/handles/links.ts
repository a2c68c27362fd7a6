import { parsePayload } from '../payload/parse.ts';
import type { Handle, Rail } from '../rail.ts';
import { traitsOf } from './scan.ts';

// A scheme or a host with a path, then everything up to white space, quotes, or scripts that do not occur in links.
const LINK =
  /(?<![a-z0-9@._-])(?:[a-z][a-z0-9+.-]{1,24}:\/\/|(?:mailto|tel|sms|smsto|bitcoin|litecoin|dogecoin|ethereum|solana|tron|monero|lightning|skype|wc|ton|xrp):(?=[^\s:])|(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\/)[^\s<>"“”«»\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\uff00-\uffef]{1,2000}/gi;
const EMV = /0002(?:01|02)\d{4}[^\n]{20,600}?6304[0-9a-f]{4}/gi;
const LOGIN = /(?<![\w@])[12]@[A-Za-z0-9+/=_-]{8,300}(?:,[A-Za-z0-9+/=_-]{8,100}){2,4}/g;

/** A link, deep link or code written out in running text. */
export interface WrittenLink {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every link, deep link and payment code written out in a text, without the punctuation after it. Linear. */
export function findLinks(text: string): WrittenLink[] {
  const links: WrittenLink[] = [];
  const { digits, longestRun } = traitsOf(text);
  const patterns = [
    ...(text.includes('/') || text.includes(':') ? [LINK] : []),
    ...(digits > 30 ? [EMV] : []),
    ...(longestRun > 8 && text.includes('@') ? [LOGIN] : []),
  ];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const link = match[0].replace(/[.,;:!?…*'’)\]}|]{1,8}$/, '');
      links.push({ start: match.index, end: match.index + link.length, text: link });
    }
  }
  return links;
}

/** The links of a text that pay, connect or sign in. */
export function findLinkHandles(text: string, rails: readonly Rail[]): Handle[] {
  return findLinks(text).flatMap(({ start, end, text: link }): Handle[] => {
    const parsed = parsePayload(link, rails);
    return parsed.kind === 'link' || parsed.kind === 'other' ? [] : [{ start, end, parsed }];
  });
}
