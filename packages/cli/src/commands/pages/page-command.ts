import { parseArguments, type ParsedArguments } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Connection } from '../../connection/read-connection.ts';
import { recordedCall } from '../../connection/recorded-call.ts';
import type { Context } from '../../context/context.ts';
import { writeResult } from '../../output/write-result.ts';
import { commandArities } from '../../spec/arities.ts';
import type { CommandSpec } from '../../spec/command.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import type { Library } from '../../spec/library.ts';
import { adviseStructures } from '../calls/advise-structures.ts';
import { request } from '../calls/request.ts';
import { walkCommand } from '../calls/walk.ts';
import { withDestination } from '../calls/with-destination.ts';
import { describeConfig } from '../given/config.ts';
import { givenConnection, missingConnection, signInHints } from '../given/given-connection.ts';
import { readSettings } from '../given/settings.ts';
import { askAuthorizationServer } from './ask-authorization-server.ts';
import { readParams, withoutOwn } from './page-params.ts';

/** Runs a page's command: reads its options, calls its function, writes what it answers. */
export async function runPage(
  library: Library,
  section: string,
  command: CommandSpec,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const parsed = await parseArguments(words, commandArities(command, library), context.messages);
  if (parsed.options.get('config') === true) {
    await context.shell.stdout.write(`${describeConfig(context)}\n`);
    return EXIT_CODES.ok;
  }
  const settings = await readSettings(withoutOwn(parsed, command), context);
  const connection = command.client ? await givenConnection(library, parsed, context) : undefined;
  checkRequired(library, command, parsed, connection, context);
  const params = await readParams(library, command, parsed, context);
  await adviseStructures(library, command, params, context);
  const functions = await library.loadFunctions(section, context.sources);
  const run = functions[command.name];
  if (typeof run !== 'function') throw new UsageError(context.messages.notAvailable(command.name));
  if (command.server === 'authorization') {
    const ask = (options: object): unknown => Reflect.apply(run, undefined, [params, options]);
    return askAuthorizationServer(ask, library, settings, context);
  }
  if (connection?.url === undefined) {
    return withDestination(settings.out, context, async (destination) => {
      const result: unknown = await Reflect.apply(run, undefined, [params]);
      return writeResult(result, context, settings.view, destination);
    });
  }
  if (settings.walk !== undefined) {
    const target = { library, connection: { ...connection, url: connection.url }, settings };
    const call = await recordedCall((client) =>
      Reflect.apply(run, undefined, [client, params, {}]),
    );
    return walkCommand(command, call, { ...target, options: settings.walk }, context);
  }
  return request(
    (client, options): unknown => Reflect.apply(run, undefined, [client, params, options]),
    { ...connection, url: connection.url },
    settings,
    context,
  );
}

function checkRequired(
  library: Library,
  command: CommandSpec,
  { options }: ParsedArguments,
  connection: Connection | undefined,
  context: Context,
): void {
  const { language, messages } = context;
  const unreached = connection === undefined ? [] : missingConnection(library, connection, context);
  const missing = [
    ...unreached,
    ...command.options
      .filter(({ option, required }) => required && (options.get(option) ?? '') === '')
      .map(({ option, description }) => `  --${option}  ${description[language]}`),
  ];
  if (missing.length > 0) {
    throw new UsageError(
      [messages.missingOptions(missing.length), ...missing].join('\n'),
      signInHints(library, unreached.length, context),
    );
  }
}
