/**
 * Decides what tables and examples left open, once all of them are heard: what a result has for sure, what of two
 * readings of PHP's `array` a request takes, and what of examples stands for what they do not show.
 *
 * @example
 *   A result with `ID` as `"7"` in an example, and `SORT` as `integer` in the table alone:
 *   `SORT` may come as text too, and is not there for sure.
 */
import type { ScalarFact } from '@oint/reference';

import {
  type Direction,
  type ArrayShape,
  type FieldShape,
  isAny,
  object,
  type ObjectShape,
  scalar,
  type Shape,
  union,
} from '../shape/shape.ts';

/** A shape of its own, the same for whoever asks again. */
export function settle(shape: Shape, direction: Direction): Shape {
  switch (shape.kind) {
    case 'scalar':
    case 'enum':
      return shape;
    case 'array':
      return settleArray(shape, direction);
    case 'object':
      return settleObject(shape, direction);
    default: {
      const members = direction === 'result' ? loosened(shape.members) : shape.members;
      const settled = members.map((member) => settle(member, direction));
      return {
        kind: 'union',
        members: settled.flatMap((member) => (member.kind === 'union' ? member.members : [member])),
      };
    }
  }
}

/** PHP calls objects arrays too: what neither a table nor an example tells apart may be either. */
function settleArray(shape: ArrayShape, direction: Direction): Shape {
  const { items, keyed, seen, declared } = shape;
  const list: ArrayShape = { ...shape, items: settle(items, direction) };
  if (direction === 'result' || seen > 0 || declared || !isAny(items)) return list;
  const one = settleObject(keyed ?? object(scalar('any')), direction);
  return { kind: 'union', members: [list, one] };
}

export function settleObject(shape: ObjectShape, direction: Direction): ObjectShape {
  const known = [...shape.fields.values()];
  const told = direction === 'result' ? widened(known) : known;
  const fields = told
    .map((own) => settleField(own, shape, direction))
    .map((own) => [own.name, own] as const);
  const patterns = [...shape.patterns].map(
    ([name, inner]) => [name, settle(inner, direction)] as const,
  );
  return {
    ...shape,
    fields: new Map(fields),
    patterns: new Map(patterns),
    others: shape.others === null ? null : settle(shape.others, direction),
    oneOf: direction === 'request' ? shape.oneOf : [],
  };
}

function settleField(known: FieldShape, owner: ObjectShape, direction: Direction): FieldShape {
  const { evidence, spellings } = known;
  const [spelling] = spellings;
  // In a result the wire's spelling counts, in a request both work.
  const renamed = direction === 'result' && spelling !== undefined && spellings.size === 1;
  return {
    ...known,
    name: renamed ? spelling : known.name,
    required: direction === 'request' ? known.required : isAlwaysThere(known, owner),
    // Of a field that an example shows empty, nothing is known.
    shape:
      evidence.fromExample && isNull(known.shape) ? scalar('any') : settle(known.shape, direction),
  };
}

/** Of alternatives, those that no example shows promise nothing. */
function loosened(members: readonly Shape[]): Shape[] {
  const shown = members.some((member) => member.kind === 'object' && member.seen > 0);
  return members.map((member) =>
    shown && member.kind === 'object' && member.seen === 0 ? withoutPromises(member) : member,
  );
}

function withoutPromises(shape: ObjectShape): ObjectShape {
  const fields = [...shape.fields].map(([name, known]): [string, FieldShape] => [
    name,
    { ...known, evidence: { ...known.evidence, declared: 'sometimes' } },
  ]);
  return { ...shape, fields: new Map(fields) };
}

/** Where examples show numbers as text and flags as letters, the fields that they do not show are no different. */
function widened(fields: readonly FieldShape[]): FieldShape[] {
  const shows = (name: ScalarFact): boolean =>
    fields.some(({ evidence, shape }) => evidence.seen > 0 && scalarsIn(shape).includes(name));
  const [texts, flags] = [shows('numeric-string'), shows('yes-no')];
  return fields.map((own) => {
    const unseen = unseenIn(own.shape);
    const more: Shape[] = [];
    if (texts && (unseen.includes('integer') || unseen.includes('double')))
      more.push(scalar('numeric-string'));
    if (flags && unseen.includes('boolean')) more.push(scalar('yes-no'));
    return more.length === 0 ? own : { ...own, shape: union([own.shape, ...more]) };
  });
}

/** Types of which no example has shown a value. */
function unseenIn(shape: Shape): ScalarFact[] {
  if (shape.kind === 'union') return shape.members.flatMap(unseenIn);
  return shape.kind === 'scalar' && shape.seen === 0 ? [shape.name] : [];
}

function scalarsIn(shape: Shape): ScalarFact[] {
  if (shape.kind === 'union') return shape.members.flatMap(scalarsIn);
  return shape.kind === 'scalar' ? [shape.name] : [];
}

/** Whether a result has the field for sure. What one example alone shows proves nothing of the next answer. */
function isAlwaysThere({ evidence, required }: FieldShape, owner: ObjectShape): boolean {
  const { seen, declared, fromExample } = evidence;
  if (declared === 'sometimes') return false;
  // A structure that no example shows: only marks prove something, and what a type declares.
  if (owner.seen === 0) return declared === 'always' || required === true;
  const proven = !fromExample || declared === 'always' || owner.seen > 1;
  return proven && seen >= owner.seen;
}

function isNull(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.name === 'null';
}
