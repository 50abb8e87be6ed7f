import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
  type McpHttpHandler,
  type McpServer,
} from '@modelcontextprotocol/server';

import { isLoopback, type HttpAddress } from '../server-options.ts';
import type { BearerTokens } from './bearer-tokens.ts';
import { HttpSessions } from './http-sessions.ts';
import { beginsSession, requestBody } from './request-body.ts';

/** A server over HTTP that runs. */
export interface HttpServer {
  readonly url: string;
  close(): Promise<void>;
}

/** How long somebody may take to ask, in milliseconds: who is slower holds nothing up. */
export interface Patience {
  /** For the head of a request. */
  readonly headersTimeout: number;
  /** For all of it. */
  readonly requestTimeout: number;
  /** Between two looks for those who are slower. */
  readonly connectionsCheckingInterval: number;
}

const PATIENCE: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2000,
};

/** Connections at one time: more wait for none. */
const MOST_CONNECTIONS = 500;

/** What a server over HTTP is made of. */
export interface Served {
  /** Makes the server for a client. */
  readonly serverFor: (client: string) => McpServer;
  /** Those who may ask. */
  readonly tokens: BearerTokens;
  /** A monotonic clock in milliseconds. */
  readonly now: () => number;
}

/** Serves over Streamable HTTP those who show a token. */
export async function serveHttp(
  { serverFor, tokens, now }: Served,
  { host, port }: HttpAddress,
  patience: Patience = PATIENCE,
): Promise<HttpServer> {
  const handler = createMcpHandler(({ authInfo }) => serverFor(authInfo?.clientId ?? ''));
  const sessions = new HttpSessions(serverFor, now);
  const serving = { handler, sessions, tokens, host };
  const server = createHttpServer({ ...patience }, (request, response) => {
    void answer(request, response, serving);
  });
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/mcp`,
    async close() {
      await Promise.all([handler.close(), sessions.close()]);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Serving {
  readonly handler: McpHttpHandler;
  readonly sessions: HttpSessions;
  readonly tokens: BearerTokens;
  /** Where it listens. */
  readonly host: string;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
): Promise<void> {
  const stop = new AbortController();
  response.once('close', () => stop.abort());
  try {
    const result = await resultOf(request, stop.signal, serving);
    response.writeHead(result.status, Object.fromEntries(result.headers));
    if (result.body === null) response.end();
    else await pipeline(Readable.fromWeb(result.body), response);
  } catch {
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

async function resultOf(
  request: IncomingMessage,
  signal: AbortSignal,
  { handler, sessions, tokens, host }: Serving,
): Promise<Response> {
  const head = headOf(request);
  if (head === undefined) return new Response(null, { status: 400 });
  const refused = isLoopback(host) ? refusedHere(head, host) : refusedElsewhere(head);
  if (refused !== undefined) return refused;
  const client = tokens.clientOf(request.headers.authorization);
  if (client === undefined) return unauthorized();
  if (new URL(head.url).pathname !== '/mcp') return new Response(null, { status: 404 });
  const body = await requestBody(request);
  if (body === undefined) return new Response(null, { status: 413 });
  const whole = new Request(head, {
    signal,
    ...(['GET', 'HEAD'].includes(head.method) ? {} : { body }),
  });
  const session = head.headers.get('mcp-session-id');
  if (session !== null) return sessions.goOn(whole, session, client);
  if (beginsSession(body)) return sessions.begin(whole, client);
  return handler.fetch(whole, { authInfo: { token: '', clientId: client, scopes: [] } });
}

/** What stands before the body; `undefined` where it is none that this server answers to. */
function headOf({ method = 'GET', url = '/', headers }: IncomingMessage): Request | undefined {
  const entries = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  try {
    return new Request(`http://${headers.host ?? 'localhost'}${url}`, { method, headers: entries });
  } catch {
    return undefined;
  }
}

/** Names under which a page elsewhere could reach this machine are none of ours. */
function refusedHere(head: Request, host: string): Response | undefined {
  return (
    hostHeaderValidationResponse(head, [...localhostAllowedHostnames(), host]) ??
    originValidationResponse(head, [...localhostAllowedOrigins(), host])
  );
}

/** A page may ask the server that it is from, and no other. */
function refusedElsewhere(head: Request): Response | undefined {
  const [name = ''] = (head.headers.get('host') ?? '').toLowerCase().split(/:\d+$/u);
  return originValidationResponse(head, [name]);
}

function unauthorized(): Response {
  return Response.json(
    {
      error: 'unauthorized',
      error_description: 'Authorization: Bearer … with a token of this server is needed',
    },
    { status: 401, headers: { 'www-authenticate': 'Bearer realm="oint"' } },
  );
}
