import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What the receiver does with one request. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** An organisation's endpoint: a real HTTPS server that can fail in every way. */
export interface Receiver {
  readonly url: string;
  readonly port: number;
  /** Reports counted by idempotency key, as a receiver that keeps its word counts them. */
  readonly counted: Map<string, string>;
  /** Requests that arrived whole. */
  readonly requests: {
    readonly url: string;
    readonly headers: IncomingMessage['headers'];
    readonly body: string;
  }[];
  behave(...next: Behaviour[]): void;
  close(): Promise<void>;
}

export const accept: Behaviour = (_request, response) => response.writeHead(201).end('{}');
export const answer =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (_request, response) =>
    response.writeHead(status, headers).end('no');
/** Takes the report, then never says a word. */
export const hang: Behaviour = () => undefined;
/** Takes the report, then cuts the line before the answer. */
export const cut: Behaviour = (request) => request.socket.destroy();
/** Says yes, then cuts the line in the middle of the body. */
export const cutBody: Behaviour = (request, response) => {
  response.writeHead(200, { 'Content-Length': '1000' });
  response.write('half');
  setTimeout(() => request.socket.destroy(), 20);
};
/** Writes a second answer behind the first on the same line. */
export const answerTwice: Behaviour = (request, response) => {
  response.writeHead(200, { 'Content-Length': '2' });
  response.end('ok', () => request.socket.write('HTTP/1.1 500 Again\r\nContent-Length: 0\r\n\r\n'));
};

/** @param at the port to listen on; any when absent */
export async function startReceiver(at = 0): Promise<Receiver> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
  });
  const plan: Behaviour[] = [];
  const counted = new Map<string, string>();
  const requests: Receiver['requests'] = [];
  const server: Server = createServer({ key, cert }, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    requests.push({ url: request.url ?? '', headers: request.headers, body });
    const key_ = String(request.headers['idempotency-key']);
    if (!counted.has(key_)) counted.set(key_, body);
    (plan.shift() ?? accept)(request, response, body);
  });
  server.listen(at, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}/reports`,
    port,
    counted,
    requests,
    behave: (...next) => plan.push(...next),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
