import { browser } from './browser.ts';
import type { ToBackground, ToPage } from './messages.ts';
import { envelope, isReply } from './wire.ts';

/** An answer, or why there is none: `gone` = this extension was updated or removed under the page; `failed` = asked, but no answer. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'gone' | 'failed'; readonly error: string };

/** How long to wait before asking a background that was just starting once more, in milliseconds. */
const SECOND_TRY_AFTER = 150;

/**
 * Asks the background. Wakes it when it sleeps; asks once more when it was just starting. Never throws.
 */
export async function send<N extends keyof ToBackground>(
  name: N,
  body: ToBackground[N][0],
): Promise<Answer<ToBackground[N][1]>> {
  const first = await ask(() => browser.runtime.sendMessage(envelope(name, body)));
  if (first.ok || first.reason === 'gone') return first as Answer<ToBackground[N][1]>;
  await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_AFTER));
  return (await ask(() => browser.runtime.sendMessage(envelope(name, body)))) as Answer<ToBackground[N][1]>;
}

/** Tells one frame of a tab, or all of them when `frameId` is absent (then the top frame's answer counts). Never throws. */
export async function sendToPage<N extends keyof ToPage>(
  tabId: number,
  name: N,
  body: ToPage[N][0],
  frameId?: number,
): Promise<Answer<ToPage[N][1]>> {
  const options = frameId === undefined ? undefined : { frameId };
  return (await ask(() => browser.tabs.sendMessage(tabId, envelope(name, body), options))) as Answer<
    ToPage[N][1]
  >;
}

async function ask(call: () => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    // `runtime.id` vanishes from a content script whose extension was updated or removed: that is normal, not an error.
    if (!browser.runtime?.id) return { ok: false, reason: 'gone', error: 'extension context invalidated' };
    const reply = await call();
    if (!isReply(reply)) return { ok: false, reason: 'failed', error: 'nobody answered' };
    return reply.ok ? { ok: true, value: reply.value } : { ok: false, reason: 'failed', error: reply.error };
  } catch (error) {
    const text = String(error);
    const gone = text.includes('context invalidated') || text.includes('Extension context');
    return { ok: false, reason: gone ? 'gone' : 'failed', error: text };
  }
}
