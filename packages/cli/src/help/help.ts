import type { ReferenceWord } from '../arguments/reference-words.ts';
import type { Context } from '../context/context.ts';
import { commandName, commandNameIn } from '../names/command-name.ts';
import { callLine } from '../reference/call-line.ts';
import type { CommandSpec, LibraryIndex } from '../spec/command.ts';
import type { Library } from '../spec/library.ts';
import { indent, layoutFor, sections, table } from './layout.ts';
import type { Layout } from './layout.ts';
import { connectionRows, globalRows, optionRow } from './options.ts';

/** `oint` */
export function rootHelp(context: Context): string {
  const { messages, shell } = context;
  const { heading, environment, placeholder } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
  return sections(
    [
      [heading.usage, [`  oint ${messages.libraryUsage}`]],
      ['', indent(messages.tagline, layout, 0)],
      [
        heading.libraries,
        table(
          shell.libraries.map(({ name, title }) => [name, title]),
          layout,
        ),
      ],
      [heading.commands, table([['sandbox', messages.sandboxSummary]], layout)],
      [
        heading.restMethods,
        shell.libraries.flatMap((library) => restLines(library, context, layout)),
      ],
      [heading.globalOptions, table(globalRows(context, 'everywhere', 'root'), layout)],
      [
        heading.environment,
        table(
          [
            ['OINT_BITRIX24_URL', environment.url],
            ['OINT_BITRIX24_TOKEN', environment.token],
            ['OINT_LANG', environment.lang],
          ],
          layout,
        ),
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

/** How any method is called, and how its name is found. */
function restLines({ name }: Library, { messages }: Context, layout: Layout): readonly string[] {
  const { placeholder } = messages;
  return [
    ...indent(messages.restSummary, layout),
    `  oint ${name} im.dialog.read DIALOG_ID=chat1 MESSAGE_ID:=5`,
    ...table(
      [
        [`oint ${name} methods [${placeholder.words}]`, messages.methodsSummary],
        [`oint ${name} explain <${placeholder.method}>`, messages.explainSummary],
        [`oint ${name} call <${placeholder.method}>`, messages.callSummary],
      ],
      layout,
    ),
  ];
}

/** `oint bitrix24` */
export function libraryHelp(library: Library, index: LibraryIndex, context: Context): string {
  const { messages, language, shell } = context;
  const { heading } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
  return sections(
    [
      [
        heading.usage,
        [
          `  oint ${library.name} ${messages.libraryUsage.replace(/^\S+ /, '')}`,
          ...indent(
            `oint ${library.name} <${messages.placeholder.method}> ${messages.restFields}`,
            layout,
          ),
        ],
      ],
      ...index.sections.map(({ title, commands }): [string, readonly string[]] => [
        title[language],
        table(
          commands.map((command) => [commandNameIn(language, command), command.title[language]]),
          layout,
        ),
      ]),
      [heading.restMethods, restLines(library, context, layout)],
      [heading.globalOptions, table(globalRows(context, 'everywhere', 'command'), layout)],
      [heading.learnMore, indent(messages.moreAbout(`oint ${library.name} <…> --help`), layout)],
    ],
    layout,
  );
}

/** `oint bitrix24 MarkMessageAsRead --help` */
export function commandHelp(library: Library, command: CommandSpec, context: Context): string {
  const { messages, language, shell } = context;
  const { heading } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
  const name = commandNameIn(language, command);
  const request = command.client;
  const required = command.options
    .filter((option) => option.required)
    .map((spec) => optionRow(spec, context)[0]);
  const usage = [
    `oint ${library.name} ${name}`,
    ...required,
    messages.libraryUsage.replace(/^.* /, ''),
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
            ...(request ? connectionRows(context) : []),
            ...command.options.map((spec) => optionRow(spec, context)),
          ],
          layout,
        ),
      ],
      [heading.globalOptions, table(globalRows(context, 'everywhere', 'command'), layout)],
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

/** `oint bitrix24 explain --help`, and of the other words for the reference. */
export function referenceHelp(library: Library, word: ReferenceWord, context: Context): string {
  const { messages, shell } = context;
  const { heading, placeholder } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
  const line = `oint ${library.name} ${word}`;
  const words = {
    methods: { usage: `[${placeholder.words}]`, summary: messages.methodsSummary },
    explain: { usage: `<${placeholder.method}>`, summary: messages.explainSummary },
    call: {
      usage: `<${placeholder.method}> ${messages.restFields}`,
      summary: messages.callSummary,
    },
  }[word];
  const examples = {
    methods: [line, `${line} dialog`, `${line} --scope im --json`],
    explain: [`${line} im.dialog.read`, `${line} tasks.task.get --api v3`],
    call: [`${line} profile`, `${line} batch halt:=1 "cmd[me]=user.current"`],
  }[word];
  return sections(
    [
      [heading.usage, indent(`${line} ${words.usage}`, layout)],
      ['', indent(words.summary, layout, 0)],
      [heading.options, optionsOf(word, context, layout)],
      [heading.globalOptions, globalsOf(word, context, layout)],
      [heading.examples, examples.map((example) => `  ${example}`)],
    ],
    layout,
  );
}

function optionsOf(word: ReferenceWord, context: Context, layout: Layout): readonly string[] {
  if (word === 'methods') return table(globalRows(context, 'methods', 'reference'), layout);
  if (word === 'explain') return table(globalRows(context, 'version', 'reference'), layout);
  return table([...connectionRows(context), ...globalRows(context, 'rest', 'version')], layout);
}

function globalsOf(word: ReferenceWord, context: Context, layout: Layout): readonly string[] {
  const scopes = word === 'call' ? (['everywhere', 'command'] as const) : (['everywhere'] as const);
  return table(globalRows(context, ...scopes), layout);
}

/** `oint bitrix24 im.dialog.read --help` */
export function restHelp(library: Library, method: string, context: Context): string {
  const { messages, shell } = context;
  const { heading } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
  return sections(
    [
      [heading.usage, indent(`${callLine(library.name, method)} ${messages.restFields}`, layout)],
      [
        heading.options,
        table([...connectionRows(context), ...globalRows(context, 'rest', 'version')], layout),
      ],
      [heading.globalOptions, table(globalRows(context, 'everywhere', 'command'), layout)],
      [
        heading.examples,
        [
          `  oint ${library.name} im.dialog.read DIALOG_ID=chat1 MESSAGE_ID:=5`,
          `  oint ${library.name} crm.lead.add fields[TITLE]=x fields[OPENED]=Y`,
        ],
      ],
      [
        heading.learnMore,
        table([[`oint ${library.name} explain ${method}`, messages.explainSummary]], layout),
      ],
    ],
    layout,
  );
}

/** `oint sandbox --help` */
export function sandboxHelp(context: Context): string {
  const { messages, shell } = context;
  const { heading } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
  const rows = globalRows(context, 'sandbox');
  return sections(
    [
      [heading.usage, [`  oint sandbox ${rows.map(([name]) => `[${name}]`).join(' ')}`]],
      ['', indent(messages.sandboxSummary, layout, 0)],
      [heading.options, table(rows, layout)],
      [heading.globalOptions, table(globalRows(context, 'everywhere'), layout)],
    ],
    layout,
  );
}
