// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { whenFilled } from '../../../src/content/empty.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A window as a frame has it: not the top, at an address, with a document of its own. */
function frameAt(href: string): Window {
  const document = window.document.implementation.createHTMLDocument('');
  return { document, location: { href }, top: window } as unknown as Window;
}

describe('an empty frame', () => {
  it('is left alone until somebody writes into it', async () => {
    const view = frameAt('about:blank');
    let calls = 0;
    whenFilled(view, new AbortController().signal, () => calls++);
    await turn();
    expect(calls).toBe(0);
    view.document.body.append(view.document.createElement('p'));
    await turn();
    view.document.body.append('more');
    await turn();
    expect(calls).toBe(1);
  });

  it('is not what a frame with an address is, however little it holds', () => {
    let calls = 0;
    whenFilled(frameAt('https://shop.example/'), new AbortController().signal, () => calls++);
    expect(calls).toBe(1);
  });
});
