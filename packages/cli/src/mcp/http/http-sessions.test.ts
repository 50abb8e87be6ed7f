import { McpServer } from '@modelcontextprotocol/server';
import { expect, onTestFinished, test } from 'vitest';

import { HttpSessions } from './http-sessions.ts';

const HOUR = 60 * 60 * 1000;

function request(message: object, session?: string): Request {
  return new Request('http://127.0.0.1/mcp', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...(session === undefined ? {} : { 'mcp-session-id': session }),
    },
    body: JSON.stringify({ jsonrpc: '2.0', ...message }),
  });
}

const HELLO = {
  id: 0,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  },
};

function serverFor(): McpServer {
  return new McpServer({ name: 'test', version: '1' });
}

function sessions() {
  let now = 0;
  const all = new HttpSessions(serverFor, () => now);
  onTestFinished(() => all.close());
  return {
    pass: (milliseconds: number): void => {
      now += milliseconds;
    },
    begin: async (client: string): Promise<string> => {
      const response = await all.begin(request(HELLO), client);
      await response.body?.cancel();
      return response.headers.get('mcp-session-id') ?? '';
    },
    status: async (session: string, client: string): Promise<number> => {
      const response = await all.goOn(request({ id: 1, method: 'ping' }, session), session, client);
      await response.body?.cancel();
      return response.status;
    },
  };
}

test('a session is for the client that began it', async () => {
  const { begin, status } = sessions();
  const session = await begin('ann');
  expect(await status(session, 'ann')).toBe(200);
  expect(await status(session, 'bob')).toBe(404);
  expect(await status('no-such-session', 'ann')).toBe(404);
});

test('of many sessions of a client the one that was quiet for longest ends, and nobody else is asked', async () => {
  const { begin, status, pass } = sessions();
  const bob = await begin('bob');
  const own: string[] = [];
  for (let count = 0; count < 20; count += 1) {
    pass(1);
    own.push(await begin('ann'));
  }
  pass(1);
  expect(await status(own[0] ?? '', 'ann')).toBe(200);
  pass(1);
  await begin('ann');
  expect(await status(own[0] ?? '', 'ann')).toBe(200);
  expect(await status(own[1] ?? '', 'ann')).toBe(404);
  expect(await status(bob, 'bob')).toBe(200);
});

test('a session of which nothing is heard for an hour ends', async () => {
  const { begin, status, pass } = sessions();
  const [quiet, used] = [await begin('ann'), await begin('bob')];
  pass(HOUR / 2);
  expect(await status(used, 'bob')).toBe(200);
  pass(HOUR / 2 + 1);
  await begin('ann');
  expect(await status(quiet, 'ann')).toBe(404);
  expect(await status(used, 'bob')).toBe(200);
});
