/** Whether a JSON value is of the type that the reference gives. */
import {
  type ObjectFact,
  type ScalarFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
  fieldOf,
  memberType,
} from '@oint/reference';

import type { JsonValue } from '../ir.ts';
import { MASK } from '../text/mask.ts';

/** What of the value the type does not admit, a line each, with its path below `path`. */
export function objections(fact: TypeFact, value: JsonValue, path: string): string[] {
  if (value === MASK) return [];
  if (typeof fact === 'string')
    return SCALAR[fact](value) ? [] : [`${path} is ${show(value)}, not ${fact}`];
  if (isUnion(fact)) return leastOf(fact.anyOf.map((member) => objections(member, value, path)));
  if (isEnum(fact)) {
    const open = fact.open === true && fact.enum.some((known) => typeof known === typeof value);
    const listed = open || fact.enum.some((known) => known === value);
    return listed ? [] : [`${path} is ${show(value)}, not one of ${fact.enum.join(', ')}`];
  }
  if (isArray(fact)) {
    if (!Array.isArray(value)) return [`${path} is ${show(value)}, not a list`];
    return value.flatMap((item, index) => objections(fact.array, item, `${path}[${index}]`));
  }
  if (!isObject(fact)) return [];
  // PHP writes a map as a list when nothing is in it.
  if (isMap(fact) && Array.isArray(value) && value.length === 0) return [];
  return isJsonObject(value)
    ? membersObjections(fact, value, path)
    : [`${path} is ${show(value)}, not an object`];
}

const isMap = ({ fields, others }: ObjectFact): boolean =>
  others !== undefined && Object.keys(fields).length === 0;

const isText = (value: JsonValue): boolean => typeof value === 'string';
const isNumber = (value: JsonValue): boolean => typeof value === 'number';

const SCALAR: Readonly<Record<ScalarFact, (value: JsonValue) => boolean>> = {
  any: () => true,
  boolean: (value) => typeof value === 'boolean',
  date: isText,
  datetime: isText,
  double: isNumber,
  'empty-list': (value) => Array.isArray(value) && value.length === 0,
  file: () => true,
  'file-content': (value) => Array.isArray(value) && value.length === 2 && value.every(isText),
  integer: isNumber,
  null: (value) => value === null,
  'numeric-string': (value) =>
    typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)),
  string: isText,
  timestamp: isNumber,
  'yes-no': (value) => value === 'Y' || value === 'N',
};

function membersObjections(
  fact: ObjectFact,
  value: Readonly<Record<string, JsonValue>>,
  path: string,
): string[] {
  const keys = Object.keys(value);
  const given = new Set(keys.map((key) => fieldOf(fact, key)?.[0] ?? key));
  const missing = Object.entries(fact.fields)
    .filter(([name, { required }]) => required === true && !given.has(name))
    .map(([name]) => `${path}.${name} is missing`);
  const unchosen = (fact.oneOf ?? [])
    .filter((group) => !group.some((name) => given.has(name)))
    .map((group) => `${path} has none of ${group.join(', ')}`);
  const wrong = keys.flatMap((key) => {
    const type = memberType(fact, key);
    return type === null
      ? [`${path}.${key} is not in the reference`]
      : objections(type, value[key] ?? null, `${path}.${key}`);
  });
  return [...missing, ...unchosen, ...wrong];
}

/** Those of the alternative that comes nearest. */
function leastOf(alternatives: readonly string[][]): string[] {
  return alternatives.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function isJsonObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Longest value that a diagnostic shows. */
const LONGEST_VALUE = 40;

function show(value: JsonValue): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isJsonObject(value)) return 'an object';
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
