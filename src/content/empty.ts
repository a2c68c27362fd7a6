/**
 * Calls back once when there is something in the frame: at once for nearly all. Pages keep empty `about:blank` frames
 * by the dozen, for advertisements, uploads, old scripts; those are left alone until somebody writes into them.
 */
export function whenFilled(view: Window, signal: AbortSignal, then: () => void): void {
  const { document } = view;
  const isEmpty = () => (document.body?.childNodes.length ?? 0) === 0;
  if (view === view.top || view.location.href !== 'about:blank' || !isEmpty()) {
    then();
    return;
  }
  const observer = new MutationObserver(() => {
    if (isEmpty()) return;
    observer.disconnect();
    then();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
