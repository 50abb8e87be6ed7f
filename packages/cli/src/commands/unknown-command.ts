import { didYouMean } from '../arguments/did-you-mean.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import type { Messages } from '../messages/messages.ts';
import { commandName } from '../names/command-name.ts';
import { findCommand } from '../names/find-command.ts';
import { isRestMethod } from '../names/method-name.ts';
import type { LibraryIndex } from '../spec/command.ts';
import { isRestLibrary, type Library } from '../spec/library.ts';
import { libraryCommands } from './library-commands.ts';

/** The first word of a line is none that there is. */
export async function unknownRoot(
  name: string,
  known: readonly string[],
  { messages, shell }: Context,
): Promise<UsageError> {
  const [library] = shell.libraries;
  const meant = library === undefined ? [] : await behindLibrary(library, name, messages);
  return new UsageError(messages.unknownLibrary(name), [
    ...meant,
    ...(await didYouMean(name, known, messages)),
    messages.seeHelp('oint --help'),
  ]);
}

/** The line with the library's name before it, where that makes sense of the word. */
async function behindLibrary(
  library: Library,
  name: string,
  messages: Messages,
): Promise<readonly string[]> {
  const line = `oint ${library.name} ${name}`;
  if (isRestMethod(name) && isRestLibrary(library)) return [messages.callInstead(line)];
  const isWord = libraryCommands(library).some((entry) => entry.name === name);
  const isCommand = isWord || findCommand(await library.loadIndex(), name) !== undefined;
  return isCommand ? [messages.didYouMean([line])] : [];
}

/** A library has no such command. */
export async function unknownCommand(
  library: Library,
  name: string,
  index: LibraryIndex,
  { messages }: Context,
): Promise<UsageError> {
  const cyrillic = /\p{Script=Cyrillic}/u.test(name);
  // One name a command: its aliases are often old misspellings.
  const names = index.sections.flatMap(({ commands }) =>
    commands.map((command) => (cyrillic ? command.names.ru : commandName(command.name))),
  );
  // Few methods have no dot in their name; without it they could be commands.
  const methods = await library.reference?.loadMethods();
  const method = methods?.find(name)[0]?.name;
  return new UsageError(messages.unknownCommand(name), [
    ...(method === undefined ? [] : [messages.callInstead(`oint ${library.name} call ${method}`)]),
    ...(await didYouMean(name, names, messages)),
    messages.seeHelp(`oint ${library.name}`),
  ]);
}
