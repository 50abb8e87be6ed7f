import { textOf } from '../../arguments/text-of.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { Context } from '../../context/context.ts';
import type { View } from '../../output/view.ts';
import { FORMAT_NAMES, isFormatName } from '../../spec/formats.ts';

/** What `--json`, `--format` and `--jq` ask for. What is wrong with them is said before anything is sent. */
export async function readView(
  options: ReadonlyMap<string, string | boolean>,
  context: Context,
): Promise<View> {
  const { messages } = context;
  const format = textOf(options.get('format'));
  if (format !== undefined && !isFormatName(format)) {
    throw new UsageError(messages.wrongFormat(format, FORMAT_NAMES));
  }
  const fields = textOf(options.get('json'))
    ?.split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');
  const jq = textOf(options.get('jq'));
  if (jq !== undefined) {
    if (format !== undefined) throw new UsageError(messages.jqWithFormat);
    await checkExpression(jq, context);
  }
  return { format: format ?? (options.has('json') ? 'json' : undefined), fields, jq };
}

async function checkExpression(expression: string, { messages }: Context): Promise<void> {
  const { jq } = await import('../../output/jq.ts');
  const outcome = await jq('null', expression);
  if (outcome.kind === 'wrong') throw new UsageError(messages.wrongJq(outcome.said));
}
