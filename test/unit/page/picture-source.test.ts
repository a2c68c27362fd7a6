import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/page/picture-source.ts';

/** An image as a browser describes it while a new picture is still on its way. */
function image(currentSrc: string, src: string, srcset = '') {
  const element = { currentSrc, src, srcset } as unknown as Element;
  return addressOf({ element, kind: 'img' }, {} as Window);
}

describe('what stands for a picture’s content', () => {
  it('changes at once when a picture is replaced, though the browser still names the old one', () => {
    const thumbnail = 'https://pics.example/thumb.png';
    expect(image(thumbnail, 'https://pics.example/code.png')).not.toBe(image(thumbnail, thumbnail));
    expect(image(thumbnail, thumbnail, 'https://pics.example/code.png 2x')).not.toBe(
      image(thumbnail, thumbnail),
    );
  });

  it('is the same for the same picture, and nothing where there is none', () => {
    expect(image('https://a.example/1.png', 'https://a.example/1.png')).toBe(
      image('https://a.example/1.png', 'https://a.example/1.png'),
    );
    expect(image('', '')).toBeNull();
  });
});
