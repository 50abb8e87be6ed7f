/** Objects whose names are the caller's, as shapes. */
import { putFields, leavesRoom } from './open-shapes.ts';
import { mapOf, type ObjectShape, scalar, type Shape, union } from './shape.ts';

/** An object whose names are the caller's: of these structures, or of whatever the examples show. */
export function mapped(shape: Shape, values: Shape | null, description = ''): Shape | null {
  // What may be a list too is one of the same: what examples show of either is true of both.
  if (shape.kind === 'union')
    return union(
      shape.members.map((member) =>
        member.kind === 'array' && values !== null && leavesRoom(member)
          ? putFields(member, values, '', `list of ${description}`)
          : (mapped(member, values) ?? member),
      ),
    );
  if (!leavesRoom(shape)) return null;
  return mapOf(values ?? scalar('any'));
}

/** A text for each language. */
export function translations(): ObjectShape {
  return mapOf(scalar('string'));
}
