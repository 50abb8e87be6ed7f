import type { Context } from '../context/context.ts';
import { EACH_OPTION_NAMES, type EachOption } from '../spec/each-options.ts';
import type { Library } from '../spec/library.ts';
import { OPTION_SETS } from '../spec/options.ts';
import { wordHelp } from './word-help.ts';

/** `oint bitrix24 each --help` */
export function eachHelp({ name }: Library, context: Context): string {
  const { each } = context.messages;
  const line = `oint ${name} each`;
  return wordHelp(
    {
      usage: `${line} ${each.usage}`,
      summary: each.summary,
      details: each.details,
      options: OPTION_SETS.everywhere,
      connection: EACH_OPTION_NAMES.map((option) => [
        `--${option}${placeholderOf(option, context)}`,
        each.option[option],
      ]),
      examples: [
        `${line} --from leads.csv --map TITLE=name -- CreateLead --fields "{'SOURCE_ID':'WEB'}"`,
        `${line} --from leads.csv --encoding cp1251 --dry-run -- crm.lead.add`,
        `${line} --from leads.failed.csv --map TITLE=name -- CreateLead`,
      ],
    },
    context,
  );
}

function placeholderOf(option: EachOption, { messages: { placeholder } }: Context): string {
  switch (option) {
    case 'from':
    case 'journal':
    case 'failed':
      return ` <${placeholder.file}>`;
    case 'map':
      return ' <NAME=column>';
    case 'encoding':
      return ' <cp1251>';
    case 'concurrency':
      return ` <${placeholder.number}>`;
    case 'dry-run':
    case 'stop-on-error':
    case 'send-unknown':
    default:
      return '';
  }
}
