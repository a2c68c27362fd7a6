import { isText } from './dom.ts';
import { ownWords } from './tokens.ts';

/** The picture of whoever wrote a message, and the name it stands for. */
export interface Avatar {
  readonly picture: Element;
  readonly name: string;
}

const PICTURES = 'img[alt],[role="img"][aria-label]';
const LONGEST_ALT = 60;
/** CSS pixels, as the page wrote them: letters and emoji are smaller, photos larger. */
const SMALLEST = 24;
const LARGEST = 96;
const SAYS_AVATAR =
  /^(?:avatar|profile (?:picture|photo|image|pic)|(?:picture|photo) (?:of|for)\b)(?: of| for)?[\s:]*/i;
const ENDS_AVATAR = /(?:['’]s)? (?:avatar|profile (?:picture|photo|image|pic))$/i;
const NO_NAME = /^(?:avatar|user|image|picture|photo|icon|logo|profile)$|\.(?:png|jpe?g|webp|gif|svg)$/i;
const AVATAR_WORDS = /avatar|userpic|pfp|headshot/;

/**
 * The name that stands only in the `alt` of the avatar beside a message's words; null where no picture is plainly that:
 * a picture amid words, one of several in a row, or one without a small size or a name of its own may be content.
 */
export function avatarOf(message: Element): Avatar | null {
  const picture = message.querySelector(PICTURES);
  if (picture === null || isContent(picture) || (message.textContent ?? '').trim() === '') return null;
  const alt = (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '').trim();
  if (alt === '' || alt.length > LONGEST_ALT || /\p{Extended_Pictographic}/u.test(alt)) return null;
  const cut = alt.replace(SAYS_AVATAR, '').replace(ENDS_AVATAR, '').trim();
  const name = /^your$/i.test(cut) ? 'You' : cut;
  if (NO_NAME.test(name) || !/\p{L}/u.test(name)) return null;
  if (cut === alt && !isCalledAvatar(picture) && !isOfItsSize(picture)) return null;
  return { picture, name };
}

/** Whether a picture stands in a line with words or with other pictures. */
function isContent(picture: Element): boolean {
  if (picture.textContent?.trim() !== '' || /emoji|emoticon|smil/i.test(picture.getAttribute('class') ?? ''))
    return true;
  for (const node of picture.parentNode?.childNodes ?? []) {
    if (isText(node) ? node.data.trim() !== '' : node !== picture && (node as Element).localName === 'img')
      return true;
  }
  return false;
}

function isCalledAvatar(picture: Element): boolean {
  const around = picture.parentElement;
  const words = [...ownWords(picture), ...(around?.childElementCount === 1 ? ownWords(around) : [])];
  return words.some((word) => AVATAR_WORDS.test(word));
}

function isOfItsSize(picture: Element): boolean {
  const width = Number(picture.getAttribute('width'));
  return width >= SMALLEST && width <= LARGEST;
}
