import type { Precision } from './choices.ts';

/** Query parameters that say where a visitor came from, not where the page is. */
const TRACKING =
  /^(?:utm_.*|mtm_.*|pk_.*|hsa_.*|vero_.*|_ga|_gl|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|yclid|ttclid|twclid|li_fat_id|igshid|igsh|mibextid|mc_cid|mc_eid|epik|spm|scm|pvid|algo_.*|aff_.*|gatewayadapt|_trksid|_trkparms|mkcid|mkevt|mkrid|campid|toolid|customid|amdata|hash|epid|norover|ref|ref_.*|refsrc|rdid|share_.*|sharer.*|source|src|from|track.*|click.*|tracking.*|__tn__|__cft__.*|acontext|surface|notif_.*|ut_sk|sourcetype|price_dt|shareurl|short_name|app|un|bxsign)$/i;

/** Query parameters that open something that is the shopper's own. */
const SECRET =
  /token|sess|auth|sign|secret|passw|code_?verifier|nonce|sid$|e?mail|phone|userid|buyer|^uid$|^key$/i;

/** Longer values are tickets of some kind, not the address of a thing. */
const LONGEST_VALUE = 64;

/**
 * The page's address as the report gives it. Never contains a user name, a password, tracking or session parameters.
 *
 * @returns null where the address is not one of the web's
 */
export function pageAddress(address: string, precision: Precision): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (precision === 'site') return `${url.protocol}//${url.host}/`;
  const path = `${url.protocol}//${url.host}${url.pathname}`;
  if (precision === 'path') return path;
  const kept = [...url.searchParams].filter(
    ([name, value]) => !TRACKING.test(name) && !SECRET.test(name) && value.length <= LONGEST_VALUE,
  );
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  return path + query + placeInPage(url.hash);
}

/** The fragment, where it names a place (`#/orders/1`, `#@seller`); not where it carries values or a quotation. */
function placeInPage(hash: string): string {
  return /^#[!/@-]?[\w@/.-]{1,64}$/.test(hash) ? hash : '';
}
