import { usageErrorOf } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { Interrupted } from '../context/interrupted.ts';
import { EXIT_CODES, type ExitCode } from '../spec/exit-codes.ts';
import { sayError } from './say-error.ts';
import { traceOf } from './trace.ts';

/** Says why a run ended early: a wrong command line, an interruption, or a fault of ours. */
export async function writeUncaught(error: unknown, context: Context): Promise<ExitCode> {
  const { shell, messages, debug } = context;
  const usage = usageErrorOf(error, messages);
  if (usage !== undefined) {
    const { message, hints } = usage;
    const remedy = hints.join('\n');
    return sayError({ kind: 'usage', message, remedy, exitCode: EXIT_CODES.usage }, context);
  }
  if (shell.signal.aborted || error instanceof Interrupted) return writeInterruption(context);
  const [summary = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  const message = messages.unexpected(summary);
  const remedy = debug ? traceOf(error) : messages.seeDebug;
  const exitCode = EXIT_CODES.unexpected;
  return sayError({ kind: 'unexpected', message, remedy, exitCode }, context);
}

/** A call that was under way may have been executed all the same. */
export async function writeInterruption(
  { shell, messages }: Context,
  mayHaveExecuted = false,
): Promise<ExitCode> {
  const lines = [messages.interrupted, ...(mayHaveExecuted ? [messages.mayHaveExecuted] : [])];
  await shell.stderr.write(`${lines.join('\n')}\n`);
  return EXIT_CODES.interrupted;
}
