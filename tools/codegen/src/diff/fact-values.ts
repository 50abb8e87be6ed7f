/** Which values a type of the reference stands for, as far as the SDK's types tell them apart. */
import {
  type ScalarFact,
  type TypeFact,
  isArray,
  isEnum,
  isObject,
  isUnion,
} from '@oint/reference';

/** Whether a caller gives the values or the portal does. */
export type Direction = 'request' | 'result';

/** A type that is no union. */
export type Member = Exclude<TypeFact, { readonly anyOf: readonly TypeFact[] }>;

/** What a union is made of, unions inside of it included; another type alone. */
export function membersOf(type: TypeFact): Member[] {
  return isUnion(type) ? type.anyOf.flatMap(membersOf) : [type];
}

/** Kinds of values, and single ones as JSON. */
type Values = ReadonlySet<string>;

/** Whether all values of one type are values of the others; what is inside of structures does not count. */
export function covers(types: readonly Member[], type: Member, direction: Direction): boolean {
  const all = new Set(types.flatMap((member) => [...valuesOf(member, direction)]));
  return [...valuesOf(type, direction)].every((value) => isAmong(all, value));
}

function isAmong(values: Values, value: string): boolean {
  if (values.has('anything') || values.has(value)) return true;
  const kinds = WIDER.filter(([pattern]) => pattern.test(value)).flatMap(([, wider]) => wider);
  return kinds.some((kind) => values.has(kind));
}

/** Kinds that a value is of, beside itself. */
const WIDER: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^"/u, ['text', 'file']],
  [/^numeric text$/u, ['text', 'file']],
  [/^"-?\d+(?:\.\d+)?"$/u, ['numeric text']],
  [/^-?\d/u, ['number', 'file']],
  [/^(?:text|number)$/u, ['file']],
  [/^(?:true|false)$/u, ['boolean']],
  [/^empty list$/u, ['list']],
  [/^name and content$/u, ['list', 'file']],
];

function valuesOf(type: Member, direction: Direction): Values {
  if (typeof type === 'string') return new Set((direction === 'request' ? GIVEN : RETURNED)[type]);
  if (isEnum(type)) {
    const literals = type.enum.flatMap((value) =>
      direction === 'request' && typeof value === 'number'
        ? [String(value), JSON.stringify(String(value))]
        : [JSON.stringify(value)],
    );
    const kinds = type.enum.map((value) => (typeof value === 'string' ? 'text' : 'number'));
    return new Set(type.open === true ? [...literals, ...kinds] : literals);
  }
  if (isArray(type)) return new Set(['list']);
  return new Set([isObject(type) ? 'structure' : 'anything']);
}

const RETURNED: Readonly<Record<ScalarFact, readonly string[]>> = {
  any: ['anything'],
  boolean: ['boolean'],
  date: ['text'],
  datetime: ['text'],
  double: ['number'],
  'empty-list': ['empty list'],
  file: ['anything'],
  'file-content': ['name and content'],
  integer: ['number'],
  null: ['null'],
  'numeric-string': ['numeric text'],
  string: ['text'],
  timestamp: ['number'],
  'yes-no': ['"Y"', '"N"'],
};

/** In requests numbers may be text, and booleans much else. */
const GIVEN: Readonly<Record<ScalarFact, readonly string[]>> = {
  ...RETURNED,
  boolean: ['boolean', '"Y"', '"N"', '0', '1', '"0"', '"1"', '"true"', '"false"'],
  double: ['number', 'numeric text'],
  file: ['file'],
  integer: ['number', 'numeric text'],
  timestamp: ['number', 'numeric text'],
};
