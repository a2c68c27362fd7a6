/** Notices when something that was hidden is shown: a drawer, a window of a chat. However the page does it. */
export interface Openings {
  expect(element: Element): void;
  stop(): void;
}

/** @param opened called when an expected element that was out of sight comes into sight */
export function createOpenings(view: Window & typeof globalThis, opened: () => void): Openings {
  const seen = new WeakMap<Element, boolean | null>();
  const observer = new view.IntersectionObserver((entries) => {
    let news = false;
    for (const { target, isIntersecting } of entries) {
      // The first report says how it stands, all others say what changed.
      if (isIntersecting && seen.get(target) === false) news = true;
      seen.set(target, isIntersecting);
    }
    if (news) opened();
  });
  return {
    expect(element) {
      if (seen.has(element)) return;
      seen.set(element, null);
      observer.observe(element);
    },
    stop: () => observer.disconnect(),
  };
}
