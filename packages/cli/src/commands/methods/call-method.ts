import { parseFields } from '../../arguments/fields.ts';
import { parseArguments } from '../../arguments/parse.ts';
import { textOf } from '../../arguments/text-of.ts';
import type { Context } from '../../context/context.ts';
import { callArities } from '../../spec/arities.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import type { RestLibrary } from '../../spec/library.ts';
import { adviseCall, knownCall } from '../calls/known-method.ts';
import { readInput, readTextOf } from '../calls/method-params.ts';
import { request } from '../calls/request.ts';
import { walkMethod } from '../calls/walk.ts';
import { readApiVersion } from '../given/api-version.ts';
import { describeConfig } from '../given/config.ts';
import { neededConnection } from '../given/given-connection.ts';
import { readSettings } from '../given/settings.ts';

/** Calls any REST method with the parameters as they stand; what the reference knows of it is used, not enforced. */
export async function callMethod(
  library: RestLibrary,
  method: string,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { messages } = context;
  const parsed = await parseArguments(words, callArities(library), messages, 'parameters');
  if (parsed.options.get('config') === true) {
    await context.shell.stdout.write(`${describeConfig(context)}\n`);
    return EXIT_CODES.ok;
  }
  const settings = await readSettings(parsed, context);
  const wanted = readApiVersion(parsed.options.get('api'), context);
  const call = await knownCall(library, method, wanted);
  const given = await parseFields(
    parsed.positionals,
    await readInput(textOf(parsed.options.get('input')), context),
    { messages, inputs: context.sources, readText: readTextOf(call) },
  );
  const connection = await neededConnection(library, parsed, context);
  const params = await adviseCall(library, call, given, context);
  const { version, access } = call;
  if (settings.walk !== undefined) {
    const target = {
      library,
      connection,
      settings,
      options: settings.walk,
    };
    return walkMethod(call, { method, params, version }, target, context);
  }
  return request(
    (client, options) => client.call(method, params, { ...options, version, access }),
    connection,
    settings,
    context,
  );
}
