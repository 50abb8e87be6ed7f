/** Commands that ask the authorization server in the place of a portal. */
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { exitCodes, runLine } from './command-line.ts';

const SECRET = 'made-up-client-secret';
const LINE = ['bitrix24', 'TradeThing', '--clientsecret', SECRET];
const TOKENS = { access_token: 'made-up-access', refresh_token: 'made-up-next' };

let server: Server;
let url: string;
const asked: string[] = [];
let answer: { status: number; body: unknown } = { status: 200, body: TOKENS };

beforeAll(async () => {
  server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url} ${await text(request)}`);
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function trade(...more: string[]): ReturnType<typeof runLine> {
  return runLine([...LINE, ...more], { env: { LC_ALL: 'C', OINT_BITRIX24_OAUTH_URL: url } });
}

test('the answer is written as it came, and needs no portal', async () => {
  asked.length = 0;
  const { code, stdout, stderr } = await trade();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(TOKENS);
  expect(asked).toEqual([
    `POST /oauth/token/ grant_type=refresh_token&client_id=made-up&client_secret=${SECRET}&refresh_token=made-up-refresh`,
  ]);
});

test('a refusal goes to stdout too, with the exit code of authorization', async () => {
  answer = { status: 401, body: { error: 'invalid_grant', error_description: 'too old' } };
  const { code, stdout, stderr } = await trade();
  answer = { status: 200, body: TOKENS };
  expect(code).toBe(exitCodes.authorization);
  expect(JSON.parse(stdout)).toEqual({ error: 'invalid_grant', error_description: 'too old' });
  expect(stderr).toContain('invalid_grant: too old');
});

test('--test and --debug show no secrets', async () => {
  asked.length = 0;
  const shown = await trade('--test');
  expect(asked).toEqual([]);
  expect(JSON.parse(shown.stdout)).toMatchObject({ http: 'POST', method: 'token' });
  const debugged = await trade('--debug');
  expect(debugged.stderr).toContain('HTTP 200');
  for (const said of [shown.stdout, shown.stderr, debugged.stderr]) {
    expect(said).not.toContain(SECRET);
    expect(said).not.toContain('made-up-refresh');
  }
});

test('a server that is not there is a failure of the network', async () => {
  const env = { LC_ALL: 'C', OINT_BITRIX24_OAUTH_URL: 'http://127.0.0.1:1' };
  const { code, stdout, stderr } = await runLine(LINE, { env });
  expect({ code, stdout }).toEqual({ code: exitCodes.network, stdout: '' });
  expect(stderr).not.toContain(SECRET);
});
