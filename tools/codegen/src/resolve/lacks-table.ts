// Not beside the page: whoever asks needs none of its parsers.
import type { Page } from '../parse/page.ts';

/** Whether a page has parameters and no table that could be read, of which it has been told. */
export function lacksTable({ table, signature, unlisted }: Page): boolean {
  return table.length === 0 && signature.parameters.length > unlisted.length;
}
