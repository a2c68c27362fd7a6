/** What the page must not see, stop or fake at our elements. */
const SEALED = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focus',
  'blur',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'selectstart',
  'dragstart',
  'toggle',
  'beforetoggle',
];

/**
 * Takes every event at our element before the page can see it, and hands the genuine presses to `onPress` with the
 * element inside that they are for. Listening on the window, before the page's own scripts run, the page can neither
 * swallow a press nor fake one: an event made by a script is not trusted and goes no further.
 *
 * @param ours our element and its shadow root; null as long as there is nothing to show
 */
export function sealEvents(
  view: Window,
  ours: () => { readonly element: HTMLElement; readonly root: ShadowRoot } | null,
  onPress: (target: Element, event: Event) => void,
  signal: AbortSignal,
): void {
  const seal = (event: Event): void => {
    const host = ours();
    if (host === null || event.target !== host.element) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) event.preventDefault();
    else if (event.type === 'click' || event.type === 'keydown') {
      const target = targetIn(host.root, event);
      if (target) onPress(target, event);
    }
  };
  for (const type of SEALED) {
    view.addEventListener(type, seal, { capture: true, signal, passive: type.startsWith('touch') });
  }
}

/** From outside, an event at a closed shadow root names only the host: find out what was meant. */
function targetIn(root: ShadowRoot, event: Event): Element | null {
  // `detail` counts the presses of a pointer; a press by key or by assistive technology has none.
  if (event instanceof MouseEvent && event.detail > 0) {
    return root.elementFromPoint(event.clientX, event.clientY) ?? root.activeElement;
  }
  return root.activeElement;
}
