import type { Page } from 'puppeteer-core';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where something inside our (opened) shadow root is on the screen; null where it is not there or not visible. */
export function rectOf(page: Page, selector: string): Promise<Rect | null> {
  return page.evaluate((wanted) => {
    const host = [...document.querySelectorAll('[popover=manual]')].find(({ shadowRoot }) => shadowRoot);
    const found = host?.shadowRoot?.querySelector(wanted);
    // Not the opacity: what its ancestors have of it does not reach the top layer.
    if (!found?.checkVisibility({ visibilityProperty: true })) return null;
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
}

/** Whether our element is, within three seconds, what the pointer would meet in the middle of something of ours. */
export async function isOnTop(page: Page, selector: string): Promise<boolean> {
  const until = Date.now() + 3000;
  while (!(await isMet(page, selector))) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}

async function isMet(page: Page, selector: string): Promise<boolean> {
  const rect = await rectOf(page, selector);
  if (!rect) return false;
  return page.evaluate(
    ({ x, y, width, height }) => {
      const met = document.elementFromPoint(x + width / 2, y + height / 2);
      return met?.getAttribute('popover') === 'manual';
    },
    { ...rect },
  );
}

/** Presses something of ours as a person does, with the pointer. */
export async function pressInside(page: Page, selector: string): Promise<void> {
  const rect = await rectOf(page, selector);
  if (!rect) throw new Error(`nothing to press: ${selector}`);
  await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
}
