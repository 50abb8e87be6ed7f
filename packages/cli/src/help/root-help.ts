import type { Context } from '../context/context.ts';
import { LANGUAGE_VARIABLE } from '../spec/language.ts';
import { OPTION_SETS } from '../spec/options.ts';
import { indent, layoutFor, sections, table, type Row } from './layout.ts';
import { globalRows } from './option-rows.ts';
import { restLines, type LibraryRows } from './rest-lines.ts';

/** `oint`: the libraries with the words behind them, and the program's own commands. */
export function rootHelp(
  libraries: readonly LibraryRows[],
  commands: readonly Row[],
  context: Context,
): string {
  const { language, messages, shell } = context;
  const { heading, placeholder } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
  const variables = libraries
    .flatMap(({ library }) => library.connection.options)
    .map(({ variable, summary }): Row => [variable, summary[language]]);
  return sections(
    [
      [heading.usage, [`  oint ${messages.libraryUsage}`]],
      ['', indent(messages.tagline, layout, 0)],
      [
        heading.libraries,
        table(
          libraries.map(({ library }) => [library.name, library.title[language]]),
          layout,
        ),
      ],
      [heading.commands, table(commands, layout)],
      [heading.restMethods, libraries.flatMap((rows) => restLines(rows, context, layout))],
      [heading.globalOptions, table(globalRows(OPTION_SETS.root.shared, context), layout)],
      [
        heading.environment,
        table([...variables, [LANGUAGE_VARIABLE, messages.languageVariable]], layout),
      ],
      [
        heading.examples,
        [
          '  oint sandbox',
          '  oint bitrix24 MarkMessageAsRead --chat chat642 --message 11572',
          `  oint bitrix24 MarkMessageAsRead --url @webhook.txt --chat 10 --message <${placeholder.number}> --test`,
        ],
      ],
      [heading.exitCodes, indent(messages.exitCodes, layout)],
      [
        heading.learnMore,
        indent(`${messages.moreAbout('oint bitrix24 <…> --help')} ${messages.independent}`, layout),
      ],
    ],
    layout,
  );
}
