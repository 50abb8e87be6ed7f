/** Where the parts of a method's page begin. */
import type { Page } from './corpus.ts';
import { fieldRows } from './field-table.ts';

/** Indexes of blocks. */
export interface Layout {
  readonly params: number | null;
  readonly examples: number;
  readonly response: number;
  readonly errors: number;
}

export function layoutOf(page: Page): Layout {
  const end = page.blocks.length;
  const params = page.part('parameters') ?? titleWithTable(page);
  const errors = page.part('errors', (params ?? 0) + 1) ?? end;
  const examples = page.part('examples', (params ?? 0) + 1) ?? errors;
  const response = page.part('response', params === null ? 0 : params + 1) ?? errors;
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
