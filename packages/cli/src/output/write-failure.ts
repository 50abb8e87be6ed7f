import type { OintError, OintErrorCode } from '@oint/core';

import type { Context } from '../context/context.ts';
import type { Failure } from '../messages/failure.ts';
import { EXIT_CODES, type ExitCode } from '../spec/exit-codes.ts';
import { isRestLibrary } from '../spec/library.ts';
import { failureOf } from './describe-error.ts';
import { render } from './render.ts';
import { sayError } from './say-error.ts';
import { traceOf } from './trace.ts';
import type { View } from './view.ts';
import { writeInterruption, writeUncaught } from './write-uncaught.ts';

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

/** What is known of a call that failed. */
export interface FailedCall {
  readonly error: unknown;
  /** Whether a request went out: then no exit code says that none did. */
  readonly sent: boolean;
  /** Milliseconds that the command line allows. */
  readonly timeout: number | undefined;
  /** How its answer is to be shown. */
  readonly view?: View | undefined;
}

/**
 * Says why a call failed and answers with the exit code. The body of an API's error goes to stdout, where scripts look for
 * answers, unless rows are there already (`dress` is `undefined`); the text for people goes to stderr.
 */
export async function writeFailure(
  call: FailedCall,
  dress: ((body: unknown) => unknown) | undefined,
  context: Context,
): Promise<ExitCode> {
  const { error, sent, timeout, view } = call;
  const { shell, redactor } = context;
  const { ApiError, OintError: Known } = await import('@oint/core');
  const known = error instanceof Known ? error : undefined;
  if (shell.signal.aborted) return writeInterruption(context, known?.mayHaveExecuted);
  if (known === undefined) return afterSending(await writeUncaught(error, context), sent);
  if (error instanceof ApiError && dress !== undefined) {
    const body = await shownBody(redactor.json(dress(error.body)), view);
    // Where stdout takes nothing, the exit code and the lines on stderr still say why.
    await shell.stdout.write(body).catch(() => {});
  }
  const exitCode = afterSending(CODES[known.code], sent);
  await say(known, await failureOf(known, timeout), exitCode, context);
  if (context.debug) await shell.stderr.write(`${redactor.text(traceOf(error))}\n`);
  return exitCode;
}

/** As a result is shown; an expression or names of fields that do not fit the error leave it as it came. */
async function shownBody(body: unknown, { format, jq }: View = {}): Promise<string | Uint8Array> {
  const shown = await render(body, { format, jq }).catch(() => render(body, {}));
  return shown.content;
}

/** A fault that is only found behind the first request is none of the command line alone. */
function afterSending(code: ExitCode, sent: boolean): ExitCode {
  return sent && code === EXIT_CODES.usage ? EXIT_CODES.unexpected : code;
}

async function say(
  error: OintError,
  failure: Failure | undefined,
  exitCode: ExitCode,
  context: Context,
): Promise<void> {
  const { code: kind, mayHaveExecuted } = error;
  if (failure === undefined) {
    await sayError({ kind, message: error.message, mayHaveExecuted, exitCode }, context);
    return;
  }
  const { messages } = context;
  const method = 'method' in failure ? failure.method : undefined;
  const message = inOptions(messages.failure(failure));
  const remedy = messages.remedy(failure, await explainLine(method, context));
  const facts = {
    method,
    code: 'apiCode' in failure ? failure.apiCode : undefined,
    status: 'status' in failure ? failure.status : undefined,
    mayHaveExecuted,
    timeout: 'limit' in failure ? failure.limit : undefined,
    retryAfter: 'retryAfter' in failure ? failure.retryAfter : undefined,
  };
  await sayError({ kind, message, remedy, ...facts, exitCode }, context);
}

async function explainLine(
  method: string | undefined,
  { shell }: Context,
): Promise<string | undefined> {
  const library = shell.libraries.find(isRestLibrary);
  if (library === undefined || method === undefined) return undefined;
  // A name without a dot may be that of a step, such as the upload of a file, which is no method to explain.
  const known =
    method.includes('.') || (await library.reference.loadMethods()).find(method).length > 0;
  return known ? `oint ${library.name} explain ${method}` : undefined;
}

/** Settings of a client that the command line has as options, by the names that errors of the client have for them. */
const SETTINGS = /`(url|token|timeout|allowInsecureHttp)`/gu;

/** The error in the words of the command line: `allowInsecureHttp` is `--allow-insecure-http`. */
function inOptions(message: string): string {
  return message.replaceAll(SETTINGS, (_, name: string) => {
    return `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
  });
}
