/** What the words of a row add to its marks and its type. */
import type { FieldRow } from '../page/field-table.ts';
import { basicShape } from '../shape/basic-types.ts';
import { mapped } from '../shape/maps.ts';
import { array, object, scalar, type Shape, union } from '../shape/shape.ts';
import { isYesNo } from '../words/allowed-values.ts';
import { deprecatesField } from '../words/deprecation.ts';
import { beginsAsList, returnsList, severalIn } from '../words/items.ts';
import { isKeyIdentifier } from '../words/keys.ts';
import { isNullable } from '../words/requirement.ts';

/** Rows are read anew for each method that refers to them, their texts once. */
const deprecatedRows = new WeakMap<FieldRow, boolean>();

/** Whether the types of a row are general ones, none a structure with a name. */
export function isGeneral({ types }: FieldRow): boolean {
  return types.every((type) => basicShape(type.name.replaceAll('[]', '')) !== null);
}

/** Whether the row stands for all keys of a map, as its only one: "type code", "where the key is the identifier of the file". */
export function isPlaceholder({ names: [name = ''], description }: FieldRow): boolean {
  return /\p{L} \p{L}/u.test(name) || (/id$/iu.test(name) && isKeyIdentifier(description));
}

export function isDeprecated(row: FieldRow): boolean {
  const known = deprecatedRows.get(row);
  if (known !== undefined) return known;
  const found = deprecatesField(row.description);
  deprecatedRows.set(row, found);
  return found;
}

/** "List of contacts", "Multiple": several of a structure or of an entity, whose type names one. */
export function asPlural(shape: Shape, { types, description }: FieldRow): Shape {
  const general = types.every(({ name }) => basicShape(name) !== null);
  const several = severalIn(description);
  if (!general && several === 'list' && shape.kind === 'scalar' && shape.name === 'file')
    return union([shape, array(scalar('file-content'))]);
  if (!general && several === 'map' && shape.kind === 'array')
    return mapped(object(scalar('any')), shape.items) ?? shape;
  const single = shape.kind === 'object' || (shape.kind === 'scalar' && shape.name === 'integer');
  if (general || !single || (shape.kind === 'object' && shape.names === 'callers')) return shape;
  if (several === 'map') return mapped(object(scalar('any')), shape) ?? shape;
  return several === 'list' ? array(shape) : shape;
}

/** A result that is said to be a list, and is called an object, as PHP calls both arrays, or a flag, which was written of another. */
export function asListed(own: Shape, row: FieldRow): Shape {
  const isFlag = own.kind === 'scalar' && own.name === 'boolean';
  if (isFlag && returnsList(row.description)) return array(scalar('any'));
  const shape = own.kind === 'object' ? asPlural(own, row) : own;
  if (!beginsAsList(row.description)) return shape;
  if (shape.kind === 'object' && shape.names !== 'callers') return array(shape);
  const [list] = shape.kind === 'union' ? shape.members : [];
  return list?.kind === 'array' && list.orItems ? { ...list, orItems: false } : shape;
}

/** What a description adds to the type of a result: `Y` and `N` for a boolean, and `null`. */
export function asReturned(shape: Shape, { description }: FieldRow): Shape {
  const flag = shape.kind === 'scalar' && shape.name === 'boolean' && isYesNo(description);
  const typed = flag ? scalar('yes-no') : shape;
  return isNullable(description) ? union([typed, scalar('null')]) : typed;
}
