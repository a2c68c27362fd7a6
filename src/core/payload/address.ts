/** A link or deep link, taken apart and made comparable. */
export interface Address {
  /** Lower case, without the colon; `https` for a web address written without a scheme. */
  readonly scheme: string;
  /** Lower case, IDNA-encoded for web addresses, without `www.`, user information and port. */
  readonly host: string;
  /** The decoded segments of the path, empty ones left out, in their own case. */
  readonly path: readonly string[];
  /** The path in lower case without outer slashes, for comparison: `paypalme/jane`. */
  readonly route: string;
  /** `host/route` of a web address, `scheme://body` in lower case of a deep link: what rules are matched against. */
  readonly place: string;
  /** Everything between the scheme (and its slashes) and `?` or `#`, decoded, in its own case: `bitcoin:<body>?…`. */
  readonly body: string;
  /** A parameter of the query by its name in lower case, decoded; null when absent or empty. */
  readonly param: (name: string) => string | null;
  /** The query as written, without the question mark. */
  readonly query: string;
  /** After `#`, as written. */
  readonly hash: string;
}

const WITH_SCHEME = /^([a-z][a-z0-9+.-]{0,40}):/i;
const WITHOUT_SCHEME = /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{1,5})?[/?#]/i;

/** Percent-decodes; what is not valid stays as it was written. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Takes a link apart (RFC 3986; web addresses as browsers do it, WHATWG URL). Null: not a link. Never throws. */
export function readAddress(text: string): Address | null {
  if (text === lastText) return lastAddress;
  lastAddress = split(text);
  lastText = text;
  return lastAddress;
}

// Every rail is asked about the same payload in turn: the last answer is kept.
let lastText = '';
let lastAddress: Address | null = null;

function split(text: string): Address | null {
  const scheme = WITH_SCHEME.exec(text)?.[1]?.toLowerCase();
  const isDotted = scheme?.includes('.') ?? false;
  if (scheme === 'http' || scheme === 'https') return splitWeb(text);
  if ((scheme === undefined || isDotted) && WITHOUT_SCHEME.test(text)) return splitWeb(`https://${text}`);
  if (scheme === undefined || isDotted) return null;
  const rest = text.slice(scheme.length + 1).replace(/^\/{1,3}/, '');
  const [beforeHash, hash] = cut(rest, '#');
  const [body, query] = cut(beforeHash, '?');
  return assemble(scheme, cut(body, '/')[0].toLowerCase(), cut(body, '/')[1], body, query, hash);
}

function splitWeb(text: string): Address | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const body = host + url.pathname;
  return assemble('https', host, url.pathname, body, url.search.slice(1), url.hash.slice(1));
}

function assemble(
  scheme: string,
  host: string,
  rawPath: string,
  body: string,
  query: string,
  hash: string,
): Address {
  const path = rawPath.split('/').filter(Boolean).map(decodePercent);
  const route = path.join('/').toLowerCase();
  const whole = decodePercent(body);
  let params: ReadonlyMap<string, string> | null = null;
  return {
    scheme,
    host,
    path,
    route,
    place: scheme === 'https' ? `${host}/${route}` : `${scheme}://${whole.toLowerCase()}`,
    body: whole,
    param: (name) => {
      params ??= readQuery(query);
      return params.get(name) || null;
    },
    query,
    hash,
  };
}

/** The parameters of a query (application/x-www-form-urlencoded), names in lower case, the first of a name wins. */
export function readQuery(query: string): ReadonlyMap<string, string> {
  const params = new Map<string, string>();
  for (const pair of query.split('&')) {
    const [name, value] = cut(pair, '=');
    const key = decodePercent(name).toLowerCase();
    if (key !== '' && !params.has(key)) params.set(key, decodePercent(value.replaceAll('+', ' ')));
  }
  return params;
}

function cut(text: string, mark: string): readonly [before: string, after: string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** The address when it is a web link on one of these hosts (exactly; `www.` does not count). */
export function webAddress(text: string, ...hosts: readonly string[]): Address | null {
  const address = readAddress(text);
  return address?.scheme === 'https' && hosts.includes(address.host) ? address : null;
}

/** The address when it has one of these schemes. */
export function deepLink(text: string, ...schemes: readonly string[]): Address | null {
  const address = readAddress(text);
  return address !== null && schemes.includes(address.scheme) ? address : null;
}
