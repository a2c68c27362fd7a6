import { openShadow } from '../../../src/page/dom.ts';
import { createKeyring } from '../../../src/page/keys.ts';
import { NO_PLAN, type Plan } from '../../../src/page/plan.ts';
import { plainLook } from '../../../src/page/styles.ts';
import type { Tools } from '../../../src/page/tools.ts';

/** Puts markup into the test's document and gives its one top element. */
export function put(html: string): Element {
  document.body.innerHTML = html;
  const first = document.body.firstElementChild;
  if (first === null) throw new Error('no element in the markup');
  return first;
}

/** What the readers share, without a browser's styles: what is read here is read by structure and names alone. */
export function toolsFor(plan: Partial<Plan> = {}): Tools {
  return {
    shadowOf: openShadow,
    lookOf: plainLook,
    view: null,
    keys: createKeyring(() => 'here'),
    roots: () => [document],
    plan: () => ({ ...NO_PLAN, ...plan }),
  };
}

/** Runs work to its end and gives what it returns. */
export function finish<T>(work: Generator<unknown, T, unknown>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
