import type { Context } from '../context/context.ts';
import { OPTION_SETS } from '../spec/options.ts';
import { globalRows } from './option-rows.ts';
import { wordHelp } from './word-help.ts';

/** `oint sandbox --help` */
export function sandboxHelp(context: Context): string {
  const options = OPTION_SETS.sandbox;
  const names = globalRows(options.own, context).map(([name]) => `[${name}]`);
  const usage = `oint sandbox ${names.join(' ')}`;
  return wordHelp({ usage, summary: context.messages.sandboxSummary, options }, context);
}
