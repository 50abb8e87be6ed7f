/** What parameters of lists take, by their names: `filter`, `order`, `select`. */
import { isOpenOnly } from '../shape/open-shapes.ts';
import {
  array,
  enumeration,
  field,
  isAny,
  object,
  scalar,
  type Shape,
  union,
} from '../shape/shape.ts';
import { isObjectForm } from '../words/formats.ts';
import { itemsIn } from '../words/items.ts';
import { selectableFields } from '../words/selectable-fields.ts';

/** What parameters of lists take where no table says more. */
export function withRole(name: string, shape: Shape, description: string, version: 2 | 3): Shape {
  const role = name.toLowerCase();
  if (role === 'filter') return version === 3 ? asConditions(shape) : asFilter(shape);
  if (role === 'order' || role === 'sort') return asOrder(shape);
  if (role.endsWith('_order') && shape.kind === 'object') return asOrder(shape);
  if (role === 'select' || (role === 'group' && isList(shape)))
    return withListed(asSelection(shape), description);
  if (role === 'start' && isText(shape)) return union([scalar('integer'), shape]);
  if (shape.kind !== 'array' || !isAny(shape.items)) return shape;
  if (isObjectForm(description)) return object(scalar('any'));
  // "Fields of the process": what they hold, or which they are, an example tells.
  if (role === 'fields') return shape;
  shape.items = scalar(itemsIn(description));
  return shape;
}

/** Whether it is a list, or may be one. */
function isList(shape: Shape): boolean {
  return shape.kind === 'union' ? shape.members.some(isList) : shape.kind === 'array';
}

/** Whether a type is known at all. */
function isUntyped(shape: Shape): boolean {
  return isAny(shape) || (shape.kind === 'enum' && !shape.declared);
}

/** Where a list goes on is a number, whatever its table calls it. */
function isText(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.name === 'string';
}

/** A list of which nothing is known: PHP's arrays are objects too. */
function isOpenList(shape: Shape): boolean {
  return shape.kind === 'array' && isAny(shape.items);
}

function asFilter(shape: Shape): Shape {
  // No filter is a text or a list, whatever its table calls it.
  if (isUntyped(shape) || isOpenList(shape) || isText(shape))
    return asFilter(object(scalar('any')));
  const fields = shape.kind === 'array' ? shape.items : shape;
  if (shape !== fields && fields.kind === 'object') return asFilter(fields);
  if (shape.kind !== 'object') return shape;
  shape.operators = true;
  for (const known of shape.fields.values()) known.required = false;
  if (shape.others !== null && isAny(shape.others)) shape.others = filterValue();
  return shape;
}

/** Directions by field, whatever the types of the fields are. */
function asOrder(shape: Shape): Shape {
  if (isUntyped(shape) || isOpenList(shape)) return object(scalar('string'));
  if (shape.kind !== 'object') return shape;
  if (isOpenOnly(shape)) shape.others = scalar('string');
  for (const known of shape.fields.values()) {
    known.shape = scalar('string');
    known.required = false;
  }
  return shape;
}

/** Names of fields, of which a table knows some. */
function asSelection(shape: Shape): Shape {
  const parts = shape.kind === 'union' ? shape.members : [shape];
  const described = parts
    .map((part) => (part.kind === 'array' ? part.items : part))
    .find((part) => part.kind === 'object');
  if (described?.kind === 'object' && described.fields.size > 0)
    return array(enumeration([...described.fields.keys()], true));
  return parts.every((part) => isOpenList(part) || isOpenOnly(part) || isOpenListOfObjects(part))
    ? array(scalar('string'))
    : shape;
}

/** The names that the description lists, where no table has them. */
function withListed(shape: Shape, description: string): Shape {
  const names = selectableFields(description);
  const isOfTexts = shape.kind === 'array' && isText(shape.items);
  return isOfTexts && names.length > 0 ? array(enumeration(names, true)) : shape;
}

function isOpenListOfObjects(shape: Shape): boolean {
  return shape.kind === 'array' && isOpenOnly(shape.items);
}

function simpleValues(): Shape[] {
  return [scalar('string'), scalar('double'), scalar('boolean'), scalar('null')];
}

/** A filter with fields of its own is that object in version 3 too. */
function asConditions(shape: Shape): Shape {
  if (shape.kind === 'object' && shape.fields.size > 0) return shape;
  return conditions();
}

/**
 * What version 3 filters by: `["id", ">", 1]`, `["id", [1, 2]]`, and groups of such conditions with a logic of their
 * own.
 */
function conditions(): Shape {
  const group = object();
  const logic: Shape = enumeration(['and', 'or']);
  group.fields.set('logic', { ...field('logic', logic), required: true });
  group.fields.set('conditions', {
    ...field('conditions', listOf(scalar('any'))),
    required: true,
  });
  const condition = listOf(union([...simpleValues(), listOf(union(simpleValues()))]));
  return listOf(union([condition, group]));
}

/** A list that is no object, whatever PHP calls its arrays. */
function listOf(items: Shape): Shape {
  return { ...array(items), declared: true };
}

/** One value, several, or a group of conditions. */
function filterValue(): Shape {
  return union([...simpleValues(), array(union(simpleValues())), object(scalar('any'))]);
}
