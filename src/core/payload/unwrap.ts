import { type Address, decodePercent, readAddress } from './address.ts';

// Pages that only send the visitor on, or that draw a code: [hosts, path (pattern), parameters that hold the inner text].
const WRAPPERS: readonly (readonly [hosts: RegExp, route: RegExp, ...params: string[]])[] = [
  [/^(?:l|lm)\.facebook\.com$|^l\.(?:messenger|instagram|threads)\.(?:com|net)$/, /^(?:l\.php)?$/, 'u'],
  [/^facebook\.com$/, /^(?:flx\/warn|sharer\/sharer\.php|sharer\.php|dialog\/share)/, 'u', 'href'],
  [/^(?:[a-z]+\.)?google\.[a-z.]{2,6}$/, /^(?:url|imgres|translate)$/, 'q', 'url', 'imgurl', 'u'],
  [/^(?:m\.)?youtube\.com$/, /^redirect$/, 'q'],
  [/^(?:m\.)?vk\.(?:com|ru)$/, /^away(?:\.php)?$/, 'to'],
  [/^(?:m\.)?ok\.ru$/, /^dk$/, 'st.link'],
  [/^t\.umblr\.com$/, /^redirect$/, 'z'],
  [/^out\.reddit\.com$/, /./, 'url'],
  [/^t\.me$/, /^(?:iv|share\/url)$/, 'url'],
  [/^steamcommunity\.com$/, /^linkfilter/, 'url', 'u'],
  [/^(?:link\.zhihu\.com|link\.csdn\.net|link\.juejin\.cn|link\.wtturl\.cn)$/, /^/, 'target'],
  [/^(?:jianshu\.com|douban\.com|gitee\.com)$/, /^(?:go-wild|link2|link)$/, 'url', 'target'],
  [/^(?:weibo\.cn|t\.cn)$/, /^sinaurl$/, 'u', 'toasturl'],
  [/^c\.pc\.qq\.com$/, /^/, 'pfurl', 'url'],
  [/^(?:tiktok\.com|douyin\.com|aweme\.snssdk\.com)$/, /^link\/v2$/, 'target'],
  [/^exit\.sc$|^slack-redir\.net$|^disq\.us$|^href\.li$|^anon\.to$/, /^/, 'url'],
  [/^linkedin\.com$/, /^(?:redir\/redirect|safety\/go)$/, 'url'],
  [/^duckduckgo\.com$/, /^l$/, 'uddg'],
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, /^/, 'url'],
  [/^(?:[a-z]+\.)?pinterest\.com$/, /^offsite$/, 'url'],
  [/^deviantart\.com$/, /^users\/outgoing$/, 'url'],
  [/^api\.qrserver\.com$/, /^v1\/create-qr-code$/, 'data'],
  [/^(?:chart\.googleapis\.com|chart\.apis\.google\.com|quickchart\.io)$/, /^(?:chart|qr)$/, 'chl', 'text'],
];

/**
 * The text inside one wrapping that can be taken off without a request: a redirector's link, a link to a drawn code,
 * an Android intent, a bookmark code, a payload that is percent-encoded as a whole. Null: nothing to take off.
 */
export function unwrap(text: string): string | null {
  const bookmark = /^(?:mebkm:.{0,200}?url:|urlto:[^:]{0,200}:|url:)(.+?)(?:;|$)/is.exec(text)?.[1];
  if (bookmark !== undefined) return bookmark.replaceAll('\\', '');
  if (/^[a-z][a-z0-9+.-]{1,20}%3a/i.test(text)) return decodePercent(text);
  const address = readAddress(text);
  if (address === null) return null;
  if (address.scheme === 'intent') return fromIntent(text, address);
  if (address.scheme !== 'https') return null;
  if (address.host === 'href.li' && address.query.startsWith('http')) return address.query;
  if (address.host.startsWith('urldefense.')) return /__(https?:.+?)__;/i.exec(text)?.[1] ?? null;
  for (const [hosts, route, ...params] of WRAPPERS) {
    if (!hosts.test(address.host) || !route.test(address.route)) continue;
    const inner = params.map(address.param).find((value) => value !== null) ?? null;
    if (inner !== null) return inner;
  }
  return null;
}

/** `intent://pay?pa=…#Intent;scheme=upi;…;end` is `upi://pay?pa=…` on Android. */
function fromIntent(text: string, address: Address): string | null {
  const scheme = /(?:^|;)scheme=([a-z][a-z0-9+.-]*)/i.exec(address.hash)?.[1];
  const fallback = /;S\.browser_fallback_url=([^;]+)/.exec(address.hash)?.[1];
  if (scheme !== undefined) return text.slice(0, text.indexOf('#')).replace(/^intent/i, scheme);
  return fallback === undefined ? null : decodePercent(fallback);
}
