/** Objects whose names are the caller's, as shapes. */
import { putFields, leavesRoom } from './open-shapes.ts';
import { mapOf, type ObjectShape, scalar, type Shape, union } from './shape.ts';

/** An object whose names are the caller's: of these structures, or of whatever the examples show. */
export function mapped(shape: Shape, values: Shape | null, description = ''): Shape | null {
  // What may be a list too is one of the same: what examples show of either is true of both.
  if (shape.kind === 'union') {
    // Beside a single value, a list is one of such values.
    const single = shape.members.some(({ kind }) => kind === 'scalar');
    return union(
      shape.members.map((member) => {
        if (member.kind !== 'array' || !leavesRoom(member)) return mapped(member, values) ?? member;
        if (values !== null) return putFields(member, values, '', `list of ${description}`);
        return single ? member : mapOf(scalar('any'));
      }),
    );
  }
  if (!leavesRoom(shape)) return null;
  return mapOf(values ?? scalar('any'));
}

/** A text for each language. */
export function translations(): ObjectShape {
  return mapOf(scalar('string'));
}
