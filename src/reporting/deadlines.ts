import type { Loss } from './case.ts';

/** A term that runs from the payment. */
interface Term {
  readonly id: 'pix_med' | 'india_1930' | 'card_chargeback' | 'paypal_dispute';
  readonly rails: readonly string[];
  readonly hours: number;
  /** Where it is done; null where that is inside of the shopper's own bank. */
  readonly door: string | null;
  /** Where the term was read; for those who keep this list, not for shoppers. */
  readonly source: string;
}

const DAY = 24;

/** The terms that matter to a shopper who has paid, each with the place where it was read. */
export const TERMS: readonly Term[] = [
  {
    id: 'pix_med',
    rails: ['pix'],
    hours: 80 * DAY,
    door: null,
    source:
      'https://www.chicosabetudo.com.br/curiosidades/botao-de-contestacao-do-pix-comeca-a-funcionar-a-partir-desta-quarta-1',
  },
  {
    id: 'india_1930',
    rails: ['upi', 'paytm', 'phonepe'],
    hours: DAY,
    door: 'https://www.cybercrime.gov.in',
    source: 'https://cyberyodha.org/2023/04/national-cyber-crime-reporting-portal.html',
  },
  {
    id: 'card_chargeback',
    rails: ['card', 'apple-pay', 'google-pay'],
    hours: 120 * DAY,
    door: null,
    source: 'https://en.clear.sale/blog/understanding-visa-chargeback-time-limits?hs_amp=true',
  },
  {
    id: 'paypal_dispute',
    rails: ['paypal'],
    hours: 180 * DAY,
    door: 'https://www.paypal.com/disputes/',
    source: 'https://www.sandbox.paypal.com/uk/webapps/mpp/first-dispute',
  },
];

/** A term of one payment. */
export interface Deadline extends Term {
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly passed: boolean;
}

/**
 * The terms that run for what was lost, the nearest first. Counted from the day of the payment (UTC), so they end too
 * early rather than too late.
 *
 * @param now milliseconds since the epoch
 */
export function deadlines(loss: Loss | null, now: number): Deadline[] {
  const paidAt = loss?.paid ? Date.parse(loss.date ?? '') : Number.NaN;
  if (!loss?.paid || Number.isNaN(paidAt)) return [];
  return TERMS.filter(({ rails }) => loss.rail !== null && rails.includes(loss.rail))
    .map((term) => {
      const until = paidAt + term.hours * 3_600_000;
      return { ...term, until, passed: until < now };
    })
    .sort((a, b) => a.until - b.until);
}
