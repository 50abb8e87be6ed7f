import type { Context } from '../context/context.ts';
import { OPTION_SETS } from '../spec/options.ts';
import { wordHelp } from './word-help.ts';

/** `oint hashsum --help` */
export function hashsumHelp(context: Context): string {
  const { hashsumSummary: summary } = context.messages;
  return wordHelp({ usage: 'oint hashsum', summary, options: OPTION_SETS.everywhere }, context);
}
