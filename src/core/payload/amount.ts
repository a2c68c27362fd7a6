const PLAIN = /^\d{1,15}(?:\.\d{1,18})?$/;

const GROUPED = /^\d{1,3}(?:,\d{3}){1,4}\.\d{1,2}$|^\d{1,3}(?:\.\d{3}){1,4},\d{1,2}$/;

/** A decimal number as written in a payload (`149.90`, `1000,00`, `1,000.00`); null when absent, zero or no number. */
export function decimal(text: string | null | undefined): string | null {
  const written = text?.trim() ?? '';
  const ungrouped = GROUPED.test(written) ? written.replaceAll(/[.,](?=\d{3})/g, '') : written;
  const plain = ungrouped.replace(',', '.').replace(/\.$/, '');
  if (!PLAIN.test(plain) || Number(plain) === 0) return null;
  return plain.replace(/^0+(?=\d)/, '');
}

/** An integer number of minor units (`125000`, two digits) as a decimal in major units (`1250.00`). */
export function fromMinorUnits(text: string | null | undefined, digits = 2): string | null {
  const integer = text?.trim() ?? '';
  if (!/^\d{1,30}$/.test(integer)) return null;
  const padded = integer.padStart(digits + 1, '0');
  return decimal(`${padded.slice(0, -digits)}.${padded.slice(-digits)}`);
}

/** The same without the zeros at the end, for units with many digits (`0.00250000` -> `0.0025`). */
export function trimmed(amount: string | null): string | null {
  return amount?.includes('.') ? amount.replace(/0+$/, '').replace(/\.$/, '') : amount;
}
