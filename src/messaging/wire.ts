/** What travels: a mark of our own, the message's name, its body. */
export interface Envelope {
  readonly tillguard: 1;
  readonly name: string;
  readonly body: unknown;
}

/** What comes back: a value, or why there is none. Errors never travel as exceptions. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/** Wraps a message for the wire. */
export function envelope(name: string, body: unknown): Envelope {
  return { tillguard: 1, name, body };
}

/** Whether something that came in is one of our messages at all. */
export function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as Partial<Record<keyof Envelope, unknown>>;
  return candidate.tillguard === 1 && typeof candidate.name === 'string';
}

/** Whether something that came back is one of our replies. */
export function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}
