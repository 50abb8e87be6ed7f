import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runLine } from './command-line.ts';
import { startPortal, type Portal } from './portal.ts';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});

afterAll(() => portal.close());

const line = (...words: string[]) => runLine(['bitrix24', ...words, '--url', portal.webhook]);

/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9/rest/1/made-up-secret/';

describe('one line says what happened, one what to do', () => {
  test.each([
    [
      ['fail.api'],
      /^oint: fail\.api: SOME_ERROR: not at .* \(HTTP 400\)\nThe call was not executed\. .*: oint bitrix24 explain fail\.api\n$/u,
    ],
    // No method of the reference, as the upload of a file is none: there is nothing to explain.
    [['call', 'step'], /^oint: step: SOME_ERROR: .* \(HTTP 400\)\nThe call was not executed\.\n$/u],
    [
      ['fail.auth'],
      /^oint: fail\.auth: the token has expired: expired_token \(HTTP 401\)\nThe call was not executed\. Get a new token.*\n$/u,
    ],
    [
      ['fail.limit'],
      /a limit of the portal is reached: .*\nThe call was not executed\. Repeat it in 7 s\.\n$/u,
    ],
    [
      ['fail.html'],
      /an HTML page \(HTTP 200\)\nThe portal may have executed the call: .*--url.*\n$/u,
    ],
    [
      ['fail.hang', '--timeout', '20'],
      /did not answer within 20 ms\nThe portal may have executed the call: .*--timeout.*\n$/u,
    ],
    [
      ['fail.hang', '--timeout', '60000', '--config', "{'timeout':20}"],
      /did not answer within 20 ms\n/u,
    ],
    [
      ['fail.hang', '--timeout', '20', '--config', "{'timeout':60000}"],
      /did not answer within 20 ms\n/u,
    ],
  ])('%j', async (words, said) => {
    expect((await line(...words)).stderr).toMatch(said);
  });

  test('what the portal says neither steers the terminal nor makes lines of its own', async () => {
    const { stderr } = await line('fail.colors');
    expect(stderr).toMatch(
      /^oint: fail\.colors: SOME \[2JERROR: one two \]0;three  ?\(HTTP 400\)\n.*\n$/u,
    );
  });

  test('nothing was executed where nobody was reached', async () => {
    const { stderr } = await runLine(['bitrix24', 'any.thing', '--url', NOWHERE]);
    expect(stderr).toMatch(/cannot be reached \(.*\)\nThe call was not executed\. Check .*\n$/u);
  });
});

describe('with --json, errors are JSON', () => {
  test.each([
    [
      ['fail.api'],
      {
        kind: 'api',
        method: 'fail.api',
        code: 'SOME_ERROR',
        status: 400,
        mayHaveExecuted: false,
        exitCode: 3,
      },
    ],
    [['fail.limit'], { kind: 'limit', code: 'OVERLOAD_LIMIT', retryAfter: 7000, exitCode: 5 }],
    [
      ['fail.hang', '--timeout', '20'],
      { kind: 'timeout', timeout: 20, mayHaveExecuted: true, exitCode: 6 },
    ],
    [['ReadThing', '--chatt', '5'], { kind: 'usage', exitCode: 2 }],
    [['FailThing'], { kind: 'unexpected', exitCode: 1 }],
  ])('%j', async (words, error) => {
    const { code, stderr } = await line(...words, '--json');
    expect(JSON.parse(stderr)).toEqual({
      error: expect.objectContaining({
        ...error,
        message: expect.stringMatching(/./u),
        remedy: expect.stringMatching(/./u),
      }),
    });
    expect(code).toBe(error.exitCode);
    expect(stderr).not.toContain('made-up-secret');
  });

  test('the option of that name of a tool makes none', async () => {
    const { bitrix24 } = await import('../src/libraries/bitrix24.ts');
    const { tools } = await import('../src/libraries/tools.ts');
    const { stderr } = await runLine(['tools', 'ParseJSON', '--json', '[1]'], {}, [
      bitrix24,
      tools,
    ]);
    expect(stderr).toMatch(/^oint: --json: expected/u);
  });
});

describe('an error’s body is shown as a result is', () => {
  test.each([
    [['--format', 'yaml'], /^error: SOME_ERROR\nerror_description: /u],
    [['--format', 'csv'], /^error,error_description\r?\nSOME_ERROR,/u],
    [['--jq', '.error'], /^SOME_ERROR\n$/u],
    // What does not fit it leaves it whole.
    [['--jq', '.result[].ID'], /^\{\n "error": "SOME_ERROR",/u],
    [['--json', 'ID'], /^\{\n "error": "SOME_ERROR",/u],
  ])('%j', async (words, body) => {
    const { code, stdout } = await line('fail.api', ...words);
    expect([code, stdout]).toEqual([3, expect.stringMatching(body)]);
  });
});

test('with --json, an interruption is JSON too', async () => {
  const words = ['bitrix24', 'fail.hang', '--url', portal.webhook, '--json'];
  const { code, stderr } = await runLine(words, { signal: AbortSignal.abort() });
  expect(code).toBe(130);
  expect(JSON.parse(stderr)).toEqual({
    error: { kind: 'aborted', message: 'Interrupted.', mayHaveExecuted: false, exitCode: 130 },
  });
});

describe('one dash', () => {
  test.each([
    ['-t', '--text, --test, --timeout, --token'],
    ['-tset', '--test'],
  ])('%s has the options that are meant', async (word, names) => {
    const { code, stderr } = await line('ReadThing', '--chat', '1', word);
    expect(code).toBe(2);
    const [problem, hint = ''] = stderr.split('\n');
    expect(problem).toBe(`oint: Options have two dashes; found ${word}.`);
    const proposed = hint.match(/--[a-z-]+/gu) ?? [];
    expect(proposed.toSorted()).toEqual(expect.arrayContaining(names.split(', ')));
  });
});

test('a word behind a flag is told what a flag takes', async () => {
  const { code, stderr } = await line('ReadThing', '--hide', 'maybe');
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('--hide is true or false, not "maybe"'),
  ]);
});

test('-v is --version', async () => {
  expect(await runLine(['-v'])).toEqual(await runLine(['--version']));
});

test('--timeout covers the reading of input', async () => {
  const { code, stderr, stdout } = await runLine(
    [
      'bitrix24',
      'ReadThing',
      '--url',
      portal.webhook,
      '--fields',
      '-',
      '--timeout',
      '20',
      '--chat',
      '1',
      '--message',
      '1',
    ],
    { stdin: silence() },
  );
  expect([code, stdout]).toEqual([6, '']);
  expect(stderr).toBe(
    'oint: --fields: the input did not come within the time of --timeout.\nNothing was sent. --timeout allows more time.\n',
  );
});

/** Somebody who says nothing. */
async function* silence(): AsyncGenerator<Uint8Array> {
  await new Promise(() => {});
  yield Buffer.from('');
}
