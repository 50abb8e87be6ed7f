import { afterAll, beforeAll, expect, test } from 'vitest';

import { runLine } from './command-line.ts';
import { startVerbatimPortal, type VerbatimPortal } from './verbatim-portal.ts';

let portal: VerbatimPortal;

beforeAll(async () => {
  portal = await startVerbatimPortal();
});

afterAll(() => portal.close());

const HEADERS = "-H 'content-type: application/json' -H 'accept: application/json'";

test('--dry-run prints a line of curl with all digits and sends nothing', async () => {
  const { code, stdout, stderr } = await runLine([
    'bitrix24',
    'some.add',
    "NAME=it's",
    'ID:=9007199254740993',
    '--url',
    portal.webhook,
    '--dry-run',
  ]);
  const url = portal.webhook.replace('made-up-secret', '***');
  expect(stdout).toBe(
    String.raw`curl -X POST '${url}some.add.json' ${HEADERS} --data-raw '{"NAME":"it'\''s","ID":9007199254740993}'` +
      '\n',
  );
  expect([code, stderr, portal.sent]).toEqual([0, '', []]);
});

test.each([
  ['in the body', ['some.add', 'A=1'], '"auth":"***"'],
  ['in a header', ['tasks.task.get', 'id:=1', '--api', 'v3'], '***'],
])('a token is hidden %s', async (_, words, shown) => {
  const { origin } = new URL(portal.webhook);
  const line = ['bitrix24', ...words, '--url', origin, '--token', 'made-up-token', '--dry-run'];
  const { stdout } = await runLine(line);
  expect(stdout).toContain('curl -X POST');
  expect(stdout).toContain(shown);
  expect(stdout).not.toContain('made-up');
});
