import type { Context } from '../context/context.ts';
import { OPTION_SETS } from '../spec/options.ts';
import { wordHelp } from './word-help.ts';

/** `oint mcp --help` */
export function mcpHelp(context: Context): string {
  const { summary, details } = context.messages.mcp;
  const options = OPTION_SETS.mcp;
  const examples = [
    'oint mcp',
    'oint mcp --allow-write crm,tasks --audit mcp.log',
    'oint mcp --http 3000',
  ];
  return wordHelp({ usage: 'oint mcp [options]', summary, details, options, examples }, context);
}
