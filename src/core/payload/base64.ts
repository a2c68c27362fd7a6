/** The bytes of base64 or base64url text, padded or not; null when it is neither. */
export function base64Bytes(text: string): Uint8Array | null {
  const plain = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={1,2}$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) return null;
  return Uint8Array.from(atob(plain), (char) => char.charCodeAt(0));
}

/** The UTF-8 text inside base64 or base64url; null when it is none. */
export function base64Text(text: string): string | null {
  const bytes = base64Bytes(text);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The string members of a JSON object (numbers as text); null when the text is none. */
export function jsonMembers(text: string): ReadonlyMap<string, string> | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const members = Object.entries(value).flatMap(([key, member]): [string, string][] =>
      typeof member === 'string' || typeof member === 'number' ? [[key, String(member)]] : [],
    );
    return new Map(members);
  } catch {
    return null;
  }
}
