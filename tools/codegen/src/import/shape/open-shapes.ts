/** Types that leave room for fields, and the fields put there. */
import { beginsAsList, isList } from '../words/items.ts';
import { array, isAny, listOrOne, type Shape, union } from './shape.ts';

export function leavesRoom(shape: Shape): boolean {
  if (shape.kind === 'union') return shape.members.some(leavesRoom);
  if (shape.kind === 'array') return isAny(shape.items) || leavesRoom(shape.items);
  return isAny(shape) || isOpenOnly(shape);
}

export function isOpenOnly(shape: Shape): boolean {
  return (
    shape.kind === 'object' &&
    shape.fields.size === 0 &&
    shape.patterns.size === 0 &&
    shape.others !== null &&
    isAny(shape.others)
  );
}

/** Parameters that are one structure, whatever kind of array the page calls them. */
const SINGULAR = /^(?:fields|params|parameters|options|settings|config)$/iu;

/** Puts the fields where the type left room for them. */
export function putFields(shape: Shape, fields: Shape, name: string, description: string): Shape {
  if (shape.kind === 'union') {
    const members = shape.members.map((member) =>
      leavesRoom(member) ? putFields(member, fields, name, description) : member,
    );
    return union(members);
  }
  // `object` is PHP's word for a list too.
  if (shape.kind !== 'array')
    return fields.kind === 'object' && beginsAsList(description) ? listOrOne(fields) : fields;
  if (!isAny(shape.items)) return array(putFields(shape.items, fields, name, description));
  // `array` alone is also PHP's word for an object; the examples settle it.
  const listed = isList(description) && !SINGULAR.test(name);
  return listed ? array(fields) : listOrOne(fields);
}
