import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import type { CommandSpec } from '../../spec/command.ts';
import type { Library } from '../../spec/library.ts';

/** A page's command with the section that it stands in. */
export interface FoundPage {
  readonly section: string;
  readonly command: CommandSpec;
}

/**
 * The command of a name, in any of its forms.
 *
 * @param words What may stand in its place, and be meant.
 * @throws {UsageError} with names that are near.
 */
export async function findPage(
  library: Library,
  name: string,
  words: readonly string[],
  context: Context,
): Promise<FoundPage> {
  const index = await library.loadIndex();
  const { findCommand } = await import('../../names/find-command.ts');
  const found = findCommand(index, name);
  if (found === undefined) {
    throw await (
      await import('./unknown-command.ts')
    ).unknownCommand(library, name, index, words, context);
  }
  const section = await library.loadSection(found.section.name);
  const command = section.commands.find((candidate) => candidate.name === found.command.name);
  if (command === undefined) throw new UsageError(context.messages.notAvailable(name));
  return { section: found.section.name, command };
}
