import { hash } from './hash.ts';

/** Hands out the keys of conversations, so that one keeps its key while it is open. */
export interface Keyring {
  /** @param name the other party as far as known; it may become known later than the first message */
  keyOf(list: Element, name: string | null): string;
}

interface Held {
  place: string;
  name: string | null;
  key: string;
}

/**
 * A key is made of the place (the conversation's id or the frame's address) and the other party's name. A name that
 * becomes known later does not change it; another name does: the same list then shows another conversation.
 */
export function createKeyring(place: () => string): Keyring {
  const held = new WeakMap<Element, Held>();
  const aliases = new Map<string, string>();
  return {
    keyOf(list, name) {
      const now = place();
      const before = held.get(list);
      if (before !== undefined && before.place === now) {
        if (name === null || name === before.name) return before.key;
        if (before.name === null) {
          before.name = name;
          aliases.set(`${now}\n${name}`, before.key);
          return before.key;
        }
      }
      const whole = `${now}\n${name ?? ''}`;
      const key = aliases.get(whole) ?? hash(whole);
      held.set(list, { place: now, name, key });
      return key;
    },
  };
}
