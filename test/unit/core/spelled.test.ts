import { describe, expect, it } from 'vitest';
import { createEngine, EMPTY_MEMORY } from '../../../src/core/engine.ts';
import { knowledge } from '../../../src/knowledge/registry.ts';
import { wholeLexicon } from '../../lexicon.ts';

const engine = createEngine(knowledge, wholeLexicon());
const where = {
  from: 'counterpart',
  place: 'message',
  platform: null,
  pageKind: 'chat',
  sensitivity: 'balanced',
} as const;
const level = (text: string): string => engine.readText(text, where, EMPTY_MEMORY).assessment.level;

describe('numbers in words', () => {
  it.each([
    'zéro six douze trente quatre cinquante six soixante dix huit',
    'null eins sieben sechs vier vier drei zwei zwei eins eins',
    'восемь-девять-ноль-три / один-два / три-четыре / пять-шесть',
    'pięć zero zero 61 dwa trzy 45 sześć',
  ])('hears a telephone number in %s', (text) => {
    expect(level(text)).toBe('low');
  });

  it.each([
    'uno dos tres cuatro cinco seis siete ocho nueve',
    'tengo dos o tres tallas, la cuatro y la cinco',
    'eins zwei drei',
    'deux ou trois jours, quatre au plus',
  ])('hears none in %s', (text) => {
    expect(level(text)).toBe('none');
  });
});
