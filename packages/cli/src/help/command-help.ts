import type { Context } from '../context/context.ts';
import { commandName, commandNameIn } from '../names/command-name.ts';
import type { CommandSpec } from '../spec/command.ts';
import type { Library } from '../spec/library.ts';
import { indent, layoutFor, sections, table, unbroken } from './layout.ts';
import { connectionRows, globalRows, optionRow, optionsOfCommands } from './option-rows.ts';

/** `oint bitrix24 MarkMessageAsRead --help` */
export function commandHelp(library: Library, command: CommandSpec, context: Context): string {
  const { messages, language, shell } = context;
  const { heading } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
  const name = commandNameIn(language, command);
  const required = command.options
    .filter((option) => option.required)
    .map((spec) => unbroken(optionRow(spec, context)[0]));
  const usage = [
    `oint ${library.name} ${name}`,
    ...required,
    messages.libraryUsage.replace(/^.* /u, ''),
  ];
  const others = [
    command.names.ru,
    commandName(command.name),
    command.names.en,
    ...command.aliases,
  ];
  const description = command.description[language];
  return sections(
    [
      [heading.usage, indent(usage.join(' '), layout)],
      ['', indent(command.title[language], layout, 0)],
      ['', description === '' ? [] : indent(description, layout, 0)],
      [
        heading.options,
        table(
          [
            ...(command.client ? connectionRows(library, context) : []),
            ...command.options.map((spec) => optionRow(spec, context)),
          ],
          layout,
        ),
      ],
      [
        heading.globalOptions,
        table(globalRows(optionsOfCommands(library).shared, context), layout),
      ],
      [
        heading.returns,
        command.returns[language] === '' ? [] : indent(command.returns[language], layout),
      ],
      [heading.notes, command.notes.flatMap((note) => indent(note[language], layout))],
      [heading.examples, command.examples[language].map((line) => `  ${line}`)],
      [
        heading.learnMore,
        [
          ...(command.method === undefined ? [] : [`  ${messages.restMethod}: ${command.method}`]),
          ...(command.link === undefined ? [] : [`  ${command.link[language]}`]),
          ...indent(
            `${messages.aliases}: ${[...new Set(others)].filter((other) => other !== name).join(', ')}`,
            layout,
          ),
        ],
      ],
    ],
    layout,
  );
}
