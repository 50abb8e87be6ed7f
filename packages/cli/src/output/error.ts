import type { OintErrorCode } from '@oint/core';

import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { exitCodes } from '../spec/exit-codes.ts';
import type { ExitCode } from '../spec/exit-codes.ts';
import { failureOf } from './describe-error.ts';
import { formatJson } from './result.ts';

const codes: Readonly<Record<OintErrorCode, ExitCode>> = {
  api: exitCodes.api,
  authorization: exitCodes.authorization,
  limit: exitCodes.limits,
  network: exitCodes.network,
  timeout: exitCodes.network,
  'invalid-response': exitCodes.network,
  aborted: exitCodes.interrupted,
  configuration: exitCodes.usage,
};

/**
 * Says what went wrong and answers with the exit code. The body of an API's error goes to stdout, where scripts look for
 * answers; the text for people goes to stderr.
 */
export async function writeError(
  error: unknown,
  dress: (body: unknown) => unknown,
  context: Context,
): Promise<ExitCode> {
  const { shell, messages, redactor } = context;
  if (error instanceof UsageError) throw error;
  if (shell.signal.aborted) {
    await shell.stderr.write(`${messages.interrupted}\n`);
    return exitCodes.interrupted;
  }
  const { ApiError, OintError } = await import('@oint/core');
  if (!(error instanceof OintError)) throw error;
  if (error instanceof ApiError) {
    await shell.stdout.write(`${formatJson(redactor.json(dress(error.body)))}\n`);
  }
  const failure = await failureOf(error);
  const text = failure === undefined ? error.message : messages.failure(failure, error.message);
  await shell.stderr.write(`oint: ${redactor.text(inOptions(text))}\n`);
  if (context.debug) await shell.stderr.write(`${redactor.text(traceOf(error))}\n`);
  return codes[error.code];
}

/** Settings of a client that the command line has as options, by the names that errors of the client have for them. */
const SETTINGS = /`(url|token|timeout|allowInsecureHttp)`/gu;

/** The error in the words of the command line: `allowInsecureHttp` is `--allow-insecure-http`. */
function inOptions(message: string): string {
  return message.replaceAll(SETTINGS, (_, name: string) => {
    return `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
  });
}

/** The stack of an error and of its causes. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? String(error);
  return error.cause === undefined ? own : `${own}\n← ${traceOf(error.cause)}`;
}
