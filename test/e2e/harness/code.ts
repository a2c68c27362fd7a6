import encodeQR from 'qr';
import type { Answered } from '../../../src/demo/serve.ts';

/** A picture of a code, as an image host answers it. No CORS headers: the page itself cannot read it. */
export function codePicture(payload: string): Answered {
  return { type: 'image/gif', body: encodeQR(payload, 'gif', { scale: 6, border: 4 }) };
}

/** Ordinary talk around a deal, in two languages, that must stay silent. */
export const ORDINARY = {
  zh: [
    '在的亲,有货',
    '今天拍下明天就发顺丰',
    '好的谢谢老板',
    '您好,尺码正常,按平时穿的拍就行',
    '收到货满意的话给个好评哈',
  ],
  en: [
    'Hi, is this still available?',
    'Yes it is, I can post it tomorrow',
    'Great, just bought it through the site',
    'Thanks! Tracking number is RM123456785GB',
    'It has a small scratch on the back, see the third picture',
  ],
};
