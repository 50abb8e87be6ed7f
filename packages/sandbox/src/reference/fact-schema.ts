/** Facts as schemas of OpenAPI, which is how a portal describes its methods. */
import {
  isArray,
  isEnum,
  isObject,
  isUnion,
  type ObjectFact,
  type ScalarFact,
  type TypeFact,
} from '@oint/reference';

import type { JsonObject } from '../values.ts';

/** What schemas call values without inner structure; of what is none of these, they say nothing. */
const SCALARS: Readonly<Partial<Record<ScalarFact, JsonObject>>> = {
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  double: { type: 'number' },
  'empty-list': { type: 'array', items: {} },
  integer: { type: 'integer' },
  'numeric-string': { type: 'string' },
  string: { type: 'string' },
  timestamp: { type: 'integer' },
  'yes-no': { type: 'string', enum: ['Y', 'N'] },
};

export function factSchema(type: TypeFact): JsonObject {
  if (typeof type === 'string') return SCALARS[type] ?? {};
  if (isArray(type)) return { type: 'array', items: factSchema(type.array) };
  if (isEnum(type)) return type.open === true ? {} : { enum: type.enum };
  if (isUnion(type)) return eitherSchema(type.anyOf);
  return isObject(type) ? objectSchema(type) : {};
}

function eitherSchema(types: readonly TypeFact[]): JsonObject {
  const others = types.filter((type) => type !== 'null').map(factSchema);
  const nullable = others.length < types.length ? { nullable: true } : {};
  const [only] = others;
  return others.length === 1 ? { ...only, ...nullable } : { oneOf: others, ...nullable };
}

function objectSchema({ fields, patterns, others }: ObjectFact): JsonObject {
  const entries = Object.entries(fields);
  const required = entries.filter(([, field]) => field.required === true).map(([name]) => name);
  const isOpen = patterns !== undefined || others !== undefined;
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, field]) => [
        name,
        { ...factSchema(field.type), ...(field.deprecated === true && { deprecated: true }) },
      ]),
    ),
    ...(required.length > 0 && { required }),
    additionalProperties: isOpen ? (others === undefined ? true : factSchema(others)) : false,
  };
}
