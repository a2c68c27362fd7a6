/** What is said in one language, written for these tests. */
export interface Words {
  /** Ordinary talk, the shopper first, in turns. */
  readonly talk: readonly string[];
  /** A steer; it is one only when the other party says it. */
  readonly steer: string;
  /** The shopper's own words that would be a steer from anybody else. */
  readonly own: string;
  /** The same for a card of the platform's own. */
  readonly card: string;
}

export const EN: Words = {
  talk: [
    'Hi, is the lamp still available?',
    'Yes it is, I can post it tomorrow',
    'Does the plug work in Europe?',
    'It does, and the cable is two metres long',
    'Great, I will buy it through the site tonight',
  ],
  steer: 'Fees here are too high, just Zelle me directly and I will knock 10% off',
  own: 'Can I pay you by Zelle directly? My number is 555-0142',
  card: 'Pay me on Cash App instead, $lampwright, 10% off',
};
export const ZH: Words = {
  talk: [
    '你好,台灯还有吗',
    '有的亲,今天拍下明天发顺丰',
    '插头是国标的吗',
    '是的,线长两米',
    '好的,我晚点在平台下单',
  ],
  steer: '平台要扣手续费,你加我微信 xiaodian88,微信转账给你便宜50',
  own: '我加你微信直接转账给你行吗,我的微信 maijia66',
  card: '加微信 dianpu168 直接转账,立减20元',
};
export const DE: Words = {
  talk: [
    'Hallo, ist die Lampe noch zu haben?',
    'Ja, ist noch da, Versand wäre morgen möglich',
    'Ist das Kabel dabei?',
    'Ja, zwei Meter lang',
    'Super, dann nehme ich sie heute Abend über die Seite',
  ],
  steer: 'Schick das Geld einfach per PayPal Freunde an mich, dann sparen wir uns die Gebühren',
  own: 'Soll ich dir das Geld per PayPal Freunde schicken?',
  card: 'Zahl einfach per PayPal Freunde, ohne Käuferschutz',
};
export const FR: Words = {
  talk: [
    'Bonjour, la lampe est-elle toujours disponible ?',
    'Oui, je peux l’envoyer demain',
    'Le câble est fourni ?',
    'Oui, il fait deux mètres',
    'Parfait, je la prends ce soir sur le site',
  ],
  steer:
    'Payez-moi directement par PayPal entre proches, sans passer par le site, je vous fais 10 % de remise',
  own: 'Je peux vous payer directement par PayPal entre proches ?',
  card: 'Payez directement par virement, sans passer par le site',
};
export const RU: Words = {
  talk: [
    'Здравствуйте, лампа ещё продаётся?',
    'Да, могу отправить завтра',
    'Провод в комплекте?',
    'Да, два метра',
    'Хорошо, вечером оформлю заказ здесь',
  ],
  steer: 'Комиссия большая, переведи мне на карту Сбера напрямую, сделаю скидку',
  own: 'Могу перевести вам на карту Сбера напрямую?',
  card: 'Переведите на карту напрямую, скидка 10%',
};
export const JA: Words = {
  talk: [
    'こんにちは、ランプはまだありますか?',
    'はい、明日発送できます',
    'コードは付いていますか?',
    'はい、2メートルです',
    'ありがとうございます、今夜購入します',
  ],
  steer: '手数料がもったいないので、PayPayで直接送金してくれたら500円安くします',
  own: 'PayPayで直接送金してもいいですか?',
  card: 'PayPayで直接送金してください',
};
export const PT: Words = {
  talk: [
    'Oi, a luminária ainda está disponível?',
    'Está sim, posso enviar amanhã',
    'O cabo vem junto?',
    'Vem, tem dois metros',
    'Ótimo, vou comprar pelo site hoje à noite',
  ],
  steer: 'Me paga direto no Pix fora do site que eu faço 10% de desconto',
  own: 'Posso te pagar direto no Pix?',
  card: 'Pague direto no Pix fora do site',
};
export const PL: Words = {
  talk: [
    'Dzień dobry, czy lampa jest jeszcze dostępna?',
    'Tak, mogę wysłać jutro',
    'Czy kabel jest w zestawie?',
    'Tak, ma dwa metry',
    'Super, wieczorem kupię przez stronę',
  ],
  steer: 'Proszę wpłacić mi bezpośrednio BLIK na telefon poza serwisem, będzie taniej',
  own: 'Mogę zapłacić bezpośrednio BLIK na telefon?',
  card: 'Zapłać bezpośrednio BLIK na telefon',
};
