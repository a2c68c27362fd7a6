// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createAnchors } from '../../../src/content/anchors.ts';
import type { Finding } from '../../../src/core/finding.ts';

const finding = (id: string, observationIds: readonly string[]) =>
  ({ id, observationIds }) as unknown as Finding;
const element = () => document.body.appendChild(document.createElement('p'));

describe('where findings stand', () => {
  it('is the newest observation that is still on the page', () => {
    const anchors = createAnchors();
    const [older, newer] = [element(), element()];
    anchors.place('a', older);
    anchors.place('b', newer);
    const found = finding('f', ['a', 'b']);
    anchors.remember(found);
    expect(anchors.elementOf(found)).toBe(newer);
    newer.remove();
    expect(anchors.elementOf(found)).toBe(older);
    anchors.drop('a');
    expect(anchors.elementOf(found)).toBeNull();
  });
  it('is found again from any of its observations', () => {
    const anchors = createAnchors();
    anchors.remember(finding('f', ['a']));
    anchors.remember(finding('f', ['a', 'b']));
    expect(anchors.findingOf('b')?.observationIds).toEqual(['a', 'b']);
    expect(anchors.findingOf('c')).toBeNull();
  });
  it('is forgotten as a whole', () => {
    const anchors = createAnchors();
    anchors.place('a', element());
    anchors.remember(finding('f', ['a']));
    anchors.clear();
    expect([anchors.ids().length, anchors.finding('f'), anchors.findingOf('a')]).toEqual([0, null, null]);
  });
});
