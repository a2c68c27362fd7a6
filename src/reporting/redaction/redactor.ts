import type { Span } from '../../core/evidence.ts';
import type { ContextText } from '../source.ts';
import { findDetail } from './find-words.ts';
import { belongsToPayee, detailsInOwnText, namesInGreetings } from './own-details.ts';
import { merge, moveSpans, replaceRanges } from './ranges.ts';

/** Hides the shopper's own details. */
export interface Redactor {
  text(text: string): string;
  /** The same for a text in which spans are marked. */
  marked(text: string, spans: readonly Span[]): { readonly text: string; readonly spans: readonly Span[] };
  /** Whether anything was hidden so far. */
  readonly used: () => boolean;
}

export interface RedactorInput {
  /** Words that the shopper has named as their own; hidden without exception. */
  readonly ownWords: readonly string[];
  /** The conversation: what the shopper wrote about themselves in it is hidden in every part. */
  readonly conversation: readonly ContextText[];
  /** Payees and payloads the report is about; details found in the conversation never hide them. */
  readonly payees: readonly string[];
  /** Stands in the place of what is hidden. */
  readonly mark: string;
}

/** Builds the redactor of one report. */
export function createRedactor({ ownWords, conversation, payees, mark }: RedactorInput): Redactor {
  const noticed = conversation
    .flatMap(({ from, text }) => {
      if (from === 'self') return detailsInOwnText(text);
      return from === 'counterpart' ? namesInGreetings(text) : [];
    })
    .filter((detail) => detail.length > 1 && !belongsToPayee(detail, payees));
  const details = [...new Set([...ownWords.map((word) => word.trim()).filter(Boolean), ...noticed])];
  let used = false;

  const marked: Redactor['marked'] = (text, spans) => {
    const ranges = merge(details.flatMap((detail) => findDetail(text, detail)));
    if (ranges.length === 0) return { text, spans };
    used = true;
    return { text: replaceRanges(text, ranges, mark), spans: moveSpans(spans, ranges, mark.length) };
  };
  return { text: (text) => marked(text, []).text, marked, used: () => used };
}

/** Hides nothing: the shopper has switched their own details on. */
export const NO_REDACTION: Redactor = {
  text: (text) => text,
  marked: (text, spans) => ({ text, spans }),
  used: () => false,
};
