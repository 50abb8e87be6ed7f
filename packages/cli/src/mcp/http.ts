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

import type { BearerTokens } from './bearer-tokens.ts';
import { isLoopback, type HttpAddress } from './server-options.ts';

/** A server over HTTP that runs. */
export interface HttpServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves over Streamable HTTP those who show a token. `serverFor` makes the server for one of them. */
export async function serveHttp(
  serverFor: (client: string) => McpServer,
  { host, port }: HttpAddress,
  tokens: BearerTokens,
): Promise<HttpServer> {
  const handler = createMcpHandler(({ authInfo }) => serverFor(authInfo?.clientId ?? ''));
  const server = createHttpServer((request, response) => {
    void answer(request, response, { handler, tokens, isLocal: isLoopback(host) });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/mcp`,
    async close() {
      await handler.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Serving {
  readonly handler: McpHttpHandler;
  readonly tokens: BearerTokens;
  /** Whether only this machine is to reach it: then pages of other hosts are refused. */
  readonly isLocal: boolean;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
): Promise<void> {
  const stop = new AbortController();
  response.once('close', () => stop.abort());
  try {
    const result = await resultOf(requestOf(request, stop.signal), request, serving);
    response.writeHead(result.status, Object.fromEntries(result.headers));
    if (result.body === null) response.end();
    else await pipeline(Readable.fromWeb(result.body), response);
  } catch {
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

async function resultOf(
  request: Request,
  { headers: { authorization } }: IncomingMessage,
  { handler, tokens, isLocal }: Serving,
): Promise<Response> {
  if (isLocal) {
    const refused =
      hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
      originValidationResponse(request, localhostAllowedOrigins());
    if (refused !== undefined) return refused;
  }
  const client = tokens.clientOf(authorization);
  if (client === undefined) {
    return Response.json(
      {
        error: 'unauthorized',
        error_description: 'Authorization: Bearer … with a token of this server is needed',
      },
      { status: 401, headers: { 'www-authenticate': 'Bearer realm="oint"' } },
    );
  }
  if (new URL(request.url).pathname !== '/mcp') return new Response(null, { status: 404 });
  return handler.fetch(request, { authInfo: { token: '', clientId: client, scopes: [] } });
}

function requestOf(request: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headers } = request;
  const entries = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`http://${headers.host ?? 'localhost'}${url}`, {
    method,
    headers: entries,
    signal,
    ...(hasBody
      ? { body: Readable.toWeb(request) as ReadableStream<Uint8Array>, duplex: 'half' }
      : {}),
  });
}
