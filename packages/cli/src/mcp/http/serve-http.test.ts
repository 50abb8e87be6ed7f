import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

import { McpServer } from '@modelcontextprotocol/server';
import { expect, onTestFinished, test } from 'vitest';

import { BearerTokens } from './bearer-tokens.ts';
import { serveHttp } from './serve-http.ts';

function serverFor(): McpServer {
  return new McpServer({ name: 'test', version: '1' });
}

const SHORT = { headersTimeout: 40, requestTimeout: 80, connectionsCheckingInterval: 20 };

test.each([
  ['its head', 'POST /mcp HTTP/1.1\r\nHost: localhost\r\n'],
  ['its body', 'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{'],
])('who is slow with %s holds nothing up', async (_, begun) => {
  const { tokens, token } = BearerTokens.made();
  const served = { serverFor, tokens, now: () => 0 };
  const server = await serveHttp(served, { host: '127.0.0.1', port: 0 }, SHORT);
  onTestFinished(() => server.close());
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(begun.replace('Host:', `Authorization: Bearer ${token}\r\nHost:`));
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408/u);
});
