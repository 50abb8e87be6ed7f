import { pageLink } from '@oint/reference';

import { parseArguments } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import { explainText } from '../../help/explanation.ts';
import { commandName } from '../../names/command-name.ts';
import { findCommand } from '../../names/find-command.ts';
import { formatJson } from '../../output/formats/json.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import type { RestLibrary } from '../../spec/library.ts';
import { aritiesOf, OPTION_SETS } from '../../spec/options.ts';
import { readApiVersion } from '../given/api-version.ts';
import { explanationOf } from './explanation-of.ts';

/** `oint bitrix24 explain im.dialog.read`. The name of one of our commands stands for the method that it calls. */
export async function explainMethod(
  library: RestLibrary,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { messages, shell } = context;
  const arities = aritiesOf(OPTION_SETS.explain);
  const { options, positionals } = await parseArguments(words, arities, messages, 'words');
  const [name, unexpected] = positionals;
  if (name === undefined) {
    throw new UsageError(messages.methodNeeded(`oint ${library.name} explain im.dialog.read`));
  }
  if (unexpected !== undefined) throw new UsageError(messages.unexpectedArgument(unexpected));
  const version = readApiVersion(options.get('api'), context);
  const index = await library.loadIndex();
  const method = findCommand(index, name)?.command.method ?? name;
  const explanation = await explanationOf(library, method, version, context);
  if (explanation === undefined) {
    const { explainedHandler } = await import('./explain-handler.ts');
    const handler = await explainedHandler(library, name, options.has('json'), context);
    if (handler !== undefined) {
      await shell.stdout.write(handler);
      return EXIT_CODES.ok;
    }
    throw await (await import('./unknown-method.ts')).unknownMethod(library, name, context);
  }
  const { facts, sample } = explanation;
  const commands = explanation.commands.map((command) => commandName(command.name));
  await shell.stdout.write(
    options.has('json')
      ? `${formatJson({ ...facts, link: pageLink(facts.page), commands, example: sample })}\n`
      : explainText(explanation, context),
  );
  return EXIT_CODES.ok;
}

/** Help for a method that the reference has: what `explain` says of it. */
export async function explainedHelp(
  library: RestLibrary,
  method: string,
  api: string | undefined,
  context: Context,
): Promise<string | undefined> {
  const version = readApiVersion(api, context);
  const explanation = await explanationOf(library, method, version, context);
  return explanation && explainText(explanation, context);
}
