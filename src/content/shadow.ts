import { isOurs } from '../warnings/host.ts';

type Opener = (element: HTMLElement) => ShadowRoot | null;

/** Both browsers let extensions look into closed shadow roots, each in its own way. */
function openerOf(): Opener | null {
  const api = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } };
  const open = api.chrome?.dom?.openOrClosedShadowRoot;
  return open === undefined ? null : (element) => open(element);
}

const opener = openerOf();

/** The shadow root of an element; a closed one too, where the element is a custom element and the browser allows. */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = element.shadowRoot;
  if (isOurs(element)) return null;
  if (open !== null || !element.localName.includes('-') || !(element instanceof HTMLElement)) return open;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  return opener?.(element) ?? null;
}
