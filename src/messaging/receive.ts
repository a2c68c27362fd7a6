import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { ToBackground, ToPage } from './messages.ts';
import { isEnvelope, type Reply } from './wire.ts';

type Handlers<M extends { [K in keyof M]: [unknown, unknown] }> = {
  readonly [N in keyof M]?: (body: M[N][0], sender: Runtime.MessageSender) => Promise<M[N][1]> | M[N][1];
};

/** Looks at the body of one message before anyone else does; the error names what is wrong. */
export type Guard = (name: string, body: unknown, sender: Runtime.MessageSender) => string | null;

/** Answers messages to the background until the signal aborts. Every body passes the guard first. */
export function receive(handlers: Handlers<ToBackground>, guard: Guard, signal: AbortSignal): void {
  listen(handlers, guard, signal);
}

/** Answers messages to this frame until the signal aborts. They can come only from our own background. */
export function receiveInPage(handlers: Handlers<ToPage>, signal: AbortSignal): void {
  listen(handlers, () => null, signal);
}

function listen<M extends { [K in keyof M]: [unknown, unknown] }>(
  handlers: Handlers<M>,
  guard: Guard,
  signal: AbortSignal,
): void {
  const table = new Map(Object.entries(handlers)) as Map<
    string,
    (body: unknown, sender: Runtime.MessageSender) => unknown
  >;
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (reply: Reply) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined;
    const handler = table.get(message.name);
    if (!handler) return undefined;
    const wrong = guard(message.name, message.body, sender);
    if (wrong !== null) reply({ ok: false, error: wrong });
    else void answer(() => handler(message.body, sender)).then(reply);
    // The answer comes later. Not answering leaves the message to another listener.
    return true;
  };
  const added = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(added);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(added), { once: true });
}

async function answer(call: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
