import type { ParsedPayload } from '../../../../src/core/payload.ts';

/** A payload, and the fields that must come out of it. */
export type Variant = readonly [payload: string, expected: Partial<ParsedPayload>];
