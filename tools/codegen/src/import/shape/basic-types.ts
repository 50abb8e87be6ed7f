/** What the documentation's general names of types mean on the wire. */
import { typeInWords } from '../words/types.ts';
import { array, enumeration, object, scalar, type Shape } from './shape.ts';

const BASIC: Readonly<Record<string, () => Shape>> = {
  any: () => scalar('any'),
  mixed: () => scalar('any'),
  array: () => array(scalar('any')),
  list: () => array(scalar('any')),
  bool: () => scalar('boolean'),
  boolean: () => scalar('boolean'),
  callable: () => scalar('any'),
  function: () => scalar('any'),
  char: () => scalar('string'),
  const: () => scalar('any'),
  date: () => scalar('date'),
  datetime: () => scalar('datetime'),
  double: () => scalar('double'),
  number: () => scalar('double'),
  float: () => scalar('double'),
  enum: () => scalar('any'),
  file: () => scalar('file'),
  id: () => scalar('integer'),
  int: () => scalar('integer'),
  integer: () => scalar('integer'),
  null: () => scalar('null'),
  undefined: () => scalar('null'),
  true: () => scalar('boolean'),
  false: () => scalar('boolean'),
  object: () => object(scalar('any')),
  string: () => scalar('string'),
  text: () => scalar('string'),
  timestamp: () => scalar('timestamp'),
  url: () => scalar('string'),
  user: () => scalar('integer'),
};

/** A name that every page may use; `null` for names that need looking up. */
export function basicShape(name: string): Shape | null {
  const key = name.toLowerCase();
  return Object.hasOwn(BASIC, key) ? (BASIC[key]?.() ?? null) : null;
}

/** The meaning that a row of a dictionary of types gives in words. */
export function shapeOfWords(description: string): Shape {
  const type = typeInWords(description);
  if (typeof type === 'object') return enumeration(type.values, true);
  if (type === 'array') return array(scalar('any'));
  return type === 'object' ? object(scalar('any')) : scalar(type);
}
