import type { ParsedArguments } from '../../arguments/parse.ts';
import { textOf } from '../../arguments/text-of.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { ExchangeSettings } from '../../connection/exchange.ts';
import type { Context } from '../../context/context.ts';
import type { View } from '../../output/view.ts';
import { readWalkOptions, type WalkOptions } from '../../walk/walk-options.ts';
import { readConfig } from './config.ts';
import { readView } from './read-view.ts';

/** What the options of every command ask for. */
export interface Settings extends ExchangeSettings {
  /** The file that the result is written to. */
  readonly out: string | undefined;
  readonly view: View;
  /** The list is to be read to its end. */
  readonly walk: WalkOptions | undefined;
}

export async function readSettings(
  { options }: ParsedArguments,
  context: Context,
): Promise<Settings> {
  const { messages } = context;
  const config = await readConfig(textOf(options.get('config')), context);
  const timeout = textOf(options.get('timeout'));
  if (timeout !== undefined && !/^\d+$/u.test(timeout)) throw new UsageError(messages.wrongTimeout);
  return {
    preview: options.has('dry-run') ? 'curl' : options.has('test') ? 'fields' : undefined,
    out: textOf(options.get('out')),
    view: await readView(options, context),
    walk: readWalkOptions(options, messages),
    ...config,
    // 0 means none, for a single request too.
    timeout: timeout !== undefined && Number(timeout) === 0 ? 0 : config.timeout,
    deadline: Number(timeout) > 0 ? Number(timeout) : undefined,
    allowInsecureHttp: options.has('allow-insecure-http'),
  };
}
