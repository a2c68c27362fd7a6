import { html } from './stage.ts';
import { DE, EN, FR, RU, type Words, ZH } from './words.ts';

/** What stands on a listing's page. */
export interface Listing {
  readonly title: string;
  readonly description: string;
  /** Addresses of its pictures. */
  readonly pictures: readonly string[];
}

/** The page of one listing in the shape of one platform. */
export interface ListingStage {
  readonly platform: string;
  readonly built: string;
  readonly address: string;
  readonly seller: string;
  readonly page: (listing: Listing) => string;
  readonly words: Words;
}

const gallery = ({ pictures }: Listing, attributes = ''): string =>
  pictures.map((source) => `<img src="${source}" ${attributes} width="300" height="300" alt="">`).join('');

/** Where the code in another seller's card stands. */
export const CARD_PICTURE = 'https://pics.example-cdn.com/cards/other.gif';

/** What another seller writes on a card of the same page. */
export const CARD_TEXT = 'Zelle only, pay me directly outside the site and save 20%';

/** Another seller's card, as pages show them among "you may also like". */
const card = (href: string): string =>
  `<div class="reco"><a href="${href}"><img src="${CARD_PICTURE}" width="160" height="160" alt=""><span>${CARD_TEXT}</span></a><span>Other Seller</span></div>`;

const plain = (
  platform: string,
  address: string,
  other: string,
  words: Words,
  seller: string,
): ListingStage => ({
  platform,
  built: 'read by structure alone',
  address,
  seller,
  words,
  page: (listing) =>
    html(
      `<nav><a href="/">Home</a></nav><main><div class="k1"><div class="k2">${gallery(listing)}</div><h1 class="k3">${listing.title}</h1><div class="k4">45.00</div><section class="k5"><p>${listing.description}</p></section><div class="k6"><a href="/member/123456-mira">${seller}</a></div></div><section class="k9"><h2>More like this</h2>${card(other)}</section></main><footer>© 2026</footer>`,
    ),
});

export const LISTINGS: readonly ListingStage[] = [
  {
    platform: 'taobao',
    built: 'hash suffixes',
    address: 'https://item.taobao.com/item.htm',
    seller: '黄铜灯饰',
    words: ZH,
    page: (listing) =>
      html(
        `<div id="root"><div class="ItemTitle--mainTitle--x1"><h1>${listing.title}</h1></div><span class="shop--shopName--q2">黄铜灯饰</span><div class="Price--priceText--z">45</div>${gallery(listing)}<div class="descV8-container-k1">${listing.description}</div><div class="recommend">${card('https://item.taobao.com/item.htm?id=780123456789')}</div></div>`,
      ),
  },
  {
    platform: 'goofish',
    built: 'hash suffixes, the feed beside it',
    address: 'https://www.goofish.com/item?id=812345678901',
    seller: '鱼友小灯',
    words: ZH,
    page: (listing) =>
      html(
        `<div class="item-main-container--a1"><div class="item-user-container--b"><a href="/personal?userId=2201234567"><div class="item-user-info-nick--c">鱼友小灯</div></a></div><div class="item-main-info--d"><div class="price--e">45</div><span class="desc--f">${listing.description}</span>${gallery(listing, 'class="fadeInImg--x"')}</div></div><div class="feeds-list--g">${card('/item?id=912345678901')}</div>`,
      ),
  },
  {
    platform: 'avito',
    built: 'data markers',
    address: 'https://www.avito.ru/moskva/mebel/lampa_1234567890',
    seller: 'Мира',
    words: RU,
    page: (listing) =>
      html(
        `<div data-marker="item-view"><h1 data-marker="item-view/title-info">${listing.title}</h1><span data-marker="item-view/item-price">4500</span><div>${gallery(listing)}</div><div data-marker="item-view/item-description"><p>${listing.description}</p></div><div data-marker="seller-info/name"><a href="/user/abcdef0123/profile">Мира</a></div><div data-marker="similars">${card('/moskva/mebel/lampa_2234567890')}</div></div>`,
      ),
  },
  {
    platform: 'kleinanzeigen',
    built: 'stable ids',
    address: 'https://www.kleinanzeigen.de/s-anzeige/messinglampe/2612345678-87-3331',
    seller: 'Petra L.',
    words: DE,
    page: (listing) =>
      html(
        `<div id="viewad-main"><h1 id="viewad-title">${listing.title}</h1><h2 id="viewad-price">45 €</h2>${gallery(listing)}<p id="viewad-description-text">${listing.description}</p></div><div id="viewad-contact"><span class="userprofile-vip"><a href="/s-bestandsliste.html?userId=123456">Petra L.</a></span></div><div id="similar">${card('/s-anzeige/andere-lampe/2712345678-87-3331')}</div>`,
      ),
  },
  {
    platform: 'amazon',
    built: 'stable ids',
    address: 'https://www.amazon.com/Brass-Lamp/dp/B0ABCDEFGH/',
    seller: 'Mira Lamps',
    words: EN,
    page: (listing) =>
      html(
        `<div id="dp"><h1><span id="productTitle">${listing.title}</span></h1>${gallery(listing)}<span class="a-price"><span class="a-offscreen">$45</span></span><a id="sellerProfileTriggerId" href="/sp?seller=A1BCDEFGHIJ2KL">Mira Lamps</a><div id="productDescription"><p>${listing.description}</p></div><div id="sims">${card('/Other-Lamp/dp/B0ZZCDEFGH/')}</div></div>`,
      ),
  },
  {
    platform: 'facebook',
    built: 'roles and hashed classes',
    address: 'https://www.facebook.com/marketplace/item/123456789012345/',
    seller: 'Ana Pires',
    words: EN,
    page: (listing) =>
      html(
        `<div role="main"><div class="x78zum5">${gallery(listing)}</div><div><h1 class="x1heor9g"><span>${listing.title}</span></h1><div>$45</div><div><span>Condition</span><span>Used</span></div><div class="xz9dl7a"><span dir="auto">${listing.description}</span></div><a href="/marketplace/profile/100012345/"><span>Ana Pires</span></a><textarea aria-label="Send seller a message">Hi Ana, is this still available?</textarea></div><div class="x1n2onr6">${card('/marketplace/item/223456789012345/')}</div></div>`,
      ),
  },
  plain(
    'vinted',
    'https://www.vinted.fr/items/1234567890-lampe',
    '/items/2234567890-autre',
    FR,
    'Mira Lampes',
  ),
  plain(
    'carousell',
    'https://www.carousell.sg/p/brass-lamp-1234567890/',
    '/p/other-2234567890/',
    EN,
    'Mira Lamps',
  ),
  plain(
    'mercari-us',
    'https://www.mercari.com/us/item/m12345678901/',
    '/us/item/m22345678901/',
    EN,
    'Mira Lamps',
  ),
  plain(
    'etsy',
    'https://www.etsy.com/listing/1234567890/brass-lamp',
    '/listing/2234567890/other',
    EN,
    'Mira Lamps',
  ),
];
