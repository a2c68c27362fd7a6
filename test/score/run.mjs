// Scores the text engine. Usage:
//   npm run score                      the project's own corpus (test/corpus/*.jsonl), and ../shared/corpus where it is there
//   npm run score -- --lang=ru,uk      only these languages (the start of the tag: `zh` means all Chinese)
//   npm run score -- --own             only the project's own corpus
//   npm run score -- --misses --alarms list every steer missed, every false alarm, with what fired
//   npm run score -- --real            also the 102,000 real benign lines (takes some seconds); --alarms lists them
//   npm run score -- --why='some text' reads one message and shows everything that was found in it
//   npm run score -- --update          writes test/corpus/baseline.json, which the ratchet test holds us to
// `label` is detected when the level at balanced sensitivity is not `none`.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./score.ts', import.meta.url).pathname, { logLevel: 'error' });
await module.main(process.argv.slice(2));
