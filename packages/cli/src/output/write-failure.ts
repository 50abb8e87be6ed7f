import type { OintErrorCode } from '@oint/core';

import type { Context } from '../context/context.ts';
import { EXIT_CODES, type ExitCode } from '../spec/exit-codes.ts';
import { failureOf } from './describe-error.ts';
import { formatJson } from './formats/json.ts';
import { traceOf } from './trace.ts';
import { writeInterruption } from './write-uncaught.ts';

const CODES: Readonly<Record<OintErrorCode, ExitCode>> = {
  api: EXIT_CODES.api,
  authorization: EXIT_CODES.authorization,
  limit: EXIT_CODES.limits,
  network: EXIT_CODES.network,
  timeout: EXIT_CODES.network,
  'invalid-response': EXIT_CODES.network,
  aborted: EXIT_CODES.interrupted,
  configuration: EXIT_CODES.usage,
};

/**
 * Says why a call failed and answers with the exit code. The body of an API's error goes to stdout, where scripts look for
 * answers; the text for people goes to stderr. What is no failure of a call is thrown on.
 */
export async function writeFailure(
  error: unknown,
  dress: (body: unknown) => unknown,
  context: Context,
): Promise<ExitCode> {
  const { shell, messages, redactor } = context;
  if (shell.signal.aborted) return writeInterruption(context);
  const { ApiError, OintError } = await import('@oint/core');
  if (!(error instanceof OintError)) throw error;
  if (error instanceof ApiError) {
    await shell.stdout.write(`${formatJson(redactor.json(dress(error.body)))}\n`);
  }
  const failure = await failureOf(error);
  const text = failure === undefined ? error.message : messages.failure(failure, error.message);
  await shell.stderr.write(`oint: ${redactor.text(inOptions(text))}\n`);
  if (context.debug) await shell.stderr.write(`${redactor.text(traceOf(error))}\n`);
  return CODES[error.code];
}

/** Settings of a client that the command line has as options, by the names that errors of the client have for them. */
const SETTINGS = /`(url|token|timeout|allowInsecureHttp)`/gu;

/** The error in the words of the command line: `allowInsecureHttp` is `--allow-insecure-http`. */
function inOptions(message: string): string {
  return message.replaceAll(SETTINGS, (_, name: string) => {
    return `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
  });
}
