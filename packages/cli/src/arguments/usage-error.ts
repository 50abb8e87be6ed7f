import type { Messages } from '../messages/messages.ts';
import { ValueError } from '../values/value-error.ts';

/** The command line itself is wrong; nothing was sent. The text is ready to be shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What to try instead, one line each; printed under the message. */
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = []) {
    super(message);
    this.hints = hints;
  }
}

/** What is wrong with the command line, if that is what the error says. */
export function usageErrorOf(error: unknown, messages: Messages): UsageError | undefined {
  if (error instanceof UsageError) return error;
  return error instanceof ValueError ? new UsageError(messages.wrongValue(error)) : undefined;
}
