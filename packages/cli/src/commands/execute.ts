import { parseArguments } from '../arguments/parse.ts';
import type { OptionArity, ParsedArguments } from '../arguments/parse.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { readConnection } from '../connection/connection.ts';
import { request } from '../connection/request.ts';
import type { Context } from '../context/context.ts';
import { writeResult } from '../output/result.ts';
import type { CommandSpec, OptionSpec } from '../spec/command.ts';
import { exitCodes } from '../spec/exit-codes.ts';
import type { ExitCode } from '../spec/exit-codes.ts';
import type { Library } from '../spec/library.ts';
import { aritiesIn } from '../spec/options.ts';
import { isFlag } from '../spec/value-type.ts';
import { readValue } from '../values/read-value.ts';
import { describeConfig, readSettings, textOf } from './settings.ts';

/** Options whose values are secrets wherever they occur. */
const secretOptions = new Set(['clientsecret', 'refresh']);

/** All options that a command takes, with the way they take a value. */
export function aritiesOf(command: CommandSpec): ReadonlyMap<string, OptionArity> {
  const connection = command.client ? ['url', 'token'] : [];
  return new Map<string, OptionArity>([
    ...aritiesIn('everywhere', 'command'),
    ...connection.map((name): [string, OptionArity] => [name, 'required']),
    ...command.options.map(({ option, types }): [string, OptionArity] => [
      option,
      isFlag(types) ? 'flag' : 'required',
    ]),
  ]);
}

/** Runs a command: reads its options, calls its function, writes what it answers. */
export async function executeCommand(
  library: Library,
  section: string,
  command: CommandSpec,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const parsed = await parseArguments(words, aritiesOf(command), context.messages);
  if (parsed.options.get('config') === true) {
    await context.shell.stdout.write(`${describeConfig(context)}\n`);
    return exitCodes.ok;
  }
  const settings = await readSettings(parsed, context);
  const connection = command.client ? await readGivenConnection(parsed, context) : undefined;
  checkRequired(command, parsed, connection !== undefined && connection.url === undefined, context);
  const params = await readParams(command, parsed, context);
  const functions = await library.loadFunctions(section);
  const run = functions[command.name];
  if (typeof run !== 'function') throw new UsageError(context.messages.notAvailable(command.name));
  if (connection?.url === undefined) {
    await writeResult(await Reflect.apply(run, undefined, [params]), settings.out, context);
    return exitCodes.ok;
  }
  return request(
    (client, options): unknown => Reflect.apply(run, undefined, [client, params, options]),
    { url: connection.url, token: connection.token },
    settings,
    context,
  );
}

export function readGivenConnection({ options }: ParsedArguments, context: Context) {
  const given = { url: textOf(options.get('url')), token: textOf(options.get('token')) };
  return readConnection(given, context);
}

function checkRequired(
  command: CommandSpec,
  { options }: ParsedArguments,
  urlMissing: boolean,
  { language, messages }: Context,
): void {
  const missing = command.options
    .filter(({ option, required }) => required && !options.has(option))
    .map(({ option, description }) => `  --${option}  ${description[language]}`);
  const all = urlMissing ? [`  --url  ${messages.option.url}`, ...missing] : missing;
  if (all.length > 0)
    throw new UsageError([messages.missingOptions(all.length), ...all].join('\n'));
}

async function readParams(
  command: CommandSpec,
  { options }: ParsedArguments,
  context: Context,
): Promise<Record<string, unknown>> {
  const params: Record<string, unknown> = {};
  for (const spec of command.options) {
    const given = options.get(spec.option);
    if (given === undefined || (given === '' && !spec.required)) continue;
    params[spec.param] = typeof given === 'boolean' ? given : await readGiven(spec, given, context);
  }
  return params;
}

async function readGiven(spec: OptionSpec, text: string, context: Context): Promise<unknown> {
  if (secretOptions.has(spec.option)) context.redactor.hide(text);
  return readValue(text, spec.types, { place: `--${spec.option}`, inputs: context.sources });
}
