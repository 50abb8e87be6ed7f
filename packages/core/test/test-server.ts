import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import { onTestFinished } from 'vitest';

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  /** The body as JSON; `undefined` when it is none. */
  readonly json: unknown;
}

/** What a test's server does with a request: a JSON body with status 200, or whatever it likes. */
export type Responder = (request: Received, response: ServerResponse) => unknown;

/** A server on a free port of the loopback interface. */
export interface OpenServer {
  readonly origin: string;
  readonly port: number;
  /** Connections that were opened so far. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/** A real HTTP server. */
export interface TestServer extends OpenServer {
  /** Everything received so far, in order. */
  readonly received: Received[];
}

/** Starts a server for one test, at whose end it is closed; a value that the responder returns is sent as JSON. */
export async function startServer(respond: Responder): Promise<TestServer> {
  const received: Received[] = [];
  const server = await startRawServer(async (request, response) => {
    const read = await readRequest(request);
    received.push(read);
    const body = await respond(read, response);
    if (body !== undefined && !response.headersSent) sendJson(response, 200, body);
  });
  onTestFinished(() => server.close());
  return { ...server, received };
}

/** Starts a server whose requests are read, or not, by the test. A caller that goes away in the middle is no failure of it. */
export async function startRawServer(
  handle: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<OpenServer> {
  return openServer(
    createServer(async (request, response) => {
      try {
        await handle(request, response);
      } catch {
        response.destroy();
      }
    }),
  );
}

/** Has any server listen. */
export async function openServer(server: Server): Promise<OpenServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    connections: () => connections,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

/** The whole body. */
export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readRequest(request: IncomingMessage): Promise<Received> {
  const text = (await bytesOf(request)).toString();
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    headers: request.headers,
    text,
    json: parse(text),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}
