/**
 * What a list is sorted by, where a sentence names the fields and no table does.
 *
 * @example
 *   "Available fields for sorting: `id`, `title`" makes an object of these two of `order`; "… are similar to those in `select`"
 *   one of the fields that `select` lists.
 */
import type { FieldRow } from '../page/field-table.ts';
import { findField } from '../shape/fields.ts';
import { field, object, type ObjectShape, scalar } from '../shape/shape.ts';
import { sortableFields, sortsAsSelected } from '../words/sortable-fields.ts';

const ORDER = /^(?:order|sort)$/iu;

/** Gives the parameter these names. */
export function nameSorted(
  params: ObjectShape,
  rows: readonly FieldRow[],
  selectable: readonly string[],
): void {
  for (const { names, description } of rows) {
    const name = names.find((own) => ORDER.test(own));
    const order = name === undefined ? null : findField(params, name);
    if (order?.shape.kind !== 'object') continue;
    const listed = sortableFields(description);
    const fields = listed.length === 0 && sortsAsSelected(description) ? selectable : listed;
    if (fields.length > 0) order.shape = directions(fields);
  }
}

function directions(names: readonly string[]): ObjectShape {
  const order = object();
  for (const name of names) order.fields.set(name, field(name, scalar('string')));
  return order;
}
