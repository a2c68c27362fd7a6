import { budget } from './budget.ts';
import { el } from './el.ts';

/** Our element in the page and what is drawn in it. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Everything visible is a child of this. */
  readonly surface: HTMLElement;
  /** Puts the element back where it belongs if the page moved, removed, covered or disabled it. */
  mend(): void;
}

/** How often we look whether the page has covered or disabled us, in milliseconds; only while something is shown. */
const LOOK_EVERY = 1000;

/**
 * Adds the one element we own to the page: a closed shadow root, in the top layer, on an element of random name.
 * The rules on `:host` inside it are stronger than anything the page can write. What the page can do - remove it, move
 * it, make it inert, open a dialog over it - is put right, a bounded number of times.
 */
export function mountHost(document: Document, css: string, signal: AbortSignal): Host {
  const element = document.createElement(randomName());
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const surface = el(document, 'div', { class: 'surface' });
  const style = el(document, 'style');
  // As `textContent`: only then does Firefox take the sheet as ours, whatever the page's policy says of styles.
  style.textContent = css;
  root.append(style, surface);
  const repairs = budget(12, 5000, 120);

  const keep = new MutationObserver(() => mend());
  const watchParents = (): void => {
    keep.disconnect();
    keep.observe(element, { attributes: true });
    keep.observe(document, { childList: true });
    if (element.parentNode) keep.observe(element.parentNode, { childList: true });
  };

  const mend = (): void => {
    if (signal.aborted) return;
    const home = homeIn(document);
    const strayed = element.parentNode !== home;
    const touched = [...element.attributes].filter(({ name }) => name !== 'popover');
    if (!strayed && touched.length === 0 && isShown(element)) return;
    if (!home || !repairs.spend()) return;
    for (const { name } of touched) element.removeAttribute(name);
    if (element.getAttribute('popover') !== 'manual') element.setAttribute('popover', 'manual');
    const focused = root.activeElement;
    if (strayed) home.append(element);
    toTop(element);
    watchParents();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };

  // Whatever the page brings to the top layer later stands above us, until we step up again.
  const rise = (event: Event): void => {
    if (event.target === element || !surface.hasChildNodes()) return;
    if (homeIn(document) === element.parentNode && repairs.spend()) {
      const focused = root.activeElement;
      hide(element);
      toTop(element);
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    } else mend();
  };
  for (const type of ['toggle', 'fullscreenchange', 'close']) {
    document.addEventListener(type, rise, { capture: true, signal });
  }
  const timer = setInterval(() => surface.hasChildNodes() && !document.hidden && mend(), LOOK_EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    keep.disconnect();
    element.remove();
  });
  mend();
  return { element, root, surface, mend };
}

/** Elements that show nothing of their children: in front of them we are seen, but in full screen not reached. */
const CHILDLESS: ReadonlySet<string> = new Set(['VIDEO', 'IFRAME', 'CANVAS', 'IMG', 'OBJECT', 'EMBED']);

/** Where our element must stand to be reachable: outside of a modal dialog or of what fills the screen all is inert. */
function homeIn(document: Document): Element | null {
  const modals = [...document.querySelectorAll('dialog:modal')];
  const focused = modals.filter((modal) => modal.contains(document.activeElement));
  const filling = document.fullscreenElement;
  const filled = filling && !CHILDLESS.has(filling.tagName) ? filling : null;
  return focused.at(-1) ?? modals.at(-1) ?? filled ?? document.documentElement;
}

function isShown(element: HTMLElement): boolean {
  return element.isConnected && (!canPop(element) || element.matches(':popover-open'));
}

function toTop(element: HTMLElement): void {
  try {
    if (canPop(element) && element.isConnected && !element.matches(':popover-open')) element.showPopover();
  } catch {
    // Not in a state to be shown (the document is being left): the fixed position has to do.
  }
}

function hide(element: HTMLElement): void {
  try {
    if (canPop(element) && element.matches(':popover-open')) element.hidePopover();
  } catch {
    // As above.
  }
}

function canPop(element: HTMLElement): boolean {
  return typeof element.showPopover === 'function';
}

function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
