/** Scrolls to an element and gives it the focus, so that a screen reader's user lands there as well. */
export function reveal(element: Element, block: 'center' | 'nearest'): void {
  const calm =
    element.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches === true;
  element.scrollIntoView({ block, behavior: calm ? 'auto' : 'smooth' });
  if (!(element instanceof HTMLElement)) return;
  element.focus({ preventScroll: true });
  if (element.ownerDocument.activeElement === element) return;
  element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}
