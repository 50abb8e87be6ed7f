/** Where the parts of a method's page begin. */
import type { Page } from './corpus.ts';
import { fieldRows } from './field-table.ts';

const PARAMETERS =
  /^(?:method )?parameters(?: of (?:the )?method)?$|^request parameters$|^parameters? (?:of|for) (?:the )?(?:request|method)/iu;
const EXAMPLES = /^(?:code )?examples?$|^example requests?$/iu;
const RESPONSE =
  /^(?:response handling|response(?: on success)?|successful response|result|method response|returned (?:data|values?|result|fields)|response parameters)$/iu;
export const RETURNED =
  /^(?:returned? (?:data|values?|result|fields)|response (?:parameters|fields)|result|returns)$/iu;
const ERRORS = /^(?:error handling|possible error codes|possible errors|errors)$/iu;

/** Indexes of blocks. */
export interface Layout {
  readonly params: number | null;
  readonly examples: number;
  readonly response: number;
  readonly errors: number;
}

export function layoutOf(page: Page): Layout {
  const end = page.blocks.length;
  const params = page.find(PARAMETERS) ?? titleWithTable(page);
  const errors = page.find(ERRORS, (params ?? 0) + 1) ?? end;
  const examples = page.find(EXAMPLES, (params ?? 0) + 1) ?? errors;
  const response = page.find(RESPONSE, params === null ? 0 : params + 1) ?? errors;
  return {
    params,
    examples: Math.min(examples, response),
    response,
    errors: Math.max(errors, response),
  };
}

/** Short pages have their table of parameters right below the introduction. */
function titleWithTable(page: Page): number | null {
  const title = page.blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  if (title < 0) return null;
  const own = page.blocks.slice(title, page.nextHeading(title));
  return own.some((block) => block.kind === 'table' && fieldRows(block.table) !== null)
    ? title
    : null;
}

/** Whether a heading opens a part of the page itself, and is not about something of that name. */
export function isPart(heading: string): boolean {
  return [PARAMETERS, EXAMPLES, RESPONSE, RETURNED, ERRORS].some((part) => part.test(heading));
}
