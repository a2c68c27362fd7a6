// Walking the composed tree: what the shopper sees is light DOM, open shadow roots and slots together.

/** The shadow root of an element, as far as the browser lets us have it. */
export type ShadowOf = (element: Element) => ShadowRoot | null;
export type Root = Document | ShadowRoot;

export const openShadow: ShadowOf = (element) => element.shadowRoot;

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The parent in the composed tree: a shadow root's host stands above it; null at the document. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return parent.nodeType === 11 && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** The children the shopper sees: a host shows its shadow tree, a slot what is assigned to it. */
export function childrenOf(element: Element, shadowOf: ShadowOf): Iterable<Node> {
  const shadow = shadowOf(element);
  if (shadow !== null) return shadow.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** Like `childrenOf`, for what is asked of every element: no list is made where the children are its own. */
export function eachChild(element: Element, shadowOf: ShadowOf, visit: (node: Node) => void): void {
  if (element.localName === 'slot' || shadowOf(element) !== null) {
    for (const node of childrenOf(element, shadowOf)) visit(node);
    return;
  }
  for (let node = element.firstChild; node !== null; node = node.nextSibling) visit(node);
}

/** Whether `inner` is `outer` or lies inside of it, shadow borders ignored. */
export function holds(outer: Element, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  for (let node: Node | null = parentOf(inner); node !== null; node = parentOf(node)) {
    if (node === outer) return true;
  }
  return false;
}

/** The nearest composed ancestor (the element itself included) that passes, at most `stop` excluded. */
export function ascend(
  from: Element,
  passes: (element: Element) => boolean,
  stop: Element | null = null,
): Element | null {
  for (
    let element: Element | null = from;
    element !== null && element !== stop;
    element = parentOf(element)
  ) {
    if (passes(element)) return element;
  }
  return null;
}

/** Like `matches`, but a selector the browser does not know is a selector that does not match. */
export function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** Like `querySelectorAll`, but never throws. */
export function select(scope: ParentNode, selector: string): readonly Element[] {
  try {
    return [...scope.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** The first element for the first selector that finds any: the lists are in the order of trust. */
export function firstOf(scope: ParentNode, selectors: readonly string[] | undefined): Element | null {
  for (const selector of selectors ?? []) {
    const found = select(scope, selector)[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** All elements for the first selector that finds any. */
export function allOf(scope: ParentNode, selectors: readonly string[] | undefined): readonly Element[] {
  for (const selector of selectors ?? []) {
    const found = select(scope, selector);
    if (found.length > 0) return found;
  }
  return [];
}

/** Sorts into page order; elements in different shadow trees keep their order. */
export function inPageOrder(elements: Iterable<Element>): Element[] {
  const all = [...elements];
  // Comparing positions costs what the list is long; what was appended one after another needs none of it.
  if (all.every((element, i) => i === 0 || all[i - 1]?.nextElementSibling === element)) return all;
  return all.sort((a, b) => {
    const position = a.compareDocumentPosition(b);
    if ((position & 1) !== 0) return 0;
    return (position & 4) !== 0 ? -1 : 1;
  });
}

/** Drops every element that lies inside another one of the set. */
export function topmost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    for (let above = parentOf(element); above !== null; above = parentOf(above)) {
      if (elements.has(above)) return false;
    }
    return true;
  });
}
