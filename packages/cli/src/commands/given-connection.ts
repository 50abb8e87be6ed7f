import type { ParsedArguments } from '../arguments/parse.ts';
import { textOf } from '../arguments/text-of.ts';
import { readConnection, type Connection } from '../connection/read-connection.ts';
import type { Context } from '../context/context.ts';
import type { Library } from '../spec/library.ts';
import type { OptionArity } from '../spec/options.ts';

/** The connection that a command's options and the environment name. */
export function givenConnection(
  { connection }: Library,
  { options }: ParsedArguments,
  context: Context,
): Promise<Connection> {
  return readConnection(connection, (name) => textOf(options.get(name)), context);
}

/** The options of a library's connection with the way they take a value. */
export function connectionArities({ connection }: Library): ReadonlyMap<string, OptionArity> {
  return new Map(connection.options.map(({ name }) => [name, 'required']));
}

/** The required options of a connection that are given nowhere, as a message lists them. */
export function missingConnection(
  { connection }: Library,
  given: Connection,
  { language, messages }: Context,
): readonly string[] {
  return connection.options
    .filter(({ name, required }) => required && given[name] === undefined)
    .map(({ name, description, variable }) => {
      return `  --${name}  ${messages.connectionOption(description[language], variable)}`;
    });
}
