// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Platform, PlatformExamples } from '../../../src/core/platform.ts';
import { createConversation } from '../../../src/page/conversation.ts';
import { platformLists } from '../../../src/page/platform-reader.ts';
import { toolsFor } from './page.ts';

const files = import.meta.glob<{ default: Platform; examples?: PlatformExamples }>(
  '../../../src/knowledge/platforms/*.ts',
  { eager: true },
);
const cases = Object.values(files).flatMap(({ default: platform, examples }) =>
  (examples?.chat ?? []).map(({ html, reads }, i) => ({
    name: `${platform.id} ${i + 1}`,
    platform,
    html,
    reads,
  })),
);

describe('the markup beside each platform', () => {
  it('is there', () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  it.each(cases)('is read as it says: $name', ({ platform, html, reads }) => {
    document.body.innerHTML = html;
    const { chat } = platform;
    const lists = chat === undefined ? [] : platformLists([document], chat);
    const spoken = lists.flatMap((list) => {
      const conversation = createConversation(list, toolsFor({ chat: chat ?? null, pageKind: 'chat' }));
      conversation.prime();
      return conversation.messages().map((message) => conversation.read(message));
    });
    expect(spoken.map(({ speaker, text }) => ({ from: speaker, text }))).toEqual(reads);
  });
});
