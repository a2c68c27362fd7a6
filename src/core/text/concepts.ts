/**
 * What a word or phrase can mean in a deal. A language maps its words to these; the rules (rules.ts) combine them,
 * and never ask which language a word came from, so that mixed messages are the normal case.
 */
export const CONCEPTS = [
  // Money moves
  'pay', // asks or offers to move money: pay, send the money, transfer, wire, top up
  'pay_me', // the same with the receiver in it, or the receiver alone: pay me, to my account, to my wife's card, personal account
  'account', // bank account, card number, IBAN, payee name
  'only_rail', // only / preferably / I take … (before or after a rail's name)
  'deposit', // advance, down payment, reservation fee, half first
  'discount', // cheaper, % off, I'll knock 20 off, free shipping if
  'fee', // the platform's commission or cut
  'away', // outside the platform, off the app, directly, privately, without the site, not through the order
  'cancel', // cancel the order, ask for a refund first, do not press buy
  'scan', // scan this / the code
  'code', // payment code, receiving code, QR picture
  'proof', // send me the screenshot / receipt of the payment
  'overpay', // paid too much by mistake, send back the difference
  'arrives', // the money is there, is not there, once it is there: what somebody waits for
  'refund', // refund, compensation, cashback, red packet
  'review', // five stars, good review, screenshot of the review
  // The talk moves
  'contact', // add me, text me, write me, call me, DM me
  'ask_handle', // give me your number / WhatsApp / e-mail
  'give_handle', // my number is, my id is, username
  'hint', // look at my profile, same name elsewhere, number is in the third picture
  'filter', // the site blocks / deletes numbers and words
  // Pretexts and pressure
  'urgency',
  'threat', // cancel, ban, police, bad rating if you do not
  'trust', // trust me, my ratings, I'll send you my ID: what is said to someone who hesitates
  'problem', // account frozen, order cannot be processed, my card is disabled here, I was cheated before
  'verify', // verify, activate, unfreeze, confirm identity, security deposit
  'escrow', // guarantor, middleman, agent who holds the money
  'support', // customer service, the platform's team, security department
  'link', // click / open the link
  'card_data', // enter your card, CVV, PIN, the code from the SMS
  'courier', // courier, customs, carrier wants a fee
  'irreversible', // words for rails that cannot be undone that are not rails' names: wire, gift card code, coins
  'login', // scan or send the code to log in, link a device, prove you are a real buyer
  // What silences
  'negate', // not, never, don't
  'refuse', // I only pay through …, no thanks, I won't
  'in_platform', // at checkout, on the order page, through the app, official link, coupon at checkout
  'in_person', // pickup, cash on collection, when we meet
  'notice', // never pay outside, beware of, do not trust anyone who asks
  'quote', // he asked me to, they told me to, the seller wanted
  'report', // scam, fraud, reported, be careful
  'question', // do you take, can I pay by, is it possible to
  'inquiry', // how do I, why was I charged, when will it: asks how things work here
  'goods', // things that are sold: plush, sticker, book, case, stand, poster
  'ship_to', // deliver to, my address, phone for the courier, tracking number
  'invoice', // invoice, receipt, tax number
  'turn', // but, however: what follows is another matter than what stood before
  'filler', // holds another concept's word and does not mean it: 不如 is no 不, 'bank holiday' no bank
  'friends', // dinner, mum, split the bill, rent to a flatmate
  'official', // the platform's system speaks: has been refunded to, original payment method
] as const;
export type Concept = (typeof CONCEPTS)[number];
