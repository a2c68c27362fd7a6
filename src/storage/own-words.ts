import { storageItem } from './item.ts';
import { asFields, asList, asText } from './parse.ts';

/** What the shopper has told of themselves, for reports. Never leaves this machine, not even by synchronisation. */
export interface OwnWords {
  /** Name, street, phone numbers ...: hidden in every report. */
  readonly hidden: readonly string[];
  /** Who reports, for receivers that ask; in a report only when switched on. */
  readonly reporter: { readonly name: string; readonly email: string };
}

export const ownWords = storageItem<OwnWords>(
  'own',
  {
    hidden: (raw) => asList(raw).flatMap((word) => asText(word, 200) ?? []),
    reporter(raw) {
      const { name, email } = asFields<'name' | 'email'>(raw);
      return { name: asText(name, 200) ?? '', email: asText(email, 200) ?? '' };
    },
  },
  'local',
);
