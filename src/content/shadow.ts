import type { ShadowOf } from '../page/dom.ts';

type Opener = (element: HTMLElement) => ShadowRoot | null;

/** Both browsers let extensions look into closed shadow roots, each in its own way. */
function openerOf(): Opener | null {
  const api = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } };
  const open = api.chrome?.dom?.openOrClosedShadowRoot;
  return open === undefined ? null : (element) => open(element);
}

const opener = openerOf();

/**
 * How to find the shadow root of an element; a closed one too, where the element is a custom element and the browser
 * allows. None for those of ours.
 */
export function shadowsBut(isOurs: (element: Element) => boolean): ShadowOf {
  return (element) => {
    const open = element.shadowRoot;
    if (open !== null || !element.localName.includes('-') || !(element instanceof HTMLElement)) return open;
    if (isOurs(element)) return null;
    if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
    return opener?.(element) ?? null;
  };
}
