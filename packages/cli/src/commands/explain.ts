import { parseArguments } from '../arguments/parse.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { explainText } from '../help/explain.ts';
import type { Explanation } from '../help/explain.ts';
import { commandName } from '../names/command-name.ts';
import { findCommand } from '../names/find-command.ts';
import { nearestNames } from '../names/nearest-names.ts';
import { formatJson } from '../output/result.ts';
import type { MethodFacts } from '../reference/facts.ts';
import { pageLink } from '../reference/page-link.ts';
import { findMethods, loadFacts, methodNames, versionOf } from '../reference/reference.ts';
import type { ApiVersion } from '../reference/reference.ts';
import { sampleLine } from '../reference/sample-line.ts';
import { commandsOf } from '../reference/search.ts';
import { exitCodes } from '../spec/exit-codes.ts';
import type { ExitCode } from '../spec/exit-codes.ts';
import type { Library } from '../spec/library.ts';
import { aritiesIn } from '../spec/options.ts';
import { readApiVersion } from './api-version.ts';

/** `oint bitrix24 explain im.dialog.read`. The name of one of our commands stands for the method that it calls. */
export async function explainMethod(
  library: Library,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { messages, shell } = context;
  const arities = aritiesIn('everywhere', 'reference', 'version');
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
  if (explanation === undefined) throw await unknownMethod(library, name, context);
  const { facts, sample } = explanation;
  const commands = explanation.commands.map((command) => commandName(command.name));
  await shell.stdout.write(
    options.has('json')
      ? `${formatJson({ ...facts, link: pageLink(facts.page), commands, example: sample })}\n`
      : explainText(explanation, context),
  );
  return exitCodes.ok;
}

/** Help for a method that the reference has: what `explain` says of it. */
export async function methodHelp(
  library: Library,
  method: string,
  api: string | undefined,
  context: Context,
): Promise<string | undefined> {
  const version = readApiVersion(api, context);
  const explanation = await explanationOf(library, method, version, context);
  return explanation && explainText(explanation, context);
}

async function explanationOf(
  library: Library,
  name: string,
  version: ApiVersion | undefined,
  { language }: Context,
): Promise<Explanation | undefined> {
  const methods = findMethods(await library.reference.loadIndex(), name);
  const found = methods.find(
    ({ method }) => version === undefined || versionOf(method) === version,
  );
  const facts = found && (await loadFacts(library.reference, found));
  if (facts === undefined) return undefined;
  // A name alone means the first one, and so do our commands.
  const first = found === methods[0];
  const index = await library.loadIndex();
  const commands = index.sections.flatMap((section) => section.commands);
  const line = (more: readonly string[] = []): string =>
    sampleLine(library.name, facts, language, [
      ...more.filter((word) => !word.startsWith('--')),
      ...(first ? [] : ['--api', `v${facts.version}`]),
      ...more.filter((word) => word.startsWith('--')),
    ]);
  return {
    library: library.name,
    facts,
    commands: first ? commandsOf(facts.name, commands) : [],
    sample: line(),
    examples: [...nextPage(facts).map((word) => line([word])), line(['--test'])],
    otherVersion: methods
      .map(({ method }) => versionOf(method))
      .find((other) => other !== facts.version),
  };
}

/** What asks for the second page of a list. */
function nextPage({ paging }: MethodFacts): readonly string[] {
  if (paging === undefined) return [];
  return [paging.by === 'start' ? 'start:=50' : 'pagination[page]:=2'];
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
