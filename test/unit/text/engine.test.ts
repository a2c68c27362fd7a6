import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_MEMORY } from '../../../src/core/engine.ts';
import { chat, converse, engine } from './reader.ts';

const level = (text: string): string => converse(['counterpart', text]).assessment.level;

describe('engine', () => {
  it('grades by what would be lost', () => {
    expect(level('add me on whatsapp, it is easier')).toBe('low');
    expect(level('just venmo me and I ship today')).toBe('medium');
    expect(level('pay in bitcoin only')).toBe('high');
    expect(level('is the blue one still available?')).toBe('none');
  });

  it('hears a steer that says no to the platform, and a refusal that says yes to it', () => {
    expect(level('I only take PayPal, never through the app')).toBe('medium');
    expect(level('no, I only pay through the app')).toBe('none');
  });

  it('is silent on the shopper and on the platform', () => {
    expect(converse(['self', 'send it to my zelle please']).assessment.level).toBe('none');
    expect(converse(['platform', 'send it to my zelle please']).assessment.level).toBe('none');
  });

  it('remembers what "scan it" is about', () => {
    const scan = 'scan it and send me a screenshot';
    expect(converse(['counterpart', 'my Alipay is easier'], ['counterpart', scan]).assessment.level).not.toBe(
      'none',
    );
    const courier = converse(
      ['counterpart', 'the courier left it in the locker'],
      ['counterpart', 'scan it there'],
    );
    expect(courier.assessment.level).toBe('none');
  });

  it('keeps its memory small and plain', () => {
    const { memory } = converse(
      ...Array.from({ length: 200 }, () => ['counterpart', 'venmo me or whatsapp me'] as const),
    );
    expect(JSON.stringify(memory).length).toBeLessThan(400);
    expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
  });

  it('takes any memory for what it is', () => {
    expect(engine.readText('ok', chat, { money: 'yes', talk: -1, asked: Number.NaN }).assessment.level).toBe(
      'none',
    );
  });

  it('shows evidence as exact slices of the original, and never throws', () => {
    const words = [
      'pay',
      'me',
      'venmo',
      '微信',
      '转我',
      'v\u200b3nmo',
      '🅿️🅿️',
      'ＰａｙＰａｌ',
      'to my account',
      '.',
      '\n',
    ];
    const pieces = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 8 })));
    fc.assert(
      fc.property(pieces, (parts) => {
        const message = parts.join(' ');
        const { assessment } = engine.readText(message, { ...chat, sensitivity: 'high' }, EMPTY_MEMORY);
        for (const { span, excerpt } of assessment.evidence) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(message.length);
          expect(message.slice(span.start, span.end)).toBe(excerpt);
        }
        expect(assessment.score).toBeGreaterThanOrEqual(0);
        expect(assessment.score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('links and codes', () => {
  const code = (raw: string): string => engine.readCode(raw, chat, EMPTY_MEMORY).assessment.level;
  const link = (href: string): string => engine.readLink(href, 'here', chat, EMPTY_MEMORY).assessment.level;

  it('takes coins for the worst, a payee for worse than a contact, and a network for nothing', () => {
    expect(code('bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4')).toBe('high');
    expect(link('https://paypal.me/someone')).toBe('medium');
    expect(link('https://wa.me/447700900123')).toBe('low');
    expect(code('WIFI:S:guest;T:WPA;P:coffee123;;')).toBe('none');
  });

  it('sees a host that dresses up as a marketplace', () => {
    expect(link('https://ebay-secure-pay.top/o/1')).toBe('high');
    expect(link('https://www.ebay.com/itm/1')).toBe('none');
  });
});
