import type { Context } from '../context/context.ts';
import { OPTION_SETS } from '../spec/options.ts';
import { indent, layoutFor, sections, table, type Row } from './layout.ts';
import { globalRows } from './option-rows.ts';
import { restLines, type LibraryRows } from './rest-lines.ts';
import { topicRows } from './topic-help.ts';

/** `oint`: the libraries with the words behind them, and the program's own commands. */
export function rootHelp(
  libraries: readonly LibraryRows[],
  commands: readonly Row[],
  context: Context,
): string {
  const { language, messages, shell } = context;
  const { heading } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
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
        heading.topics,
        table(
          topicRows(context).map(([name, text]) => [`oint help ${name}`, text]),
          layout,
        ),
      ],
      [
        heading.examples,
        [
          '  oint bitrix24 login',
          ...messages.exampleLines.map((line) => `  ${line}`),
          '  oint bitrix24 user.get --json ID,NAME,LAST_NAME --format table',
          '  oint sandbox',
        ],
      ],
      [
        heading.learnMore,
        [
          ...indent(messages.moreAbout('oint bitrix24 <…> --help'), layout),
          ...indent(messages.searchHelp, layout),
          ...indent(messages.independent, layout),
        ],
      ],
    ],
    layout,
  );
}
