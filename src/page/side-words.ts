// Names that pages give to the two sides of a conversation, as words of classes, data attributes and labels.

/** Says "the shopper's own" by itself. */
export const OWN_WORDS = new Set([
  'outgoing',
  'outbound',
  'self',
  'mine',
  'myself',
  'own',
  'fromme',
  'isme',
  'ismine',
  'isown',
  'byme',
]);
/** Says "the other party's" by itself. */
export const OTHER_WORDS = new Set([
  'incoming',
  'inbound',
  'counterpart',
  'counterparty',
  'opponent',
  'interlocutor',
  'fromother',
  'fromthem',
]);
/** A pair, one word for each side: believed before what is seen, where some messages have the one and some the other. */
export const OWN_PAIRED = new Set(['me', 'out', 'sent', 'buyer', 'customer']);
export const OTHER_PAIRED = new Set([
  'in',
  'other',
  'others',
  'them',
  'they',
  'you',
  'recv',
  'received',
  'seller',
  'agent',
  'peer',
  'partner',
  'vendor',
  'merchant',
  'shop',
]);
/** Believed after what is seen, where it tells some messages from others. */
export const OWN_WEAK = new Set(['my', 'send', 'right', 'end', 'reverse', 'client', 'user', 'visitor']);
export const OTHER_WEAK = new Set([
  'left',
  'start',
  'their',
  'receive',
  'remote',
  'operator',
  'support',
  'bot',
  'friend',
  'guest',
  'contact',
  'host',
]);
/** The page speaks here, not a person. */
export const NOTICE_WORDS = new Set([
  'system',
  'notice',
  'notification',
  'separator',
  'divider',
  'daydivider',
  'info',
  'service',
  'announcement',
]);

/** The shopper's own name beside a message, in the languages of the interface. Compared in lower case, punctuation off. */
export const OWN_NAMES = new Set([
  'you',
  'me',
  'i',
  '我',
  '你',
  '您',
  '自己',
  '本人',
  'あなた',
  '自分',
  '私',
  '나',
  '내',
  '당신',
  '본인',
  'вы',
  'я',
  'ты',
  'ви',
  'tú',
  'tu',
  'yo',
  'usted',
  'vous',
  'moi',
  'toi',
  'du',
  'ich',
  'sie',
  'io',
  'lei',
  'você',
  'voce',
  'eu',
  'jij',
  'u',
  'ik',
  'ty',
  'ja',
  'ben',
  'sen',
  'siz',
  'bạn',
  'tôi',
  'anda',
  'saya',
  'kamu',
  'คุณ',
  'ฉัน',
  'أنت',
  'أنا',
  'انت',
  'انا',
  'आप',
  'मैं',
  'dig',
  'mig',
  'jag',
  'jeg',
  'minä',
  'sinä',
  'εσύ',
  'εγώ',
]);

/** What the two sides of a deal are called where no names stand: the shopper buys. */
const OWN_ROLES = new Set(
  'buyer,customer,client,shopper,买家,買家,顾客,顧客,客户,客戶,購入者,구매자,käufer,kunde,acheteur,client,comprador,compratore,cliente,koper,kupujący,покупатель,покупець,alıcı,müşteri,người mua,khách,pembeli,ผู้ซื้อ,ลูกค้า,المشتري,खरीदार'.split(
    ',',
  ),
);
const OTHER_ROLES = new Set(
  'seller,shop,store,vendor,merchant,agent,support,landlord,host,owner,卖家,賣家,店家,商家,客服,掌柜,出品者,ショップ,판매자,verkäufer,verkäuferin,händler,vendeur,vendeuse,vendedor,vendedora,venditore,venditrice,verkoper,sprzedawca,продавец,продавець,satıcı,người bán,penjual,ผู้ขาย,ร้านค้า,البائع,विक्रेता'.split(
    ',',
  ),
);

/** Whether a name beside a message is the name of a part in a deal: "Seller", "买家". */
export function isRole(name: string): boolean {
  return roleOf(name) !== null;
}

/** The side that a name of a part in a deal stands for; null for other names. */
export function roleOf(name: string): 'self' | 'counterpart' | null {
  const plain = name.toLowerCase().trim();
  if (OWN_ROLES.has(plain)) return 'self';
  return OTHER_ROLES.has(plain) ? 'counterpart' : null;
}

const OWN_LABEL = new RegExp(
  '^(?:you(?: sent| said| wrote|:|,|$)|your message|sent by you|by you|message from you|du(?: hast|:)|ich:|von dir|ihre nachricht|' +
    'vous(?: avez|:)|envoyé par vous|moi:|(?:tú|usted|yo|tu):|enviaste|has enviado|enviado por (?:ti|você)|você(?: enviou|:)|eu:|' +
    'hai (?:inviato|scritto)|tu:|inviato da te|jij:|je hebt|u hebt|вы(?: отправили| написали|:)|я:|ваше сообщение|ви:|' +
    'ty:|wysłano przez ciebie|ja:|siz:|sen:|ben:|bạn(?: đã gửi|:)|anda:|kamu:|saya:|คุณ(?:ส่ง|:)|' +
    '(?:我|你|您|自己)(?:发送|發送|发|說|说|:|：)|あなた|自分|나:|내가|أنت|انت:|आपने|आप:|du:|jag:|jeg:)',
  'i',
);
/** Only before the words begin: they may say "paid by you". */
const SENT_BY_YOU =
  /^(?:(?:enter, )?(?:message|photo|image|reply|sent|written|posted)\b(?:[^:]|:\d){0,60} by you(?:[:.,]|$)|(?:[^:]|:\d){1,60}, you:)/i;
const MESSAGE_LABEL =
  /^(?:(?:enter, )?message (?:sent|from)|at .{1,40}, .{1,60}:|.{1,40} (?:sent|said|wrote)\b|(?:sent|message) by |nachricht von |message de |mensaje de |mensagem de |сообщение от |.{1,30}(?:发送|發送|さん))/i;

/** What an accessible label says about who sent the message it labels. */
export function speakerOfLabel(label: string): 'self' | 'counterpart' | null {
  const text = label.slice(0, 160).trim();
  if (text === '') return null;
  if (OWN_LABEL.test(text) || SENT_BY_YOU.test(text)) return 'self';
  return MESSAGE_LABEL.test(text) ? 'counterpart' : null;
}

/** `me_2`, `tu99`: a name somebody chose; a time may stand close to a name, a lone number may not. */
const INVENTED = /\p{L}[_@.-]+[\p{L}\d]|\p{L}\d+$|[\d_@]\p{L}/u;

/** Whether a name beside a message is the shopper's own ("You", "我"). */
export function isOwnName(name: string): boolean {
  const plain = name.toLowerCase().replace(/[\s!-@[-`{-\u00a9\u2000-\u2bff\u3000-\u303f\uff00-\uff20]+/g, '');
  return OWN_NAMES.has(plain) && !INVENTED.test(name);
}
