// npm run bench: what each step of reading a message costs, beside the floor measured in the same run.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./text.ts', import.meta.url).pathname, { logLevel: 'error' });
module.main();
