import type { Context } from '../context/context.ts';
import { commandName, commandNameIn } from '../names/command-name.ts';
import type { CommandSpec, OptionSpec } from '../spec/command.ts';
import type { Library } from '../spec/library.ts';
import { folded } from './folded.ts';
import { indent, layoutFor, sections, table, unbroken } from './layout.ts';
import { connectionRows, globalRows, optionRow, optionsOfCommands } from './option-rows.ts';

/** `oint bitrix24 MarkMessageAsRead --help` */
export function commandHelp(library: Library, command: CommandSpec, context: Context): string {
  const { messages, language, shell } = context;
  const { heading } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
  const name = commandNameIn(language, command);
  const required = command.options.filter((option) => option.required);
  const others = command.options.filter((option) => !option.required);
  const rowsOf = (specs: readonly OptionSpec[]) => specs.map((spec) => optionRow(spec, context));
  const usage = [
    `oint ${library.name} ${name}`,
    ...rowsOf(required).map(([option]) => unbroken(option)),
    messages.libraryUsage.replace(/^.* /u, ''),
  ];
  const names = [command.names.ru, commandName(command.name), command.names.en, ...command.aliases];
  const description = command.description[language];
  return sections(
    [
      [heading.usage, indent(usage.join(' '), layout)],
      ['', indent(command.title[language], layout, 0)],
      ['', description === '' ? [] : indent(description, layout, 0)],
      [heading.requiredOptions, table(rowsOf(required), layout)],
      [
        heading.options,
        table(
          [...rowsOf(others), ...(command.client ? connectionRows(library, context) : [])],
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
      [
        heading.examples,
        command.examples[language].flatMap((line) => folded(line, layout, shell.platform)),
      ],
      [
        heading.learnMore,
        [
          ...(command.method === undefined ? [] : [`  ${messages.restMethod}: ${command.method}`]),
          ...(command.link === undefined ? [] : [`  ${command.link[language]}`]),
          ...indent(
            `${messages.aliases}: ${[...new Set(names)].filter((other) => other !== name).join(', ')}`,
            layout,
          ),
        ],
      ],
    ],
    layout,
  );
}
