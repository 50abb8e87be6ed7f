import { resolve } from 'node:path';

import { parseArguments } from '../../arguments/parse.ts';
import { textOf } from '../../arguments/text-of.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import type { Shell } from '../../context/shell.ts';
import { systemCode } from '../../context/system-code.ts';
import { untilAborted } from '../../context/until-aborted.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import { aritiesOf, OPTION_SETS } from '../../spec/options.ts';

/** Runs a local portal until Ctrl+C. Its webhook and token are made up, and are printed to be used. */
export async function runSandbox(words: readonly string[], context: Context): Promise<ExitCode> {
  const { messages, shell } = context;
  const { options } = await parseArguments(words, aritiesOf(OPTION_SETS.sandbox), messages);
  const port = portOf(options.get('port'), context);
  const folder = textOf(options.get('reference'));
  const reference = folder === undefined ? undefined : resolve(shell.cwd, folder);
  const { startSandbox, UnreadableReferenceError } = await import('@oint/sandbox');
  const sandbox = await startSandbox({ port, reference }).catch((error: unknown) => {
    if (error instanceof UnreadableReferenceError) {
      const { reason, path } = error;
      throw new UsageError(messages.wrongReference[reason](path), [messages.referenceRemedy]);
    }
    const busy = systemCode(error) === 'EADDRINUSE';
    throw busy ? new UsageError(messages.portBusy(port)) : error;
  });
  const program = programLine(shell.env);
  await shell.stdout.write(
    [
      `${messages.sandboxReady} ${sandbox.url}`,
      '',
      `${messages.sandboxWebhook}: ${sandbox.webhookUrl}`,
      `${messages.sandboxToken}: ${sandbox.token}`,
      '',
      messages.sandboxTry,
      `  ${program} bitrix24 user.current --url ${sandbox.webhookUrl}`,
      `  ${program} bitrix24 MarkMessageAsRead --url ${sandbox.webhookUrl} --chat chat642 --message 11572`,
      '',
      messages.sandboxStop,
      '',
    ].join('\n'),
  );
  await untilAborted(shell.signal);
  await sandbox.close();
  return EXIT_CODES.ok;
}

/**
 * What starts this program where it was started: its name, or npm's script of that name, as in a clone, where nothing else is
 * called so. A script that starts the portal itself takes no other commands.
 */
function programLine({
  npm_lifecycle_event: event,
  npm_lifecycle_script: script = '',
}: Shell['env']): string {
  return event === 'oint' && !/\bsandbox\b/u.test(script) ? 'npm run -s oint --' : 'oint';
}

function portOf(value: string | boolean | undefined, { messages }: Context): number {
  if (value === undefined) return 0;
  const port = typeof value === 'string' && /^\d{1,5}$/u.test(value) ? Number(value) : NaN;
  if (!(port <= 65_535)) throw new UsageError(messages.wrongPort);
  return port;
}
