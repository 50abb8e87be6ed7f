/** Where the parts of a method's page begin. */
import type { Page } from './corpus.ts';
import { fieldRows } from './field-table.ts';

/** Where each part begins, and where it ends: indexes of blocks. */
export interface Layout {
  /** `null` where nothing is said of parameters. */
  readonly params: number | null;
  /** Behind the section of the parameters itself, its subsections included. */
  readonly paramsEnd: number;
  readonly examples: number;
  readonly response: number;
  readonly responseEnd: number;
  /** The table of what an answer holds. */
  readonly returned: number | null;
  /** Behind that table, before any subsection. */
  readonly returnedEnd: number;
  readonly errors: number;
  /** Lines of the headings that open a part; `null` where none does. */
  readonly lines: { readonly params: number | null; readonly response: number | null };
}

export function layoutOf(page: Page): Layout {
  const end = page.blocks.length;
  const params = page.part('parameters') ?? titleWithTable(page);
  const firstErrors = page.part('errors', (params ?? 0) + 1) ?? end;
  const firstExamples = page.part('examples', (params ?? 0) + 1) ?? firstErrors;
  const response = page.part('response', params === null ? 0 : params + 1) ?? firstErrors;
  const examples = Math.min(firstExamples, response);
  const errors = Math.max(firstErrors, response);
  const returned = page.part('returned', response, errors);
  const answered = response < errors;
  return {
    params,
    paramsEnd: params === null ? examples : Math.min(examples, page.sectionEnd(params)),
    examples,
    response,
    responseEnd: Math.min(errors, page.sectionEnd(response)),
    returned,
    returnedEnd: returned === null ? errors : page.nextHeading(returned),
    errors,
    lines: {
      params: params === null ? null : (page.heading(params)?.line ?? null),
      response: answered ? (page.heading(response)?.line ?? null) : null,
    },
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
