import type { Context } from '../context/context.ts';
import { callLine } from '../reference/call-line.ts';
import type { Library } from '../spec/library.ts';
import { OPTION_SETS } from '../spec/options.ts';
import { indent, layoutFor, sections, table } from './layout.ts';
import { connectionRows, globalRows } from './option-rows.ts';

/** `oint bitrix24 some.method --help`, of a method that the reference does not have. */
export function methodHelp(library: Library, method: string, context: Context): string {
  const { messages, shell } = context;
  const { heading } = messages;
  const layout = layoutFor(shell.stdout, shell.env);
  return sections(
    [
      [heading.usage, indent(`${callLine(library.name, method)} ${messages.restFields}`, layout)],
      [
        heading.options,
        table(
          [...connectionRows(library, context), ...globalRows(OPTION_SETS.call.own, context)],
          layout,
        ),
      ],
      [heading.globalOptions, table(globalRows(OPTION_SETS.call.shared, context), layout)],
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
