import { methodNames } from '@oint/reference';
import { searchMethods } from '@oint/reference/search';

import { didYouMean } from '../../arguments/did-you-mean.ts';
import { parseArguments } from '../../arguments/parse.ts';
import { textOf } from '../../arguments/text-of.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import { methodList } from '../../help/method-list.ts';
import { commandName } from '../../names/command-name.ts';
import { formatJson } from '../../output/formats/json.ts';
import { listedHandlers } from '../../reference/handlers.ts';
import { listedMethods, type ListedMethod, searchedTexts } from '../../reference/listed-methods.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';
import type { RestLibrary } from '../../spec/library.ts';
import { aritiesOf, OPTION_SETS } from '../../spec/options.ts';

/** How many methods are shown that fit, but do not hold all words. */
const FITTING = 10;

/** `oint bitrix24 methods [words]`. Nothing found is no error, as an empty list is none: a note says so on stderr. */
export async function listMethods(
  library: RestLibrary,
  words: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { language, messages, shell } = context;
  const arities = aritiesOf(OPTION_SETS.methods);
  const { options, positionals } = await parseArguments(words, arities, messages, 'words');
  const { reference } = library;
  const [{ all: methods }, index, ru, en] = await Promise.all([
    reference.loadMethods(),
    library.loadIndex(),
    reference.loadTitles('ru'),
    reference.loadTitles('en'),
  ]);
  const scope = textOf(options.get('scope'));
  const scopes = [...new Set(methods.map((method) => method.scope))];
  if (scope !== undefined && !scopes.some((name) => name.toLowerCase() === scope.toLowerCase())) {
    throw new UsageError(messages.unknownScope(scope), await didYouMean(scope, scopes, messages));
  }
  const exact = searchMethods(listedMethods(methods, index, { ru, en }), positionals, {
    scope,
    textsOf: searchedTexts,
  });
  // Who asks for all wants methods.
  const handlers =
    positionals.length === 0
      ? []
      : searchMethods(await listedHandlers(reference), positionals, {
          scope,
          textsOf: ({ texts }) => texts,
        });
  const searched = positionals.join(' ');
  // Machines get what they asked for, people what they may have meant.
  const isExact =
    exact.length + handlers.length > 0 || options.has('json') || !/\s/u.test(searched);
  const found = isExact ? exact : await fittingMethods(library, searched, scope);
  if (options.has('json')) {
    const rows = found.map((method) => ({
      name: method.name,
      scope: method.scope,
      version: method.version,
      access: method.access,
      deprecated: method.deprecated,
      title: method.title?.[language],
      commands: method.commands.map(({ name }) => commandName(name)),
    }));
    const others = handlers.map(({ texts: _texts, ...handler }) => handler);
    await shell.stdout.write(`${formatJson([...rows, ...others])}\n`);
  } else if (found.length + handlers.length > 0) {
    await shell.stdout.write(methodList([...found, ...handlers], context));
  }
  if (!isExact && found.length > 0) {
    await shell.stderr.write(`${messages.fittingFound(searched)}\n`);
  }
  if (found.length + handlers.length === 0) {
    const hints = /\p{Script=Cyrillic}/u.test(searched)
      ? []
      : await didYouMean(searched, methodNames(methods), messages);
    await shell.stderr.write(`${[messages.nothingFound(searched), ...hints].join('\n')}\n`);
  }
  return EXIT_CODES.ok;
}

/** Of what no method has all words of, those that fit best. */
async function fittingMethods(
  library: RestLibrary,
  phrase: string,
  scope: string | undefined,
): Promise<readonly ListedMethod[]> {
  const { makeRanking } = await import('../../reference/make-ranking.ts');
  const ranking = await makeRanking(library);
  return ranking(phrase, { scope }).slice(0, FITTING);
}
