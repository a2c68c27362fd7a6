import { readAddress } from './address.ts';

const SHORTENERS: ReadonlySet<string> = new Set(
  [
    'bit.ly j.mp tinyurl.com t.co goo.gl is.gd v.gd ow.ly buff.ly cutt.ly rb.gy rebrand.ly shorturl.at tiny.cc t.ly',
    's.id bl.ink soo.gd dlvr.it adf.ly shorte.st u.to clck.ru go.2gis.com qps.ru surl.li surl.lu shorturl.asia',
    't.cn url.cn dwz.cn suo.im sourl.cn dwz.date 985.so mrw.so w.url.cn 0x9.me t.hk b.mashort.cn',
    'reurl.cc lihi.cc lihi1.com pse.is ppt.cc picsee.co han.gl vo.la me2.do buly.kr abr.ge zrr.kr',
    'bit.do x.gd ux.nu onl.tw onl.la onl.sc qr.ae qrco.de qr1.be qr.io me-qr.com qrfy.com l.ead.me scnv.io encurtador.com.br',
    'cut.lu urlz.fr t1p.de kurzelinks.de kutt.it tny.im cli.gs linktr.ee bio.link beacons.ai taplink.cc solo.to',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a link is a shortener's (or a page of somebody's links): where it leads cannot be told without a request. */
export function isShortLink(text: string): boolean {
  const address = readAddress(text);
  return address?.scheme === 'https' && SHORTENERS.has(address.host) && address.path.length > 0;
}
