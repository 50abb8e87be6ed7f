import { isOintError } from '@oint/core';

import type { Context } from '../context/context.ts';
import { failureOf } from '../output/describe-error.ts';

/** What went wrong with a call and what to do, in two sentences without secrets. */
export async function describeFailure(
  error: unknown,
  { messages, redactor }: Context,
): Promise<string> {
  const failure = isOintError(error) ? await failureOf(error) : undefined;
  if (failure === undefined) {
    return redactor.text(error instanceof Error ? error.message : String(error));
  }
  const lines = [messages.failure(failure), messages.remedy(failure, undefined)];
  return redactor.text(lines.filter((line) => line !== '').join('\n'));
}
