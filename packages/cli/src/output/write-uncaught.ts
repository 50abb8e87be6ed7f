import { usageErrorOf } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { InputLate } from '../context/input-late.ts';
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
  if (error instanceof InputLate) {
    const message = messages.inputLate(error.place);
    const report = { message, remedy: messages.nothingSent, mayHaveExecuted: false };
    return sayError({ kind: 'timeout', ...report, exitCode: EXIT_CODES.network }, context);
  }
  const [summary = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  const message = messages.unexpected(summary);
  const remedy = debug ? traceOf(error) : messages.seeDebug;
  const exitCode = EXIT_CODES.unexpected;
  return sayError({ kind: 'unexpected', message, remedy, exitCode }, context);
}

/** A call that was under way may have been executed all the same. */
export async function writeInterruption(
  context: Context,
  mayHaveExecuted = false,
): Promise<ExitCode> {
  const { shell, messages, errorsAsJson } = context;
  const exitCode = EXIT_CODES.interrupted;
  if (errorsAsJson) {
    const remedy = mayHaveExecuted ? messages.mayHaveExecuted : undefined;
    const message = messages.interrupted;
    return sayError({ kind: 'aborted', message, remedy, mayHaveExecuted, exitCode }, context);
  }
  const lines = [messages.interrupted, ...(mayHaveExecuted ? [messages.mayHaveExecuted] : [])];
  await shell.stderr.write(`${lines.join('\n')}\n`);
  return exitCode;
}
