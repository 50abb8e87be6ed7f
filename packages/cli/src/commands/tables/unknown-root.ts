import { didYouMean } from '../../arguments/did-you-mean.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import type { Messages } from '../../messages/messages.ts';
import { commandNames } from '../../names/command-names.ts';
import { findCommand } from '../../names/find-command.ts';
import { isRestMethod } from '../../names/method-name.ts';
import { isRestLibrary, type Library } from '../../spec/library.ts';
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
  const words = libraryCommands(library).map((entry) => entry.name);
  const index = await library.loadIndex();
  if (words.includes(name) || findCommand(index, name) !== undefined) {
    return [messages.didYouMean([line])];
  }
  const { nearestNames } = await import('@oint/reference/nearest-names');
  const nearest = nearestNames(name, [...commandNames(index, name), ...words]);
  return nearest.length === 0
    ? []
    : [messages.didYouMean(nearest.map((near) => `oint ${library.name} ${near}`))];
}
