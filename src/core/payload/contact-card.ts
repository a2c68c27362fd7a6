/** Who a contact card is about, and the first way of reaching them. */
export interface ContactCard {
  readonly name: string | null;
  /** Phone number, else e-mail, else address of a chat. */
  readonly way: string | null;
}

/** Reads a vCard (RFC 6350), MECARD or BIZCARD; null when the text is none. */
export function readContactCard(text: string): ContactCard | null {
  if (/^begin:vcard\s/i.test(text)) return readVcard(text);
  if (/^(?:mecard|bizcard):/i.test(text)) return readCompact(text);
  return null;
}

function readVcard(text: string): ContactCard {
  const lines = text.slice(0, 4000).split(/\r?\n/, 80);
  // `item1.TEL;TYPE=CELL:+1…`: group, property, parameters.
  const value = (property: string): string | null => {
    const line = lines.find((each) => propertyOf(each) === property);
    return (
      line
        ?.slice(line.indexOf(':') + 1)
        .replace(/^(?:tel|mailto):/i, '')
        .trim() || null
    );
  };
  const structured = value('N')?.split(';').slice(0, 2).reverse().join(' ').trim() || null;
  return { name: value('FN') ?? structured, way: value('TEL') ?? value('EMAIL') ?? value('IMPP') };
}

function propertyOf(line: string): string {
  const head = line.slice(0, Math.max(0, line.indexOf(':'))).split(';')[0] ?? '';
  return head.slice(head.indexOf('.') + 1).toUpperCase();
}

// Fields end in a semicolon. N is `family,given` in a MECARD; in a BIZCARD N is the given name, X the family's, B the phone.
function readCompact(text: string): ContactCard {
  const colon = text.indexOf(':');
  const fields = new Map<string, string>();
  for (const field of text.slice(colon + 1, 4000).split(';')) {
    const at = field.indexOf(':');
    const key = field.slice(0, Math.max(0, at)).trim().toUpperCase();
    if (key !== '' && !fields.has(key)) fields.set(key, field.slice(at + 1).trim());
  }
  const given = fields.get('N')?.split(',').reverse() ?? [];
  const name = [...given, fields.get('X') ?? '']
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
  const way = fields.get('TEL') ?? fields.get('B') ?? fields.get('EMAIL') ?? fields.get('E');
  return { name: name || null, way: way || null };
}
