import { usageErrorOf } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { EXIT_CODES, type ExitCode } from '../spec/exit-codes.ts';
import { traceOf } from './trace.ts';

/** Says why a run ended early: a wrong command line, an interruption, or a fault of ours. */
export async function writeUncaught(error: unknown, context: Context): Promise<ExitCode> {
  const { shell, messages, redactor, debug } = context;
  const usage = usageErrorOf(error, messages);
  if (usage !== undefined) {
    const lines = [`oint: ${usage.message}`, ...usage.hints];
    await shell.stderr.write(`${redactor.text(lines.join('\n'))}\n`);
    return EXIT_CODES.usage;
  }
  if (shell.signal.aborted) return writeInterruption(context);
  const [summary = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  const more = debug ? traceOf(error) : messages.seeDebug;
  await shell.stderr.write(redactor.text(`oint: ${messages.unexpected(summary)}\n${more}\n`));
  return EXIT_CODES.unexpected;
}

export async function writeInterruption({ shell, messages }: Context): Promise<ExitCode> {
  await shell.stderr.write(`${messages.interrupted}\n`);
  return EXIT_CODES.interrupted;
}
