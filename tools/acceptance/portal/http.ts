import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A request, read to its end. */
export interface Incoming {
  readonly verb: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly address: string;
  readonly body: Buffer;
}

/** An answer and how it is brought. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly delivery?: Delivery;
}

export type Delivery =
  | { readonly kind: 'cut'; readonly after: number }
  | { readonly kind: 'slow'; readonly pieces: number; readonly between?: () => Promise<unknown> };

/** What is done with a request: an answer, a broken connection, or nothing at all. */
export type Reaction = Answer | 'cut' | 'silence';

/** Listens on a free port of the loopback address. */
export async function listen(react: (incoming: Incoming) => Promise<Reaction>): Promise<Server> {
  const server = createServer((request, response) => {
    void serve(request, response, react);
  });
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

export function originOf(server: Server): string {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The portal does not listen');
  return `http://127.0.0.1:${address.port}`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  react: (incoming: Incoming) => Promise<Reaction>,
): Promise<void> {
  try {
    const reaction = await react(await incomingOf(request));
    if (reaction === 'cut') request.socket.destroy();
    else if (reaction !== 'silence') await bring(response, reaction);
  } catch (error) {
    // The client has left, or the portal is wrong: then a test shall see it.
    if (response.headersSent || request.destroyed) response.destroy();
    else response.writeHead(599).end(String(error));
  }
}

async function incomingOf(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return {
    verb: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://portal.invalid'),
    headers: request.headers,
    address: request.socket.remoteAddress ?? '',
    body: Buffer.concat(chunks),
  };
}

async function bring(
  response: ServerResponse,
  { status, headers, body, delivery }: Answer,
): Promise<void> {
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'content-length': String(bytes.length), ...headers });
  if (delivery === undefined) {
    response.end(bytes);
    return;
  }
  if (delivery.kind === 'cut') {
    await new Promise((resolve) => response.write(bytes.subarray(0, delivery.after), resolve));
    response.destroy();
    return;
  }
  const { pieces, between = () => pause(5) } = delivery;
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  for (let begin = 0; begin < bytes.length; begin += size) {
    response.write(bytes.subarray(begin, begin + size));
    await between();
  }
  response.end();
}
