import { parseArguments } from '../arguments/parse.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Context } from '../context/context.ts';
import { methodList } from '../help/methods.ts';
import { commandName } from '../names/command-name.ts';
import { nearestNames } from '../names/nearest-names.ts';
import { formatJson } from '../output/result.ts';
import { methodNames } from '../reference/reference.ts';
import { searchMethods } from '../reference/search.ts';
import { exitCodes } from '../spec/exit-codes.ts';
import type { ExitCode } from '../spec/exit-codes.ts';
import type { Library } from '../spec/library.ts';
import { aritiesIn } from '../spec/options.ts';
import { textOf } from './settings.ts';

/** `oint bitrix24 methods [words]`. Nothing found is no error, as an empty list is none: a note says so on stderr. */
export async function listMethods(
  library: Library,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { messages, shell } = context;
  const arities = aritiesIn('everywhere', 'reference', 'methods');
  const { options, positionals } = await parseArguments(words, arities, messages, 'words');
  const [reference, index] = await Promise.all([
    library.reference.loadIndex(),
    library.loadIndex(),
  ]);
  const scope = textOf(options.get('scope'));
  const scopes = reference.scopes.map(({ name }) => name);
  if (scope !== undefined && !scopes.some((name) => name.toLowerCase() === scope.toLowerCase())) {
    const nearest = await nearestNames(scope, scopes);
    throw new UsageError(
      messages.unknownScope(scope),
      nearest.length > 0 ? [messages.didYouMean(nearest)] : [],
    );
  }
  const found = searchMethods(reference, index, positionals, scope);
  if (options.has('json')) {
    const rows = found.map((method) => ({
      ...method,
      commands: method.commands.map(({ name }) => commandName(name)),
    }));
    await shell.stdout.write(`${formatJson(rows)}\n`);
  } else if (found.length > 0) {
    await shell.stdout.write(methodList(found, context));
  }
  if (found.length === 0) {
    const searched = positionals.join(' ');
    const nearest = await nearestNames(searched, methodNames(reference));
    const hint = nearest.length > 0 ? [messages.didYouMean(nearest)] : [];
    await shell.stderr.write(`${[messages.nothingFound(searched), ...hint].join('\n')}\n`);
  }
  return exitCodes.ok;
}
