// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../src/page/links.ts';
import { isOfAnotherListing, readListing } from '../../../src/page/listing.ts';
import { partyOfListing } from '../../../src/page/party.ts';
import { NO_PLAN } from '../../../src/page/plan.ts';
import { finish, put, toolsFor } from './page.ts';

const PLAN = { ...NO_PLAN, pageKind: 'listing' as const };
const CARDS =
  '<aside><article><a href="/item/9"><h3>Other lamp</h3><p>WhatsApp me, my lamp is cheaper than all the others here</p></a></article></aside>';

describe('a listing', () => {
  it('is read by the platform’s selectors', () => {
    put(
      `<main><h1 class="t">Lamp</h1><div class="d">Text me on WhatsApp</div><a class="s" href="https://site.example/user/mia">Mia</a>${CARDS}</main>`,
    );
    const plan = {
      ...PLAN,
      listing: { scope: ['main'], title: ['.t'], description: ['.d'], seller: ['.s'] },
    };
    expect(finish(readListing([document], plan, false, toolsFor())).parts.map((part) => part.text)).toEqual([
      'Lamp',
      'Text me on WhatsApp',
    ]);
    expect(partyOfListing([document], plan)).toEqual({
      id: 'mia',
      name: 'Mia',
      profileUrl: 'https://site.example/user/mia',
    });
  });
  it('is read without any, by its prose; cards of others stay out', () => {
    put(
      `<main><h1>Lamp</h1><div><p>An old lamp in good state. Pay me by bank transfer and save the fee.</p></div>${CARDS}</main>`,
    );
    const texts = finish(readListing([document], PLAN, false, toolsFor())).parts.map((part) => part.text);
    expect(texts).toEqual(['Lamp', 'An old lamp in good state. Pay me by bank transfer and save the fee.']);
  });
  it.each([
    [
      'no main part, lines in blocks of their own',
      '<div id="app"><div><h1>Lamp</h1><div><div>Old lamp, works.</div><div>Cheaper by bank transfer.</div><div>Ask me.</div></div></div><div class="reviews"><p>A very long review of a buyer who liked the lamp more than anything else in this world.</p></div></div>',
      ['Lamp', 'Old lamp, works.\nCheaper by bank transfer.\nAsk me.'],
    ],
    [
      'a heading that announces it',
      '<main><h1>Lamp</h1><p>Buyer protection: we hold your money until the goods have arrived at your home.</p><h2>Description</h2><div class="x1"><span>Zelle me.</span></div></main>',
      ['Lamp', 'Zelle me.'],
    ],
    [
      'questions of others, answers of the seller, reviews of buyers',
      '<main><h1>Lamp</h1><div class="product-description">Old lamp</div><section class="questions"><div class="question">Can I pay by Pix?</div><div class="answer">Yes, add me on WhatsApp</div></section><section class="reviews"><p class="answer">He wanted me to pay on WhatsApp, a fraud, do not buy from him!</p></section></main>',
      ['Lamp', 'Old lamp', 'Yes, add me on WhatsApp'],
    ],
    [
      'frequent questions that the platform answers',
      '<main><h1>Lamp</h1><div class="description">Old lamp</div><div class="faq-questions faq"><p class="answer">Never pay outside of the site</p></div></main>',
      ['Lamp', 'Old lamp'],
    ],
  ])('is read in %s', (_built, markup, texts) => {
    put(markup);
    expect(finish(readListing([document], PLAN, false, toolsFor())).parts.map((part) => part.text)).toEqual(
      texts,
    );
  });
  it('is nothing on other pages', () => {
    put('<main><h1>Help</h1><p>Never pay outside of our site, whatever the seller says to you.</p></main>');
    expect(finish(readListing([document], NO_PLAN, false, toolsFor())).parts).toEqual([]);
  });
  it('tells its own pictures from those of other listings', () => {
    put(
      '<main><a href="https://site.example/item/9"><img id="a"></a><a href="https://site.example/big.jpg"><img id="b"></a><img id="c"></main>',
    );
    const of = (id: string) =>
      isOfAnotherListing(document.querySelector(id) ?? document.body, new URL('https://site.example/item/1'));
    expect([of('#a'), of('#b'), of('#c')]).toEqual([true, false, false]);
  });
});

describe('links', () => {
  it('are those that lead off the page', () => {
    const scope = put(
      '<p><a href="https://t.me/mia">me</a><a href="javascript:x()">no</a><a href="#top">no</a><a href="weixin://dl/chat">wx</a><a href="upi://pay?pa=a@b">upi</a></p>',
    );
    expect(linksIn(scope, toolsFor().shadowOf).map((link) => [link.href, link.text])).toEqual([
      ['https://t.me/mia', 'me'],
      ['weixin://dl/chat', 'wx'],
      ['upi://pay?pa=a@b', 'upi'],
    ]);
  });
});
