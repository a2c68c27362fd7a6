import { describe, expect, it } from 'vitest';
import { parsePayload } from '../../../src/core/payload/parse.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';
import { BANK_CODES } from './variants/bank-codes.ts';
import { COIN_CODES } from './variants/coin-codes.ts';
import { EMV_CODES } from './variants/emv-codes.ts';
import { OTHER_CODES } from './variants/other-codes.ts';
import { WALLET_CODES } from './variants/wallet-codes.ts';

// The forms in which issuers really write their schemes, odd ones included: written after the public specifications.
describe.each([
  ['EMVCo', EMV_CODES],
  ['banks', BANK_CODES],
  ['wallets', WALLET_CODES],
  ['coins', COIN_CODES],
  ['others', OTHER_CODES],
] as const)('variants: %s', (_name, variants) => {
  it.each(variants)('%j', (payload, expected) => {
    expect(parsePayload(payload, knowledge.rails)).toMatchObject(expected);
  });
});
