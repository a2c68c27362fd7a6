import type { Finding } from '../core/finding.ts';

/** Something the shopper was about to do, held back until they decide. `go` does it. */
export interface Held {
  readonly findingId: string;
  readonly about: 'link' | 'copy';
  readonly go: () => void;
}

/** What the gates must know: the serious finding whose anchor passes the test, if nobody has gone on with it yet. */
export type Serious = (isAt: (anchor: Element) => boolean) => Finding | null;

/**
 * Holds back what follows a seriously flagged message: opening a link in it that leads off the site, and copying the
 * account or contact it names. Everything else on the page is left alone.
 */
export function gates(
  document: Document,
  serious: Serious,
  hold: (held: Held) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView ?? window;

  const onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find(isLink);
    if (!link || !leadsAway(link.href, view.location.hostname)) return;
    const finding = serious((anchor) => anchor.contains(link) || link.contains(anchor));
    if (!finding) return;
    const { href } = link;
    event.preventDefault();
    event.stopImmediatePropagation();
    hold({ findingId: finding.id, about: 'link', go: () => view.open(href, '_blank', 'noopener') });
  };

  const onCopy = (event: ClipboardEvent): void => {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const text = selection?.toString() ?? '';
    const finding = range && text.trim() !== '' ? serious((anchor) => range.intersectsNode(anchor)) : null;
    if (!finding || !names(finding, text)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const go = (): void => void view.navigator.clipboard?.writeText(text).catch(() => undefined);
    hold({ findingId: finding.id, about: 'copy', go });
  };

  view.addEventListener('click', onClick, { capture: true, signal });
  view.addEventListener('auxclick', onClick, { capture: true, signal });
  view.addEventListener('copy', onCopy, { capture: true, signal });
}

/** Whether the copied words hold the account or contact, or what gave the message away. */
export function names(finding: Finding, copied: string): boolean {
  const plain = squeeze(copied);
  const payee = squeeze(finding.payload?.payee ?? '');
  if (payee !== '' && (plain.includes(payee) || (plain.length >= 4 && payee.includes(plain)))) return true;
  return finding.assessment.evidence.some(({ tactic, excerpt }) => {
    const handle = tactic === 'payment_handle' || tactic === 'contact_handoff' || tactic === 'obfuscation';
    return handle && /[0-9@]/u.test(copied) && squeeze(excerpt) !== '' && plain.includes(squeeze(excerpt));
  });
}

/** Whether a link leaves the site: another host, or a scheme that opens an app. */
export function leadsAway(href: string, host: string): boolean {
  if (!URL.canParse(href)) return false;
  const url = new URL(href);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.hostname !== host;
  return url.protocol !== 'javascript:' && url.protocol !== 'blob:' && url.protocol !== 'data:';
}

function isLink(node: EventTarget): node is HTMLAnchorElement {
  return node instanceof HTMLAnchorElement && node.href !== '';
}

function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{Cf}]+/gu, '');
}
