import type { Context } from '../context/context.ts';
import type { Library } from '../spec/library.ts';
import { OPTION_SETS } from '../spec/options.ts';
import { connectionRows } from './option-rows.ts';
import { wordHelp } from './word-help.ts';

/** `oint bitrix24 pull --help` */
export function pullHelp(library: Library, context: Context): string {
  const line = `oint ${library.name} pull`;
  const { summary, details } = context.messages.pull;
  return wordHelp(
    {
      usage: line,
      summary,
      details,
      options: OPTION_SETS.pull,
      connection: connectionRows(library, context),
      examples: [line, `${line} --out src/bitrix24/portal.ts --scopes crm`, `${line} --check`],
    },
    context,
  );
}
