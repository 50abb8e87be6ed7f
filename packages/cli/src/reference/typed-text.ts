import {
  alternatives,
  isArray,
  isEnum,
  isObject,
  memberType,
  type EnumFact,
  type ObjectFact,
  type ScalarFact,
  type TypeFact,
} from '@oint/reference';

import { parseNumber } from '../values/number.ts';

/** What stays text. Where a value may be text or a number, nobody but its author knows which. */
const TEXTS: ReadonlySet<TypeFact> = new Set<ScalarFact>([
  'any',
  'date',
  'datetime',
  'file',
  'file-content',
  'numeric-string',
  'string',
]);

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/**
 * A text of the command line as the value that version 3 asks for at a path: it takes no `"5"` for a number and no `"true"` for
 * a boolean. What no type is known for stays text, and so does what is no such value.
 */
export function typedText(params: ObjectFact, path: readonly string[], text: string): unknown {
  const types = path
    .reduce<readonly TypeFact[]>(
      (outer, key) => outer.flatMap((type) => inside(type, key)),
      [params],
    )
    .flatMap(alternatives);
  if (types.some((type) => TEXTS.has(type))) return text;
  return types.map((type) => read(type, text)).find((value) => value !== undefined) ?? text;
}

function inside(type: TypeFact, key: string): readonly TypeFact[] {
  return alternatives(type).flatMap((each) => {
    if (each === 'file-content') return ['string'];
    if (isArray(each)) return /^\d*$/u.test(key) ? [each.array] : [];
    return isObject(each) ? (memberType(each, key) ?? []) : [];
  });
}

function read(type: TypeFact, text: string): unknown {
  if (type === 'double') return parseNumber(text);
  if (type === 'integer' || type === 'timestamp') return readInteger(text);
  if (type === 'boolean') return BOOLEANS.get(text.toLowerCase());
  return isEnum(type) ? readEnum(type, text) : undefined;
}

function readInteger(text: string): number | undefined {
  return /^[+-]?\d+$/u.test(text) ? parseNumber(text) : undefined;
}

function readEnum({ enum: values, open }: EnumFact, text: string): string | number | undefined {
  const known = values.find((value) => String(value) === text);
  const numbers = open === true && values.every((value) => typeof value === 'number');
  return known ?? (numbers ? readInteger(text) : undefined);
}
