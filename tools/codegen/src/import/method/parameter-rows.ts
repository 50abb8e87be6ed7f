import type { Page } from '../page/corpus.ts';
import { type FieldRow, fieldRows } from '../page/field-table.ts';
import type { Layout } from '../page/layout.ts';

/** What tables say of the parameters, and of the fields in them. */
export function parameterRows(
  { blocks }: Page,
  { params, examples }: Pick<Layout, 'params' | 'examples'>,
): readonly FieldRow[] {
  return blocks
    .slice(params ?? 0, examples)
    .flatMap((block) => (block.kind === 'table' ? (fieldRows(block.table) ?? []) : []));
}
