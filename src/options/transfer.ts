import { DEFAULT_SETTINGS, type Settings } from '../storage/settings.ts';

/** What marks a file as ours. */
const KIND = 'tillguard-settings';

/** The settings as a file's text. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: 1, settings }, null, 2)}\n`;
}

/**
 * Reads the settings out of a file's text; null where it is none of ours. Only fields we know are taken, and only in the
 * right type; storage mends the rest when it is read back.
 */
export function importSettings(text: string): Partial<Settings> | null {
  const file = parse(text);
  if (file?.['kind'] !== KIND || !isRecord(file['settings'])) return null;
  const given = file['settings'];
  const taken = Object.entries(DEFAULT_SETTINGS).filter(
    ([field, standard]) => Object.hasOwn(given, field) && sameShape(given[field], standard),
  );
  return Object.fromEntries(taken.map(([field]) => [field, given[field]])) as Partial<Settings>;
}

function sameShape(value: unknown, standard: unknown): boolean {
  // Fields that start as null hold a text or nothing.
  if (standard === null) return value === null || typeof value === 'string';
  return (
    typeof value === typeof standard && Array.isArray(value) === Array.isArray(standard) && value !== null
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
