// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createRecorder } from '../../../src/page/recorder.ts';
import { put } from './page.ts';

const bench = () => {
  const gone: string[] = [];
  const moved: string[] = [];
  const recorder = createRecorder({ gone: (id) => gone.push(id), moved: (id) => moved.push(id) }, 'x');
  const root = put('<main><p></p><p></p></main>');
  const [a, b] = root.children;
  if (a === undefined || b === undefined) throw new Error('two elements needed');
  return { recorder, gone, moved, a, b };
};

describe('what was seen before', () => {
  it('is not seen again in the same element', () => {
    const { recorder, a } = bench();
    expect(recorder.note(a, 'text', 'k', a)).toBe('x1');
    expect(recorder.note(a, 'text', 'k', a)).toBeNull();
  });
  it('is something new when a node is used again for other words', () => {
    const { recorder, gone, a } = bench();
    recorder.note(a, 'text', 'k', a);
    expect(recorder.note(a, 'text', 'other', a)).toBe('x2');
    expect(gone).toEqual(['x1']);
  });
  it('has moved when the same words return in another element', () => {
    const { recorder, moved, a, b } = bench();
    recorder.note(a, 'text', 'k', a);
    recorder.note(a, 'text', 'other', a);
    expect(recorder.note(b, 'text', 'k', b)).toBeNull();
    expect(moved).toEqual(['x1']);
    a.remove();
    const fresh = document.createElement('p');
    expect(recorder.note(fresh, 'text', 'other', fresh)).toBeNull();
    expect(moved).toEqual(['x1', 'x2']);
  });
  it('counts twice when it stands on the page twice', () => {
    const { recorder, a, b } = bench();
    recorder.note(a, 'text', 'k', a);
    expect(recorder.note(b, 'text', 'k', b)).toBe('x2');
  });
});
