import type { ParsedArguments } from '../../arguments/parse.ts';
import { textOf } from '../../arguments/text-of.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { readConnection, type Connection } from '../../connection/read-connection.ts';
import type { Context } from '../../context/context.ts';
import type { Library } from '../../spec/library.ts';

/** The connection that a command's options and the environment name. */
export function givenConnection(
  library: Library,
  { options }: ParsedArguments,
  context: Context,
): Promise<Connection> {
  return readConnection(library, (name) => textOf(options.get(name)), context);
}

/** A connection to a portal that is known. */
export type ReachedConnection = Connection & { readonly url: string };

/**
 * The same, for a command that can do nothing without a portal.
 *
 * @throws {UsageError} that says where a portal could be from.
 */
export async function neededConnection(
  library: Library,
  parsed: ParsedArguments,
  context: Context,
): Promise<ReachedConnection> {
  const connection = await givenConnection(library, parsed, context);
  const { url } = connection;
  if (url !== undefined) return { ...connection, url };
  const missing = missingConnection(library, connection, context);
  throw new UsageError(
    [context.messages.missingOptions(missing.length), ...missing].join('\n'),
    signInHints(library, missing.length, context),
  );
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
