import type { Platform, PlatformExamples } from '../../core/platform.ts';

const COUNTRIES = [
  'com',
  'co.uk',
  'de',
  'fr',
  'it',
  'es',
  'ca',
  'com.au',
  'at',
  'ch',
  'be',
  'nl',
  'ie',
  'pl',
];
const SITE = /^(?:www|mesg|contact|pay|signin|cart|m)\.ebay\.[a-z.]{2,6}/.source;

// The inner markup of eBay's chat is not known: the generic reader reads it. The seller's own words and pictures of a
// listing stand in a frame from another host (ebaydesc.com).
const ebay: Platform = {
  id: 'ebay',
  name: 'eBay',
  kind: 'marketplace',
  aliases: ['ebay', 'e-bay', 'ebay kleinanzeigen'],
  hosts: [...COUNTRIES.map((tld) => `*.ebay.${tld}`), '*.ebaydesc.com'],
  watched: true,
  rule: 'forbidden',
  ruleConfidence: 'read',
  protection: {
    en: 'eBay Money Back Guarantee',
    de: 'eBay-Käuferschutz',
    fr: 'Garantie client eBay',
    it: 'Garanzia cliente eBay',
    es: 'Garantía al cliente de eBay',
  },
  pages: [
    { kind: 'listing', url: /\.ebaydesc\.com\// },
    { kind: 'login', url: /^signin\.ebay\./ },
    { kind: 'checkout', url: /^(?:pay|cart)\.ebay\./ },
    { kind: 'chat', url: new RegExp(`${SITE}/(?:mesg|sh/messages|cnt/|mesgweb|ws/eBayISAPI)`) },
    { kind: 'chat', url: /^(?:mesg|contact)\.ebay\./ },
    { kind: 'listing', url: new RegExp(`${SITE}/itm/`) },
    { kind: 'seller', url: new RegExp(`${SITE}/(?:usr|str)/`) },
    { kind: 'orders', url: new RegExp(`${SITE}/(?:mye|vod)/`) },
  ],
  listing: {
    scope: [
      '#LeftSummaryPanel',
      '#RightSummaryPanel',
      '.x-vi-evo-main-container',
      '#desc_div',
      '#ds_div',
      'body > div',
    ],
    title: ['.x-item-title__mainTitle', '#itemTitle'],
    description: ['#desc_div', '#ds_div'],
    price: ['.x-price-primary > span'],
    seller: ["[class*='info__about-seller'] a[href]", '#mbgLink'],
    sellerLink: ["[class*='info__about-seller'] a[href]", '#mbgLink'],
  },
  ownHosts: COUNTRIES.flatMap((tld) => [`*.ebay.${tld}`]).concat('*.ebaydesc.com', '*.ebayimg.com'),
  ids: (url) => {
    const itemId = /\/itm\/(?:[^/]{1,200}\/)?([0-9]{9,15})/.exec(url.pathname)?.[1];
    const sellerId = /^\/(?:usr|str)\/([^/?#]{1,64})/.exec(url.pathname)?.[1];
    return { ...(itemId === undefined ? {} : { itemId }), ...(sellerId === undefined ? {} : { sellerId }) };
  },
  report: {
    url: null,
    steps: ['Open the message or the item page', 'Report', 'Buying or selling outside of eBay'],
    source:
      'https://www.ebay.com.au/help/policies/payment-policies/offers-buy-sell-outside-ebay-policy?id=4272',
    checked: null,
    confidence: 'known',
  },
};
export default ebay;

export const examples: PlatformExamples = {
  is: [
    ['https://www.ebay.com/itm/256123456789', 'listing'],
    ['https://www.ebay.co.uk/itm/Vintage-Lamp/256123456789', 'listing'],
    ['https://mesg.ebay.com/mesgweb/ViewMessages/0', 'chat'],
    ['https://www.ebay.com/mesg/conversation', 'chat'],
    ['https://itm.ebaydesc.com/itmdesc/256123456789', 'listing'],
    ['https://www.ebay.de/usr/laden', 'seller'],
  ],
  isNot: ['https://www.ebay.com.example.net/itm/1', 'https://www.ebay-kleinanzeigen.example/'],
};
