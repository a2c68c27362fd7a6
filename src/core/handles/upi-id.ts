import { payment } from '../payload/meaning.ts';
import type { Handle } from '../rail.ts';
import { findAll } from './scan.ts';

// Handles of the apps and banks, as NPCI lists them.
const HANDLES: ReadonlySet<string> = new Set(
  (
    'ybl ibl axl okaxis oksbi okhdfcbank okicici paytm ptyes ptsbi ptaxis pthdfc upi apl yapl rapl waaxis wasbi wahdfcbank waicici ' +
    'sbi axisbank hdfcbank icici kotak kotak811 pnb barodampay boi cnrb unionbank uboi idfcbank idfcfirst indus federal rbl yesbank ' +
    'yespay fam freecharge jupiteraxis airtel postbank jio ikwik mobikwik slice superyes naviaxis timecosmos tapicici shriramhdfcbank ' +
    'abfspay axisb eazypay hsbc sc dbs citi bandhan csbpay dlb kbl kvb sib tjsb aubank equitas goaxb pingpay amazonpay trans'
  ).split(' '),
);

/** UPI ids (`name@handle`, no dot in the handle): of a known handle anywhere, of any other where the text speaks of UPI. */
export function findUpiIds(text: string): Handle[] {
  if (!text.includes('@')) return [];
  const speaksOfUpi = /\b(?:upi|gpay|g ?pay|phonepe|paytm|bhim)\b|यूपीआई/i.test(text);
  return findAll(text, /(?<![\w.@-])[\w.-]{2,64}@[a-z][a-z0-9]{1,20}(?![\w@-]|\.[a-z0-9])/gi, (match) => {
    const handle = match.slice(match.indexOf('@') + 1).toLowerCase();
    if (!HANDLES.has(handle) && !speaksOfUpi) return null;
    const isPhone = /^(?:91)?[6-9]\d{9}(?:-\d)?@/.test(match);
    return payment('upi', { payee: match, owner: isPhone ? 'personal' : 'unknown', currency: 'INR' });
  });
}
