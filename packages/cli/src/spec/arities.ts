import type { CommandSpec } from './command.ts';
import type { Library } from './library.ts';
import { aritiesOf, OPTION_SETS, type OptionArity } from './options.ts';
import { isFlag, isText } from './value-type.ts';

/** The options of a library's connection with the way they take a value. */
export function connectionArities({ connection }: Library): ReadonlyMap<string, OptionArity> {
  return new Map(connection.options.map(({ name }) => [name, 'required']));
}

/** All options that a page's command takes, with the way they take a value. */
export function commandArities(
  command: CommandSpec,
  library: Library,
): ReadonlyMap<string, OptionArity> {
  return new Map<string, OptionArity>([
    ...aritiesOf(OPTION_SETS.command),
    ...(command.client ? connectionArities(library) : []),
    ...command.options.map(({ option, types }): [string, OptionArity] => [
      option,
      isFlag(types) ? 'flag' : isText(types) ? 'text' : 'required',
    ]),
  ]);
}

/** All options of a call of a REST method by its name. */
export function callArities(library: Library): ReadonlyMap<string, OptionArity> {
  return new Map([...aritiesOf(OPTION_SETS.call), ...connectionArities(library)]);
}
