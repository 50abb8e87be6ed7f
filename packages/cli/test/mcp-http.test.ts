/** The server over HTTP: who is let in, whose session is whose, and what is asked by clients of both generations. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';

import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as OlderHttpTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { startSandbox, type Sandbox } from '@oint/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { answerOf, type Asking, mcpCommand } from './assistant.ts';

const TOKENS = { ann: 'a'.repeat(20), bob: 'b'.repeat(20) };

let sandbox: Sandbox;
let folder: string;
let server: ChildProcess;
let url: URL;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
  folder = await mkdtemp(join(tmpdir(), 'oint-mcp-http-'));
  const tokens = join(folder, 'tokens');
  const lines = Object.entries(TOKENS).map(([name, token]) => `${name}:${token}\n`);
  await writeFile(tokens, `# tokens of the assistants\n\n${lines.join('')}`, { mode: 0o600 });
  const started = serverWith('--http', '0', '--tokens', tokens, '--allow-write', 'crm');
  server = started.server;
  url = new URL(await readyAt(started.stderr));
});

afterAll(async () => {
  server.kill();
  await sandbox.close();
  await rm(folder, { recursive: true });
});

function serverWith(...options: readonly string[]) {
  const { command, args, env } = mcpCommand({ OINT_BITRIX24_URL: sandbox.webhookUrl }, options);
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  return { server: child, stderr: child.stderr };
}

/** The address in the first line that the server says. */
async function readyAt(stderr: Readable): Promise<string> {
  for await (const chunk of stderr) {
    const found = /http:\S+/u.exec(String(chunk))?.[0];
    if (found !== undefined) return found;
  }
  throw new Error('the server ended without an address');
}

type Name = keyof typeof TOKENS;

/** A client of either generation. */
interface Speaker {
  ask(tool: string, input: object, asking?: Asking): Promise<ReturnType<typeof answerOf>>;
  close(): Promise<void>;
}

const GENERATIONS = ['1.x', '2.x', '2.x of 2026-07-28'] as const;

async function speaker(generation: (typeof GENERATIONS)[number], name: Name): Promise<Speaker> {
  const requestInit = { headers: { authorization: `Bearer ${TOKENS[name]}` } };
  if (generation === '1.x') {
    const client = new OlderClient({ name, version: '1' });
    await client.connect(new OlderHttpTransport(url, { requestInit }));
    return {
      close: () => client.close(),
      async ask(tool, input, asking) {
        const params = { name: tool, arguments: { ...input } };
        const result = await client.callTool(params, undefined, asking);
        return answerOf(CallToolResultSchema.parse(result));
      },
    };
  }
  const mode = generation === '2.x' ? 'legacy' : { pin: '2026-07-28' };
  const client = new Client({ name, version: '1' }, { versionNegotiation: { mode } });
  await client.connect(new StreamableHTTPClientTransport(url, { requestInit }));
  return {
    close: () => client.close(),
    ask: async (tool, input, asking) =>
      answerOf(await client.callTool({ name: tool, arguments: { ...input } }, asking)),
  };
}

const DEAL = { method: 'crm.deal.add', params: { fields: { TITLE: 'x' } } };

function sent(): number {
  return sandbox.requests.filter(({ method }) => method === 'crm.deal.add').length;
}

describe.each(GENERATIONS)('a client of %s', (generation) => {
  test('gets what it planned, and nobody else does', async () => {
    const ann = await speaker(generation, 'ann');
    const bob = await speaker(generation, 'bob');
    const { plan } = (await ann.ask('b24_plan_write', { calls: [DEAL] })).data;
    expect(await bob.ask('b24_apply', { plan })).toMatchObject({ isError: true });
    const { data } = await ann.ask('b24_apply', { plan });
    expect(data['outcomes']).toMatchObject([{ status: 'done' }]);
    await Promise.all([ann.close(), bob.close()]);
  });

  test('takes a write back: what was sent is unknown, and the rest is not sent', async () => {
    const ann = await speaker(generation, 'ann');
    const { plan } = (await ann.ask('b24_plan_write', { calls: [DEAL, DEAL] })).data;
    sandbox.clearRequests();
    const fault = { kind: 'latency', milliseconds: 600_000 } as const;
    const rule = sandbox.faults.add({ fault, method: 'crm.deal.add', times: 1 });
    const stop = new AbortController();
    const asked = ann.ask('b24_apply', { plan }, { signal: stop.signal });
    await expect.poll(() => rule.hits).toBe(1);
    stop.abort();
    await expect(asked).rejects.toBeDefined();
    await expect
      .poll(async () => (await ann.ask('b24_apply', { plan })).text)
      .toMatch(/"status":"unknown".*"status":"not sent"/u);
    await ann.close();
    rule.remove();
    expect(sent()).toBe(1);
  });

  test('is told how far a call is', async () => {
    const ann = await speaker(generation, 'ann');
    const { plan } = (await ann.ask('b24_plan_write', { calls: [DEAL, DEAL] })).data;
    const told: unknown[] = [];
    await ann.ask('b24_apply', { plan }, { onprogress: (step) => told.push(step) });
    await ann.close();
    expect(told).toMatchObject([
      { total: 2, message: 'crm.deal.add' },
      { progress: 1, total: 2, message: 'crm.deal.add' },
    ]);
  });
});

/** What a bare request is answered with. */
function bare(
  headers: Readonly<Record<string, string>>,
  { method = 'POST', body = '{}', times = 1, path = '/mcp' } = {},
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = url;
    // On a connection of its own: one that is kept may end while the next request is on its way.
    const to = { hostname, port, path, method, headers, agent: false };
    const request = httpRequest(to, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.once('error', reject);
    request.end(body.repeat(times));
  });
}

const ANN = {
  authorization: `Bearer ${TOKENS.ann}`,
  accept: 'application/json, text/event-stream',
  'content-type': 'application/json',
};

test.each<[status: number, headers: Readonly<Record<string, string>>, more?: object]>([
  [401, {}],
  [401, { authorization: `Bearer ${'c'.repeat(20)}` }],
  [401, { authorization: `Basic ${TOKENS.ann}` }],
  [401, { authorization: `Bearer ${TOKENS.ann}x` }],
  [401, { authorization: 'Bearer # tokens of the assistants' }],
  [403, { ...ANN, origin: 'https://elsewhere.example' }],
  [403, { ...ANN, origin: 'null' }],
  [403, { ...ANN, host: 'elsewhere.example' }],
  [403, { ...ANN, host: 'localhost.elsewhere.example' }],
  [400, { ...ANN, host: 'a b' }],
  [400, { ...ANN }],
  [404, ANN, { path: '/' }],
  [404, ANN, { path: '//elsewhere.example/mcp' }],
  [404, { ...ANN, 'mcp-session-id': '3c0bd2ac-74c9-4a4d-8a2b-1a5b0a3c0d11' }],
  [405, ANN, { method: 'PUT' }],
  [413, ANN, { body: '[', times: 5_000_000 }],
  [413, { ...ANN, 'transfer-encoding': 'chunked' }, { body: '[', times: 20_000_000 }],
  [400, ANN, { body: '[', times: 100_000 }],
  [415, { ...ANN, 'content-type': 'text/plain' }],
])('%i is answered to %j %j', async (status, headers, more) => {
  expect(await bare(headers, more)).toBe(status);
});

test('a session is for the client that began it', async () => {
  const hello = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'ann', version: '1' },
    },
  };
  const begun = await fetch(url, { method: 'POST', headers: ANN, body: JSON.stringify(hello) });
  await begun.body?.cancel();
  const session = begun.headers.get('mcp-session-id') ?? '';
  expect(session).toMatch(/^[\da-f-]{36}$/u);
  const list = { body: JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'tools/list' }) };
  const named = { ...ANN, 'mcp-session-id': session };
  expect(await bare(named, list)).toBe(200);
  expect(await bare({ ...named, authorization: `Bearer ${TOKENS.bob}` }, list)).toBe(404);
  expect(await bare(named, { method: 'DELETE', body: '' })).toBe(200);
  expect(await bare(named, list)).toBe(404);
});

test('other machines are served with named tokens alone, whatever their names begin with', async () => {
  for (const address of ['0.0.0.0:0', '127.elsewhere.example:0']) {
    const { server: refused, stderr } = serverWith('--http', address);
    const ended = once(refused, 'close');
    expect(await textOf(stderr)).toContain('--tokens');
    expect(await ended).toEqual([2, null]);
  }
});
