import type { ParsedArguments } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import type { RowAction } from '../../each/row-action.ts';
import type { Library } from '../../spec/library.ts';
import { neededConnection, type ReachedConnection } from '../given/given-connection.ts';
import { readSettings, type Settings } from '../given/settings.ts';

/** A command line that is carried out for many rows, and what it is sent with. */
export interface EachLine {
  readonly action: RowAction;
  readonly connection: ReachedConnection;
  readonly settings: Settings;
}

/** Options that say how one answer is shown. */
const OF_ONE = ['all', 'out', 'json', 'format', 'jq', 'test'];

/** @throws {UsageError} for options that say nothing for many rows, and where no portal is named. */
export async function eachLine(
  library: Library,
  action: RowAction,
  parsed: ParsedArguments,
  context: Context,
): Promise<EachLine> {
  const { messages } = context;
  const senseless = OF_ONE.find((name) => parsed.options.has(name));
  if (senseless !== undefined) throw new UsageError(messages.each.notBehind(senseless));
  const settings = await readSettings(parsed, context);
  return { action, settings, connection: await neededConnection(library, parsed, context) };
}
