import type { FieldFact, ObjectFact, TypeFact } from '@oint/reference';
import { sorted } from '@oint/reference/descriptions';
/**
 * Settled shapes as facts: plain, with sorted keys.
 *
 * @example
 *   An object with the field `ID`, an integer that must be given, is
 *   `{ fields: { ID: { required: true, type: 'integer' } } }`.
 */
import { compare } from '@oint/reference/typescript';

import type { FieldShape, ObjectShape, Shape } from '../shape/shape.ts';

export function toFacts(shape: Shape): TypeFact {
  switch (shape.kind) {
    case 'scalar':
      return shape.name;
    case 'enum':
      return { enum: [...new Set(shape.values)], ...(shape.open ? { open: true } : {}) };
    case 'array':
      return { array: toFacts(shape.items) };
    case 'object':
      return objectFacts(shape);
    default: {
      const members = new Map(
        shape.members.map(toFacts).map((fact) => [JSON.stringify(fact), fact]),
      );
      const [only, ...others] = members.values();
      return only !== undefined && others.length === 0 ? only : { anyOf: [...members.values()] };
    }
  }
}

export function objectFacts(shape: ObjectShape): ObjectFact {
  const { fields, patterns, others, oneOf, operators } = shape;
  const known = [...fields].map(([name, field]): [string, FieldFact] => [name, fieldFacts(field)]);
  const families = [...patterns].map(([name, inner]): [string, TypeFact] => [name, toFacts(inner)]);
  return {
    fields: sorted(known),
    ...(families.length === 0 ? {} : { patterns: sorted(families) }),
    ...(others === null ? {} : { others: toFacts(others) }),
    ...(oneOf.length > 0 ? { oneOf } : {}),
    ...(operators ? { operators: true } : {}),
  };
}

function fieldFacts(field: FieldShape): FieldFact {
  const { name, required, deprecated, description, documented, evidence, shape } = field;
  const spellings = [...field.spellings].filter((spelling) => spelling !== name).toSorted(compare);
  return {
    ...(deprecated ? { deprecated: true } : {}),
    ...(description === null ? {} : { description }),
    ...(documented === null ? {} : { documented }),
    ...(evidence.fromExample ? { from: 'example' } : {}),
    ...(required === false ? {} : { required }),
    ...(spellings.length === 0 ? {} : { spellings }),
    type: toFacts(shape),
  };
}
