import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What a host answers. */
export interface Answered {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request for one address, or null: not mine. */
export type Site = (url: URL) => Answered | null | Promise<Answered | null>;

export interface Served {
  readonly port: number;
  /** Every address that was asked for, in order. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Serves sites under their true host names over https on a free local port, with a certificate made on the spot. */
export async function serve(site: Site): Promise<Served> {
  const certificate = await generate([{ name: 'commonName', value: 'tillguard.test' }], { keySize: 2048 });
  const asked: string[] = [];
  const server: Server = createServer(
    { key: certificate.private, cert: certificate.cert },
    async (request, response) => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.test'}`);
      asked.push(url.href);
      const answer = await Promise.resolve(site(url)).catch(() => null);
      response.writeHead(answer ? (answer.status ?? 200) : 404, {
        'content-type': answer?.type ?? 'text/plain',
        'cache-control': 'no-store',
        ...answer?.headers,
      });
      response.end(answer?.body ?? 'not found');
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
