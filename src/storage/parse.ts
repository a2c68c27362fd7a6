/** The value as a record, or null. */
export function asRecord(raw: unknown): Readonly<Record<string, unknown>> | null {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
    ? (raw as Readonly<Record<string, unknown>>)
    : null;
}

/** The value's fields by name, all unknown; a value that is no record has none. */
export function asFields<Field extends string>(raw: unknown): { readonly [Name in Field]?: unknown } {
  return (asRecord(raw) ?? {}) as { readonly [Name in Field]?: unknown };
}

/** The value as a list; anything else is an empty one. */
export function asList(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

/** The value as a text of at most `max` UTF-16 units that is not empty, or null. */
export function asText(raw: unknown, max = 500): string | null {
  return typeof raw === 'string' && raw.length > 0 && raw.length <= max ? raw : null;
}

/** The value as a finite number, or null. */
export function asNumber(raw: unknown): number | null {
  return typeof raw === 'number' && Number.isFinite(raw) ? raw : null;
}

/** A host name in the form `URL` gives it, or null. */
export function asHost(raw: unknown): string | null {
  const text = asText(raw, 253);
  if (text === null || !URL.canParse(`https://${text}/`)) return null;
  const url = new URL(`https://${text}/`);
  return url.hostname === text ? text : null;
}

/** An address that reports may be sent to: https, no user name or password in it, no fragment. Null where it is none. */
export function asEndpoint(raw: unknown): string | null {
  const text = asText(raw, 2000);
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  const plain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.hash === '';
  return plain ? url.href : null;
}
