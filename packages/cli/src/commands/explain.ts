import { aritiesIn } from '../arguments/global-options.ts';
import { parseArguments } from '../arguments/parse.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { explainText } from '../help/explain.ts';
import { formatJson } from '../output/result.ts';
import { pageLink } from '../reference/page-link.ts';
import { findMethods, loadFacts, methodNames, versionOf } from '../reference/reference.ts';
import type { FoundMethod } from '../reference/reference.ts';
import { sampleLine } from '../reference/sample-line.ts';
import { commandsOf } from '../reference/search.ts';
import { UsageError } from '../usage-error.ts';
import { readApiVersion } from './api-version.ts';
import type { Library } from './library.ts';
import { commandName, findCommand, nearestNames } from './names.ts';

/** `oint bitrix24 explain im.dialog.read`. The name of one of our commands stands for the method that it calls. */
export async function explainMethod(
  library: Library,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { messages, language, shell } = context;
  const arities = aritiesIn('everywhere', 'reference', 'version');
  const { options, positionals } = await parseArguments(words, arities, messages, true);
  const [name, unexpected] = positionals;
  if (name === undefined) {
    throw new UsageError(messages.methodNeeded(`oint ${library.name} explain im.dialog.read`));
  }
  if (unexpected !== undefined) throw new UsageError(messages.unexpectedArgument(unexpected));
  const version = readApiVersion(options.get('api'), context);
  const index = await library.loadIndex();
  const methods = await methodsOf(library, findCommand(index, name)?.command.method ?? name);
  const found = methods.find(
    ({ method }) => version === undefined || versionOf(method) === version,
  );
  const facts = found && (await loadFacts(library.reference, found));
  if (found === undefined || facts === undefined) throw await unknownMethod(library, name, context);
  const second = found !== methods[0];
  const explanation = {
    library: library.name,
    facts,
    commands: second
      ? []
      : commandsOf(
          facts.name,
          index.sections.flatMap(({ commands }) => commands),
        ),
    sample: sampleLine(library.name, facts, second, language),
    otherVersion: methods
      .map(({ method }) => versionOf(method))
      .find((other) => other !== facts.version),
  };
  const commands = explanation.commands.map((command) => commandName(command.name));
  await shell.stdout.write(
    options.has('json')
      ? `${formatJson({ ...facts, link: pageLink(facts.page), commands, example: explanation.sample })}\n`
      : explainText(explanation, context),
  );
  return exitCodes.ok;
}

async function methodsOf(library: Library, name: string): Promise<readonly FoundMethod[]> {
  return findMethods(await library.reference.loadIndex(), name);
}

async function unknownMethod(
  library: Library,
  name: string,
  { messages }: Context,
): Promise<UsageError> {
  const nearest = await nearestNames(name, methodNames(await library.reference.loadIndex()));
  return new UsageError(messages.unknownMethod(name), [
    ...(nearest.length > 0 ? [messages.didYouMean(nearest)] : []),
    messages.seeHelp(`oint ${library.name} methods`),
  ]);
}
