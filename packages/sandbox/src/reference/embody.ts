import {
  alternatives,
  isArray,
  isEnum,
  isObject,
  memberType,
  type Skeleton,
  type TypeFact,
  type ValueKind,
} from '@oint/reference';

import type { Json } from '../values.ts';
import { wordKind } from './outline.ts';

/** A moment for all data that is made up, so that the same question has the same answer. */
const MOMENT = '2026-01-15T10:00:00+00:00';

/** A part of an answer: what it looks like, and its type, as far as there is one. */
export interface Part {
  readonly skeleton: Skeleton;
  readonly type: TypeFact;
}

/**
 * Makes up a value that looks as it should; the type says which words it may be.
 *
 * @param name - the field's name, which texts are made of
 * @param row - the number of the row in a list, from 1 on; identifiers are made of it
 */
export function embody({ skeleton, type }: Part, name: string, row: number): Json {
  if (typeof skeleton === 'string') return scalar(skeleton, type, name, row);
  if (Array.isArray(skeleton))
    return skeleton.map((item) => embody({ skeleton: item, type: itemType(type) }, name, row));
  const entries = Object.entries(skeleton);
  const areNumbered = entries.every(([key]) => isNumber(key) && !isNamed(type, key));
  return Object.fromEntries(
    entries.map(([key, inner]): [string, Json] => {
      const part = { skeleton: inner, type: fieldType(type, key) };
      return areNumbered
        ? [String(row + Number(key)), embody(part, '', row)]
        : [key, embody(part, key, row)];
    }),
  );
}

/** A part inside of an answer; `undefined` where the answer has none of this name. */
export function partAt({ skeleton, type }: Part, key: string): Part | undefined {
  if (typeof skeleton !== 'object' || Array.isArray(skeleton)) return undefined;
  const inner = Object.entries(skeleton).find(([own]) => own === key)?.[1];
  return inner === undefined ? undefined : { skeleton: inner, type: fieldType(type, key) };
}

/** The type of what a list holds. */
export function itemType(type: TypeFact): TypeFact {
  return alternatives(type).find(isArray)?.array ?? 'any';
}

function fieldType(type: TypeFact, key: string): TypeFact {
  for (const one of alternatives(type)) {
    const own = isObject(one) ? memberType(one, key) : null;
    if (own !== null) return own;
  }
  return 'any';
}

function isNamed(type: TypeFact, key: string): boolean {
  return alternatives(type).some((one) => isObject(one) && Object.hasOwn(one.fields, key));
}

/** Keys that are numbers stand for identifiers. */
export function isNumber(key: string): boolean {
  return /^\d+$/u.test(key);
}

function scalar(kind: ValueKind, type: TypeFact, name: string, row: number): Json {
  const words = alternatives(type).flatMap((one) => (isEnum(one) ? one.enum : []));
  const word = words.find((one) => wordKind(one) === kind);
  if (word !== undefined) return word;
  switch (kind) {
    case 'null':
      return null;
    case 'boolean':
      return true;
    case 'date':
      return MOMENT.slice(0, 10);
    case 'datetime':
      return MOMENT;
    case 'double':
      return row + 0.5;
    case 'integer':
      return alternatives(type).includes('timestamp') ? Date.parse(MOMENT) / 1000 : row;
    case 'numeric-string':
      return String(row);
    case 'yes-no':
      return 'Y';
    case 'string':
      return `${name === '' ? 'text' : name} ${row}`;
    case 'time':
      return {};
  }
  return null;
}
