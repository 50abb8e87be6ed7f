/** Shapes as facts: plain, with sorted keys. */
import type { FieldFact, ObjectFact, ScalarFact, TypeFact } from '@oint/reference';

import { compare } from '../../text/order.ts';
import type { Direction } from '../shape/observe.ts';
import {
  type ArrayShape,
  type FieldShape,
  isAny,
  object,
  type ObjectShape,
  scalar,
  type Shape,
  union,
} from '../shape/shape.ts';

export function freeze(shape: Shape, direction: Direction): TypeFact {
  switch (shape.kind) {
    case 'scalar':
      return shape.name;
    case 'enum':
      return { enum: [...new Set(shape.values)], ...(shape.open ? { open: true } : {}) };
    case 'array':
      return direction === 'request'
        ? freezeArray(shape)
        : { array: freeze(shape.items, direction) };
    case 'object':
      return freezeObject(shape, direction);
    default: {
      if (direction === 'result') loosenUnseen(shape.members);
      const members = new Map(
        shape.members
          .map((member) => freeze(member, direction))
          .map((fact) => [JSON.stringify(fact), fact]),
      );
      const [only, ...others] = members.values();
      return only !== undefined && others.length === 0 ? only : { anyOf: [...members.values()] };
    }
  }
}

/** PHP calls objects arrays too: what neither a table nor an example tells apart may be either. */
function freezeArray({ items, keyed, shown }: ArrayShape): TypeFact {
  const list: TypeFact = { array: freeze(items, 'request') };
  if (shown || !isAny(items)) return list;
  return { anyOf: [list, freezeObject(keyed ?? object(scalar('any')), 'request')] };
}

export function freezeObject(shape: ObjectShape, direction: Direction): ObjectFact {
  if (direction === 'result') widenUnseen(shape);
  const fields = [...shape.fields.values()].map((known): [string, FieldFact] => {
    const [seen] = known.spellings;
    // In a result the wire's spelling counts, in a request both work.
    const name =
      direction === 'result' && seen !== undefined && known.spellings.size === 1
        ? seen
        : known.name;
    return [name, freezeField(known, name, shape, direction)];
  });
  const patterns = [...shape.patterns].map(([name, inner]): [string, TypeFact] => [
    name,
    freeze(inner, direction),
  ]);
  return {
    fields: sorted(fields),
    ...(patterns.length === 0 ? {} : { patterns: sorted(patterns) }),
    ...(shape.others === null ? {} : { others: freeze(shape.others, direction) }),
    ...(direction === 'request' && shape.oneOf.length > 0 ? { oneOf: shape.oneOf } : {}),
    ...(shape.operators ? { operators: true } : {}),
  };
}

function freezeField(
  known: FieldShape,
  name: string,
  owner: ObjectShape,
  direction: Direction,
): FieldFact {
  const spellings = [...known.spellings].filter((spelling) => spelling !== name).toSorted(compare);
  const required = direction === 'request' ? known.required : isAlwaysThere(known, owner);
  return {
    ...(known.deprecated ? { deprecated: true } : {}),
    ...(known.description === null ? {} : { description: known.description }),
    ...(known.documented === null ? {} : { documented: known.documented }),
    ...(known.fromExample ? { from: 'example' } : {}),
    ...(required === false ? {} : { required }),
    ...(spellings.length === 0 ? {} : { spellings }),
    type: known.fromExample && isNull(known.shape) ? 'any' : freeze(known.shape, direction),
  };
}

export function sorted<Value>(
  entries: readonly (readonly [string, Value])[],
): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => compare(a, b)));
}

/** Of alternatives, those that no example shows promise nothing. */
function loosenUnseen(members: readonly Shape[]): void {
  const objects = members.filter((member) => member.kind === 'object');
  if (!objects.some(({ seen }) => seen > 0)) return;
  for (const { seen, fields } of objects)
    if (seen === 0) for (const known of fields.values()) known.optional = true;
}

/** Where examples show numbers as text and flags as letters, the fields that they do not show are no different. */
function widenUnseen({ fields }: ObjectShape): void {
  const known = [...fields.values()];
  const shows = (name: ScalarFact): boolean =>
    known.some(({ seen, shape }) => seen > 0 && scalarsOf(shape).includes(name));
  const [texts, flags] = [shows('numeric-string'), shows('yes-no')];
  for (const own of known) {
    const unseen = unseenIn(own.shape);
    if (texts && (unseen.includes('integer') || unseen.includes('double')))
      own.shape = union([own.shape, scalar('numeric-string')]);
    if (flags && unseen.includes('boolean')) own.shape = union([own.shape, scalar('yes-no')]);
  }
}

/** Types of which no example has shown a value. */
function unseenIn(shape: Shape): ScalarFact[] {
  if (shape.kind === 'union') return shape.members.flatMap(unseenIn);
  return shape.kind === 'scalar' && !shape.shown ? [shape.name] : [];
}

function scalarsOf(shape: Shape): ScalarFact[] {
  if (shape.kind === 'union') return shape.members.flatMap(scalarsOf);
  return shape.kind === 'scalar' ? [shape.name] : [];
}

/** Whether a result has the field for sure. What one example alone shows proves nothing of the next answer. */
function isAlwaysThere(known: FieldShape, owner: ObjectShape): boolean {
  if (known.optional) return false;
  // A structure that no example shows: only marks prove something, and what a type declares.
  if (owner.seen === 0) return known.declared || known.required === true;
  const proven = !known.fromExample || known.declared || owner.seen > 1;
  return proven && known.seen >= owner.seen;
}

/** Of a field that an example shows empty, nothing is known. */
function isNull(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.name === 'null';
}
