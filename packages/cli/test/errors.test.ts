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
