import { accountBeside } from '../handles/beside.ts';
import { findHandles } from '../handles/find.ts';
import { findHosts, type KnownHosts } from '../lookalike-host.ts';
import type { ParsedPayload, PayloadKind } from '../payload.ts';
import type { Rail } from '../rail.ts';
import { classOf, isDigit, RUNNING, SPACED } from './chars.ts';
import type { Normalised } from './normalise.ts';
import type { Term } from './scene.ts';

/** Something that identifies a payee or contact, or an amount. Indices are into the normalised text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly Term[];
  readonly parsed: ParsedPayload | null;
}

/** Whether the text can hold a handle at all: digits in a row, an at sign, a slash, a dollar sign. */
export function mayHoldHandles({ codes, length }: Normalised): boolean {
  let digits = 0;
  for (let i = 0; i < length; i++) {
    const unit = codes[i] as number;
    if (unit === 64 || unit === 36 || unit === 47) return true;
    if (isDigit(unit)) {
      if (++digits >= 6) return true;
    } else if (unit === 46 && i > 0 && classOf(codes[i - 1] as number) === SPACED) {
      if (i + 1 < length && classOf(codes[i + 1] as number) === SPACED) return true;
    }
  }
  return false;
}

/** The head of a text that is searched for handles and links: those searches are the dear ones. */
const MOST_SEARCHED = 20_000;

const TERMS: Readonly<Record<PayloadKind, readonly Term[]>> = {
  payment: ['payment_handle'],
  crypto: ['payment_handle', 'money', 'undoable', 'coin_address'],
  contact: ['contact_handle'],
  login: ['login_payload'],
  link: [],
  other: [],
};

/** Finds the payees, contacts and sign-in links that the rails know, and hosts that imitate a marketplace's. */
export function findKnown(knowledge: HandleKnowledge, text: string): Found[] {
  const head = text.slice(0, MOST_SEARCHED);
  const found: Found[] = findHandles(head, knowledge.rails).map(({ start, end, parsed }) => ({
    start,
    end,
    parsed,
    terms: TERMS[parsed.kind],
  }));
  for (const { start, end, host } of findHosts(head.toLowerCase())) {
    if (knowledge.isOwn(host)) {
      found.push({ start, end, parsed: null, terms: ['own_link'] });
      continue;
    }
    const imitates = knowledge.imitated(host) !== null;
    found.push({ start, end, parsed: null, terms: [imitates ? 'lookalike' : 'foreign_link'] });
  }
  return found;
}

/** What finding handles needs to know. */
export interface HandleKnowledge extends KnownHosts {
  readonly rails: readonly Rail[];
}

/** The account beside a rail's name, as the rail reads it. */
export function findBeside(text: string, start: number, end: number, rail: Rail): Found | null {
  const handle = accountBeside(text, start, end, rail);
  return (
    handle && {
      start: handle.start,
      end: handle.end,
      parsed: handle.parsed,
      terms: TERMS[handle.parsed.kind],
    }
  );
}

/** How far back an address may begin. */
const LONGEST_ADDRESS = 80;

const BETWEEN = new Set([...' -.()/+'].map((c) => c.charCodeAt(0)));

/** Runs of seven digits or more, with the separators people put in, and sums of money. */
export function findNumbers({ codes, length }: Normalised): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < length; i++) {
    if (
      !isDigit(codes[i] as number) ||
      (i > 0 && classOf(codes[i - 1] as number) === SPACED && !hasCjkBefore(codes, i))
    )
      continue;
    let end = i;
    let digits = 0;
    let gap = 0;
    let at = i;
    for (; at < length && gap <= 2; at++) {
      if (isDigit(codes[at] as number)) {
        digits++;
        gap = 0;
        end = at + 1;
      } else if (BETWEEN.has(codes[at] as number)) gap++;
      else break;
    }
    if (digits >= 7 && digits <= 24 && !inAddress(codes, i))
      found.push({ start: i, end, terms: ['number'], parsed: null });
    i = Math.max(i, end - 1);
  }
  return found;
}

/** Whether the number at `at` is part of an address: /posts/7107296, ?v=18. */
function inAddress(codes: Uint16Array, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_ADDRESS; i--) {
    const unit = codes[i] as number;
    if (unit === 32 || unit === 10 || classOf(unit) === RUNNING) return false;
    if (unit === 47 && i > 3 && !isDigit(codes[i - 1] as number)) return true;
  }
  return false;
}

/** `wx138…`: letters of a name directly before a number. */
function hasCjkBefore(codes: Uint16Array, at: number): boolean {
  const before = codes[at - 1] as number;
  return !isDigit(before) && before !== 95 && before !== 46;
}
