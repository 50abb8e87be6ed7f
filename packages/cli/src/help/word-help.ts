import type { Context } from '../context/context.ts';
import type { OptionSet } from '../spec/options.ts';
import { folded } from './folded.ts';
import { indent, layoutFor, sections, table, type Row } from './layout.ts';
import { globalRows } from './option-rows.ts';

/** What the help of a word says: one that stands in a table of commands. */
export interface WordHelp {
  /** The whole line: `oint bitrix24 explain <method>`. */
  readonly usage: string;
  readonly summary: string;
  /** Further paragraphs. */
  readonly details?: readonly string[];
  readonly options: OptionSet;
  /** Further options, before those of the runtime. */
  readonly connection?: readonly Row[];
  readonly examples?: readonly string[];
}

/** `oint sandbox --help`, `oint bitrix24 explain --help` */
export function wordHelp(
  { usage, summary, details = [], options, connection = [], examples = [] }: WordHelp,
  context: Context,
): string {
  const { messages, shell } = context;
  const { heading } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
  return sections(
    [
      [heading.usage, indent(usage, layout)],
      ['', indent(summary, layout, 0)],
      ...details.map((text): [string, readonly string[]] => ['', indent(text, layout, 0)]),
      [
        heading.options,
        table([...connection, ...globalRows(options.own, context, options.bare)], layout),
      ],
      [heading.globalOptions, table(globalRows(options.shared, context), layout)],
      [heading.examples, examples.flatMap((line) => folded(line, layout, shell.platform))],
    ],
    layout,
  );
}
