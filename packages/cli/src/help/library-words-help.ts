import type { Context } from '../context/context.ts';
import type { Library } from '../spec/library.ts';
import { OPTION_SETS } from '../spec/options.ts';
import { connectionRows } from './option-rows.ts';
import { wordHelp } from './word-help.ts';

/** `oint bitrix24 methods --help` */
export function methodsHelp({ name }: Library, context: Context): string {
  const { placeholder, methodsSummary: summary } = context.messages;
  const line = `oint ${name} methods`;
  return wordHelp(
    {
      usage: `${line} [${placeholder.words}]`,
      summary,
      options: OPTION_SETS.methods,
      examples: [line, `${line} dialog`, `${line} --scope im --json`],
    },
    context,
  );
}

/** `oint bitrix24 explain --help` */
export function explainHelp({ name }: Library, context: Context): string {
  const { placeholder, explainSummary: summary } = context.messages;
  const line = `oint ${name} explain`;
  return wordHelp(
    {
      usage: `${line} <${placeholder.method}>`,
      summary,
      options: OPTION_SETS.explain,
      examples: [`${line} im.dialog.read`, `${line} tasks.task.get --api v3`],
    },
    context,
  );
}

/** `oint bitrix24 call --help` */
export function callHelp(library: Library, context: Context): string {
  const { placeholder, restFields, callSummary: summary } = context.messages;
  const line = `oint ${library.name} call`;
  return wordHelp(
    {
      usage: `${line} <${placeholder.method}> ${restFields}`,
      summary,
      options: OPTION_SETS.call,
      connection: connectionRows(library, context),
      examples: [`${line} profile`, `${line} batch halt:=1 "cmd[me]=user.current"`],
    },
    context,
  );
}
