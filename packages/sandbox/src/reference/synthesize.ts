import type { ObjectFact, ScalarFact, TypeFact } from '@oint/reference';

import type { Json, JsonObject } from '../values.ts';

/** A moment for all data that is made up, so that the same question has the same answer. */
const MOMENT = '2026-01-15T10:00:00+00:00';

/**
 * Makes up a value of a type.
 *
 * @param name - the field's name, which texts are made of
 * @param row - the number of the row in a list, from 1 on; identifiers are made of it
 */
export function synthesize(type: TypeFact, name: string, row: number): Json {
  if (typeof type === 'string') return scalar(type, name, row);
  if ('array' in type) return [synthesize(type.array, name, row)];
  if ('enum' in type) return type.enum[0] ?? '';
  if ('fields' in type) return synthesizeObject(type, row);
  return synthesize(type.anyOf.find(says) ?? type.anyOf[0] ?? 'null', name, row);
}

/**
 * Every known field, so that whoever looks at the answer sees what there may be; where names are not fixed, one that is
 * made up too.
 */
function synthesizeObject({ fields, others }: ObjectFact, row: number): JsonObject {
  const entries = Object.entries(fields).map(([name, field]): [string, Json] => [
    name,
    synthesize(field.type, name, row),
  ]);
  if (entries.length === 0 && others !== undefined) {
    return { [row]: synthesize(others, '', row) };
  }
  return Object.fromEntries(entries);
}

/** Of several types the first that holds anything. */
function says(type: TypeFact): boolean {
  return type !== 'null' && type !== 'empty-list' && type !== 'any';
}

function scalar(type: ScalarFact, name: string, row: number): Json {
  switch (type) {
    case 'any':
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
    case 'empty-list':
      return [];
    case 'integer':
      return row;
    case 'numeric-string':
    case 'file':
      return String(row);
    case 'timestamp':
      return Date.parse(MOMENT) / 1000;
    case 'yes-no':
      return 'Y';
    case 'string':
      return isIdentifier(name) ? String(row) : `${name} ${row}`.trim();
  }
  return null;
}

/** `ID`, `userId`, `PARENT_ID`: identifiers are texts in many places. */
function isIdentifier(name: string): boolean {
  return /(?:^|_)id$/iu.test(name) || /[a-z]I[Dd]$/u.test(name);
}
