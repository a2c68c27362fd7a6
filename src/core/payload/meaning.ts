import { type Owner, type ParsedPayload, UNKNOWN_PAYLOAD } from '../payload.ts';

type Details = Partial<Omit<ParsedPayload, 'kind' | 'rail'>>;

/** A payload that pays over a rail; what is not said is unknown. */
export function payment(rail: string, details: Details = {}): ParsedPayload {
  return { ...UNKNOWN_PAYLOAD, ...details, kind: 'payment', rail };
}

/** A payload that pays in a cryptocurrency. */
export function cryptoPayment(rail: string, details: Details = {}): ParsedPayload {
  return { ...UNKNOWN_PAYLOAD, ...details, kind: 'crypto', rail };
}

/** A payload that opens a conversation elsewhere. */
export function contact(rail: string, payee: string | null, owner: Owner = 'unknown'): ParsedPayload {
  return { ...UNKNOWN_PAYLOAD, kind: 'contact', rail, payee, owner };
}

/** A payload that signs somebody in, links a device or confirms an identity. */
export function login(rail: string, payee: string | null = null): ParsedPayload {
  return { ...UNKNOWN_PAYLOAD, kind: 'login', rail, payee };
}

/** A link of the rail's own that neither pays nor connects. */
export function plainLink(rail: string | null = null): ParsedPayload {
  return { ...UNKNOWN_PAYLOAD, kind: 'link', rail };
}
