import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';

/** Serves the sample pages on this machine, with a stand-in for the browser's extension interface. */
export async function serveSamples(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    cacheDir: fileURLToPath(new URL('../../out/.vite', import.meta.url)),
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    define: { __VERSION__: JSON.stringify('0.1.0') },
    publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
    resolve: {
      alias: { 'webextension-polyfill': fileURLToPath(new URL('./fake-browser.ts', import.meta.url)) },
    },
    server: { port: 0, strictPort: false, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('no port to serve the samples on');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
