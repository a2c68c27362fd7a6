import { createEngine, EMPTY_MEMORY } from '../../src/core/engine.ts';
import { buildLexicon } from '../../src/core/text/lexicon.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { readScene } from '../../src/core/text/read.ts';
import { scan } from '../../src/core/text/scan.ts';
import { knowledge } from '../../src/knowledge/registry.ts';
import { ownCorpus } from '../score/corpus.ts';

/** Nanoseconds a call, the median of nine rounds. */
function measure(calls: number, work: () => void): number {
  const rounds: number[] = [];
  for (let round = 0; round < 9; round++) {
    const start = process.hrtime.bigint();
    work();
    rounds.push(Number(process.hrtime.bigint() - start) / calls);
  }
  return rounds.sort((a, b) => a - b)[4] ?? Number.NaN;
}

/** Phrases for the floor: one alternation of the literal words of every pattern, as a plain search would use. */
function alternation(): RegExp {
  const words = new Set<string>();
  for (const { concepts } of knowledge.languages) {
    for (const patterns of Object.values(concepts)) {
      for (const pattern of patterns) if (/^[\p{L}\p{M} ]{3,}$/u.test(pattern)) words.add(pattern);
    }
  }
  for (const { names } of knowledge.rails)
    for (const name of names.plain) if (/^[\p{L} ]{3,}$/u.test(name)) words.add(name);
  console.log(`floor: one alternation of ${words.size} literal phrases`);
  return new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'u');
}

export function main(): void {
  const start = performance.now();
  const lexicon = buildLexicon(knowledge);
  console.log(`build ${(performance.now() - start).toFixed(0)} ms cold, ${lexicon.trie.nodes} nodes`);
  const again = performance.now();
  buildLexicon(knowledge);
  console.log(`build ${(performance.now() - again).toFixed(0)} ms warm`);

  const engine = createEngine(knowledge);
  const where = {
    from: 'counterpart',
    place: 'message',
    platform: null,
    pageKind: 'chat',
    sensitivity: 'balanced',
  } as const;
  const ordinary =
    'Hi! The jacket is a medium, I wore it twice last winter and there are no marks on the sleeves.';
  const many = Array.from({ length: 2000 }, () => ordinary);
  const benign = ownCorpus()
    .filter((message) => message.label === 'benign')
    .map((message) => message.text);
  const floor = alternation();
  for (const [name, texts] of [
    ['ordinary message', many],
    ['benign corpus', benign],
  ] as const) {
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const steps: [string, (text: string) => unknown][] = [
      ['NFKC and lower case (the host)', (text) => text.normalize('NFKC').toLowerCase()],
      ['alternation on that (floor)', (text) => floor.test(text.normalize('NFKC').toLowerCase())],
      ['normalise', (text) => normalise(text)],
      ['normalise, scan', (text) => scan(lexicon, normalise(text))],
      ['normalise, scan, scene', (text) => readScene(lexicon, normalise(text))],
      ['readText', (text) => engine.readText(text, where, EMPTY_MEMORY)],
    ];
    console.log(`\n${name}: ${texts.length} messages, ${(bytes / texts.length).toFixed(0)} bytes each`);
    for (const [step, run] of steps) {
      const ns = measure(texts.length, () => {
        for (const text of texts) run(text);
      });
      const rate = bytes / texts.length / (ns / 1000);
      console.log(
        `  ${step.padEnd(34)} ${(ns / 1000).toFixed(2).padStart(8)} us/message ${rate.toFixed(1).padStart(8)} MB/s`,
      );
    }
  }
}
