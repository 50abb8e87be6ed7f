import type { Context } from '../context/context.ts';
import { commandNameIn } from '../names/command-name.ts';
import type { LibraryIndex } from '../spec/command.ts';
import { isRestLibrary } from '../spec/library.ts';
import { indent, layoutFor, sections, table } from './layout.ts';
import { globalRows, optionsOfCommands } from './option-rows.ts';
import { restLines, type LibraryRows } from './rest-lines.ts';

/** `oint bitrix24` */
export function libraryHelp(rows: LibraryRows, index: LibraryIndex, context: Context): string {
  const { messages, language, shell } = context;
  const { heading, placeholder, restFields } = messages;
  const { name: library } = rows.library;
  const layout = layoutFor(shell.stdout, shell.env);
  return sections(
    [
      [
        heading.usage,
        [
          `  oint ${library} ${messages.libraryUsage.replace(/^\S+ /u, '')}`,
          ...(isRestLibrary(rows.library)
            ? indent(`oint ${library} <${placeholder.method}> ${restFields}`, layout)
            : []),
        ],
      ],
      ['', indent(rows.library.title[language], layout, 0)],
      ...index.sections.map(({ title, commands }): [string, readonly string[]] => [
        title[language],
        table(
          commands.map((command) => [commandNameIn(language, command), command.title[language]]),
          layout,
        ),
      ]),
      [heading.restMethods, restLines(rows, context, layout)],
      [
        heading.globalOptions,
        table(globalRows(optionsOfCommands(rows.library).shared, context), layout),
      ],
      [heading.learnMore, indent(messages.moreAbout(`oint ${library} <…> --help`), layout)],
    ],
    layout,
  );
}
