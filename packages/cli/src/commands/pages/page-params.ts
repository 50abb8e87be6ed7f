import type { ParsedArguments } from '../../arguments/parse.ts';
import type { Context } from '../../context/context.ts';
import type { CommandSpec } from '../../spec/command.ts';
import type { Library } from '../../spec/library.ts';
import { readLongText } from '../../values/read-text-file.ts';
import { readValue } from '../../values/read-value.ts';

/** The options of every command, without those that this one has for itself: `--json` of `ParseJSON` is a text. */
export function withoutOwn(
  { options, positionals, fromFile }: ParsedArguments,
  command: CommandSpec,
): ParsedArguments {
  const own = new Set(command.options.map(({ option }) => option));
  return {
    options: new Map([...options].filter(([name]) => !own.has(name))),
    positionals,
    fromFile,
  };
}

/** What a command's options say, by the parameters that they fill. */
export async function readParams(
  { secretOptions }: Library,
  command: CommandSpec,
  { options, fromFile }: ParsedArguments,
  { redactor, sources: inputs }: Context,
): Promise<Record<string, unknown>> {
  const params: Record<string, unknown> = {};
  for (const { option, param, required, types } of command.options) {
    const given = options.get(option);
    if (given === undefined || (given === '' && !required)) continue;
    if (typeof given === 'string' && secretOptions.has(option)) redactor.hide(given);
    const source = { place: `--${option}`, inputs };
    params[param] =
      typeof given === 'boolean'
        ? given
        : fromFile.has(option)
          ? await readLongText(given, source)
          : await readValue(given, types, source);
  }
  return params;
}
