/**
 * What a declared type adds to a shape of a result: it fills what tables and examples leave open, and admits the `null`
 * and the `false` that they do not happen to show. What they do say, it does not change.
 */
import { findField } from '../shape/fields.ts';
import {
  type ArrayShape,
  field,
  isAny,
  type ObjectShape,
  type Shape,
  union,
  declareAlways,
  declareSometimes,
} from '../shape/shape.ts';

export function withDeclared(shape: Shape, declared: Shape): Shape {
  if (isAny(declared)) return shape;
  if (isAny(shape)) return declared;
  const parts = declared.kind === 'union' ? declared.members : [declared];
  // The example happens to show that there is nothing.
  if (isAbsence(shape)) return union([shape, ...parts.filter((part) => !admits(shape, part))]);
  const filled = parts.reduce<Shape>(withKind, shape);
  const absent = parts.filter((part) => isAbsence(part) && !admits(filled, part));
  return absent.length === 0 ? filled : union([filled, ...absent]);
}

/** The part of the shape that is of the same kind, with what the declared one knows. */
function withKind(shape: Shape, declared: Shape): Shape {
  if (shape.kind === 'union' && declared.kind === 'array') fillMaps(shape.members, declared);
  if (shape.kind === 'union')
    return union(
      shape.members.map((member) =>
        member.kind === declared.kind ? withKind(member, declared) : member,
      ),
    );
  if (shape.kind === 'array' && declared.kind === 'array')
    shape.items = withDeclared(shape.items, declared.items);
  if (shape.kind === 'object' && declared.kind === 'object') fillObject(shape, declared);
  return shape;
}

/** A map of what may be a list too holds the same. */
function fillMaps(members: readonly Shape[], { items }: ArrayShape): void {
  for (const member of members)
    if (member.kind === 'object' && member.names === 'callers' && member.others !== null)
      member.others = withDeclared(member.others, items);
}

function fillObject(shape: ObjectShape, declared: ObjectShape): void {
  if (declared.names === 'callers' && isOnlyShown(shape)) asMap(shape);
  if (shape.names === 'callers' || (shape.fields.size === 0 && shape.others !== null))
    return fillMap(shape, declared);
  for (const { name, shape: type, evidence } of declared.fields.values()) {
    const known = findField(shape, name);
    if (known !== null) {
      known.shape = withDeclared(known.shape, type);
      if (evidence.declared === 'sometimes') declareSometimes(known);
      else declareAlways(known);
    } else if (shape.others === null) {
      const added = field(name, type);
      declareSometimes(added);
      added.evidence.fromExample = true;
      shape.fields.set(name, added);
    }
  }
}

/** Whether only an example tells of the fields. */
function isOnlyShown({ fields, patterns }: ObjectShape): boolean {
  const known = [...fields.values()];
  return (
    patterns.size === 0 && known.length > 0 && known.every(({ evidence }) => evidence.fromExample)
  );
}

/** The names of the example were those of a caller. */
function asMap(shape: ObjectShape): void {
  shape.others = union([...shape.fields.values()].map((known) => known.shape));
  shape.fields.clear();
  shape.names = 'callers';
}

/** An object without names of its own: a map, or one of which nothing was known. */
function fillMap(shape: ObjectShape, declared: ObjectShape): void {
  if (declared.names === 'callers' && shape.others !== null && declared.others !== null)
    shape.others = withDeclared(shape.others, declared.others);
  else if (shape.names !== 'callers' && shape.others !== null && isAny(shape.others)) {
    for (const [name, known] of declared.fields) shape.fields.set(name, known);
    shape.others = declared.others;
  }
}

/** What stands where there is nothing: `null`, or PHP's `false`. */
function isAbsence(shape: Shape): boolean {
  return shape.kind === 'scalar' && (shape.name === 'null' || shape.name === 'boolean');
}

function admits(shape: Shape, part: Shape): boolean {
  const members = shape.kind === 'union' ? shape.members : [shape];
  return members.some(
    (member) =>
      isAny(member) ||
      (member.kind === 'scalar' &&
        part.kind === 'scalar' &&
        (member.name === part.name || (part.name === 'boolean' && member.name === 'yes-no'))),
  );
}
