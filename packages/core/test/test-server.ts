import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

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

/** A real HTTP server on a free port of the loopback interface. */
export interface TestServer {
  readonly origin: string;
  /** Everything received so far, in order. */
  readonly received: Received[];
  close(): Promise<void>;
}

/** Starts a server; a value that the responder returns is sent as JSON. */
export async function startServer(respond: Responder): Promise<TestServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const read = await readRequest(request);
    received.push(read);
    const body = await respond(read, response);
    if (body !== undefined && !response.headersSent) sendJson(response, 200, body);
  };
  const server = createServer((request, response) => void handle(request, response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const origin = await listen(server);
  return {
    origin,
    received,
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

async function readRequest(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString();
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

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}
