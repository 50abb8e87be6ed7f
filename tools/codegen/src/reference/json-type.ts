/** Types of results in the reference as types of JSON, as those of pages are. */
import {
  type ObjectFact,
  type ScalarFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
} from '@oint/reference';

import type { JsonType } from '../ir.ts';

const UNKNOWN: JsonType = { kind: 'unknown' };

const SCALAR: Readonly<Record<ScalarFact, JsonType>> = {
  any: UNKNOWN,
  boolean: { kind: 'boolean' },
  date: { kind: 'string' },
  datetime: { kind: 'string' },
  double: { kind: 'number' },
  'empty-list': { kind: 'array', items: UNKNOWN },
  file: UNKNOWN,
  'file-content': { kind: 'array', items: { kind: 'string' } },
  integer: { kind: 'number' },
  null: { kind: 'null' },
  'numeric-string': { kind: 'string' },
  string: { kind: 'string' },
  timestamp: { kind: 'number' },
  'yes-no': { kind: 'string' },
};

export function jsonType(fact: TypeFact): JsonType {
  if (typeof fact === 'string') return SCALAR[fact];
  if (isArray(fact)) return { kind: 'array', items: jsonType(fact.array) };
  if (isUnion(fact)) return unionOf(fact.anyOf.map(jsonType));
  if (isEnum(fact))
    return unionOf(
      fact.enum.map((value) => SCALAR[typeof value === 'string' ? 'string' : 'integer']),
    );
  return isObject(fact) ? objectType(fact) : UNKNOWN;
}

/** What either admits; a type that occurs twice stands once. */
export function unionOf(types: readonly JsonType[]): JsonType {
  const members = types.flatMap((type) => (type.kind === 'union' ? type.types : [type]));
  if (members.some(({ kind }) => kind === 'unknown')) return UNKNOWN;
  const distinct = [...new Map(members.map((type) => [JSON.stringify(type), type])).values()];
  const [only] = distinct;
  if (only === undefined) return UNKNOWN;
  return distinct.length === 1 ? only : { kind: 'union', types: distinct };
}

function objectType({ fields, others }: ObjectFact): JsonType {
  const entries = Object.entries(fields);
  if (entries.length === 0 && others !== undefined)
    return { kind: 'map', values: jsonType(others) };
  return {
    kind: 'object',
    properties: entries.map(([name, { type, required, spellings = [] }]) => ({
      name,
      type: jsonType(type),
      optional: required !== true || spellings.length > 0,
    })),
  };
}
