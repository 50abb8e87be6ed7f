import { usageErrorOf } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import type { Mapping } from '../../each/mapping.ts';
import type { RowAction } from '../../each/row-action.ts';
import { restoreNumbers } from '../../json/exact-number.ts';
import type { RecordSource } from '../../records/record-source.ts';
import { EXIT_CODES, type ExitCode } from '../../spec/exit-codes.ts';

/** What would be sent, a line for each row. */
export async function previewRows(
  source: RecordSource,
  mapping: Mapping,
  action: RowAction,
  { shell, messages, redactor }: Context,
): Promise<ExitCode> {
  let wrong = 0;
  for await (const { number: row, values } of source.records()) {
    if (shell.stdout.isGone?.() === true) break;
    try {
      const prepared = await action.prepare(mapping.place(values));
      const request =
        prepared.kind === 'call'
          ? { row, method: prepared.call.method, params: redactor.json(prepared.call.params) }
          : { row, method: prepared.method };
      await shell.stdout.write(`${restoreNumbers(JSON.stringify(request))}\n`);
    } catch (error) {
      const usage = usageErrorOf(error, messages);
      if (usage === undefined) throw error;
      wrong += 1;
      await shell.stderr.write(`${redactor.text(messages.each.wrongRow(row, usage.message))}\n`);
    }
  }
  return wrong > 0 ? EXIT_CODES.usage : EXIT_CODES.ok;
}
