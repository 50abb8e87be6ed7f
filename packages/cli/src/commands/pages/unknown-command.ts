import { didYouMean } from '../../arguments/did-you-mean.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import { commandNames } from '../../names/command-names.ts';
import type { LibraryIndex } from '../../spec/command.ts';
import type { Library } from '../../spec/library.ts';

/** A library has no such command. */
export async function unknownCommand(
  library: Library,
  name: string,
  index: LibraryIndex,
  words: readonly string[],
  { messages }: Context,
): Promise<UsageError> {
  const names = [...commandNames(index, name), ...words];
  // Few methods have no dot in their name; without it they could be commands.
  const methods = await library.reference?.loadMethods();
  const method = methods?.find(name)[0]?.name;
  return new UsageError(messages.unknownCommand(name), [
    ...(method === undefined ? [] : [messages.callInstead(`oint ${library.name} call ${method}`)]),
    ...(await didYouMean(name, names, messages)),
    messages.seeHelp(`oint ${library.name}`),
  ]);
}
