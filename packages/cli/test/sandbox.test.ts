import { createServer } from 'node:net';

import { afterEach, expect, test } from 'vitest';

import { runLine } from './command-line.ts';

let stop = new AbortController();

afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

test('runs until Ctrl+C and prints what to try', async () => {
  const ended = runLine(['sandbox'], { signal: AbortSignal.abort() });
  const { code, stdout } = await ended;
  expect(code).toBe(0);
  expect(stdout).toMatch(/Webhook URL: http:\/\/127\.0\.0\.1:\d+\/rest\/1\/\w+\/\nToken: \w+\n/);
  expect(stdout.match(/^ {2}oint bitrix24 .*--url http:/gm)).toHaveLength(2);
});

test('a busy port is said to be one', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const outcome = await runLine(['sandbox', '--port', String(port)], { signal: stop.signal });
  await new Promise((resolve) => server.close(resolve));
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toContain(`Port ${port} is in use.`);
});
