import { readLinks } from '../../core/payload/link-rule.ts';
import { contact, login, plainLink } from '../../core/payload/meaning.ts';
import type { ParsedPayload } from '../../core/payload.ts';
import type { Rail, RailExamples } from '../../core/rail.ts';
import { words } from '../../core/words.ts';

export default {
  id: 'whatsapp',
  name: 'WhatsApp',
  nature: 'messenger',
  names: {
    plain: words(
      'whatsapp*, whats app, whats-app, watsapp, whatsap, whattsapp, watsap, wattsapp, whatapp',
      'whatssapp, wa.me, w app, whatsapptan, whatsappa, whatsappie, whatsappem, zap zap, whatsappear',
      'wasap, wasapp, guasap, wapp, wapps, whatsappje',
      'ватсап*, вотсап*, вацап*, вацап, уотсап*, ватсапп*, воцап*, вотсапп*, вайтсап, вацапп*',
      'вацапчик',
      '*واتساب*, *واتس اب*, *واتس آب*, واتس, الواتس, وتساب, واتس أب',
      'व्हाट्सएप, व्हाट्सऐप, व्हाट्सअप, वाट्सएप, व्हाट्सप्प, वॉट्सऐप',
      '왓츠앱*, 왓츠앱, 와츠앱*, 왓챕',
      'ワッツアップ, ホワッツアップ, ワッツアプ',
      'วอทแอพ, วอตส์แอป, วอทส์แอป, วอตแอป',
    ),
    // Not "whats" alone: "what's" reads the same without its apostrophe.
    weak: words(
      'no whats, pelo whats, por whats, via whats, do whats, meu whats, seu whats, teu whats, um whats',
      'add whats, my whats, ur whats, your whats, on whats, whats me, mi whats, tu whats, al whats',
      'wats, uats, uatis, ws',
      'wa, wsp, wpp, wspp, zap, app me, appje, appen, app even, wassap, green app',
      'the green app, w/a, green messenger, green chat app',
    ),
    disguised: words(
      "wh@tsapp, wh@ts app, what'sapp, wha7sapp, whats@pp, wh4tsapp, w h a t s a p p, w.h.a.t.s.a.p.p",
      "wa-tsapp, wa-tsa'pp, wats-app, w-app, whtsapp, whatsaap, whatzapp, watzapp, wotsapp, wotzapp",
      'what$app, whats4pp, hwatsapp, wattzap, watzap, uotsap, w@tsapp, w@ts@pp, w@ app',
      'ppastahw, z@p, zápp',
      'вaтсап, зеленый мессенджер, зелёный мессенджер',
    ),
  },
  hosts: ['wa.me', 'api.whatsapp.com', 'chat.whatsapp.com', 'whatsapp.com'],
  parse: (text) => (LOGIN.test(text) ? login('whatsapp') : parseLink(text)),
  account: /\+?\(?\d[\d ().-]{6,18}\d(?!\d)/,
} satisfies Rail;

// The code of WhatsApp Web and of a second phone: reference, then three keys in base64.
const LOGIN = /^[12]@[A-Za-z0-9+/=_-]{4,300}(?:,[A-Za-z0-9+/=_-]{8,100}){2,4}/;

const parseLink = readLinks(
  [/^wa\.me\/settings\/linked_devices|^(?:api\.)?whatsapp\.com\/(?:link|pair)\b/, () => login('whatsapp')],
  [/^wa\.me\/(?:qr|message|c|p|channel)\/./, (link) => contact('whatsapp', link.path.join('/'))],
  [/^wa\.me\/\+?\d/, (link) => contact('whatsapp', digits(link.path[0] ?? ''))],
  [/^wa\.link\/./, (link) => contact('whatsapp', link.path[0] ?? null)],
  [/^chat\.whatsapp\.com\/(?:invite\/)?[a-z0-9]{10,}/, () => contact('whatsapp', null)],
  [/^(?:api\.|web\.)?whatsapp\.com\/send$|^whatsapp:\/\/send/, (link) => sendTo(link.param('phone'))],
  [/^whatsapp\.com\/channel\/./, (link) => contact('whatsapp', link.path[1] ?? null)],
  [/^whatsapp:\/\/(?:chat|call)/, () => contact('whatsapp', null)],
);

// Without a number it shares a text with whomever the shopper picks.
function sendTo(phone: string | null): ParsedPayload {
  return phone === null ? plainLink('whatsapp') : contact('whatsapp', digits(phone));
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

export const examples: RailExamples = {
  is: [
    ['https://wa.me/15550100999?text=Hi', { kind: 'contact', payee: '15550100999' }],
    ['wa.me/+44 7700 900999', { payee: '447700900999' }],
    ['whatsapp://send?phone=+15550100999', { payee: '15550100999' }],
    ['https://chat.whatsapp.com/TestTestTest999', { kind: 'contact', payee: null }],
    ['2@TestTest+/Test,TestTestTest=,TestTestTest=,TestTestTest=', { kind: 'login' }],
    [
      'https://wa.me/settings/linked_devices#2@Test,TestTestTest=,TestTestTest=,TestTestTest=',
      { kind: 'login' },
    ],
    ['https://api.whatsapp.com/send?text=look', { kind: 'link' }],
  ],
  isNot: ['https://wa.me/', 'https://www.whatsapp.com/', '2@home', 'https://wa.me.test.example/15550100999'],
};
