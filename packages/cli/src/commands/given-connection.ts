import type { ParsedArguments } from '../arguments/parse.ts';
import { textOf } from '../arguments/text-of.ts';
import { readConnection, type Connection } from '../connection/read-connection.ts';
import type { Context } from '../context/context.ts';
import type { Library } from '../spec/library.ts';

/** The connection that a command's options and the environment name. */
export function givenConnection(
  library: Library,
  { options }: ParsedArguments,
  context: Context,
): Promise<Connection> {
  return readConnection(library, (name) => textOf(options.get(name)), context);
}

/** Where the portal could be from: told where nothing names it. */
export function signInHints({ name }: Library, missing: number, { messages }: Context) {
  return missing > 0 ? [messages.signIn(`oint ${name} login`)] : [];
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
