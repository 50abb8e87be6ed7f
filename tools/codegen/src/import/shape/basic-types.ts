/** What the documentation's general names of types mean on the wire. */
import { plain } from '../text/inline.ts';
import { array, object, scalar, type Shape } from './shape.ts';

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
  const start = plain(description).slice(0, 160);
  if (
    /^(?:an?\s+)?(?:integer|numeric|number)|integer (?:identifier|from)|integer identifier/iu.test(
      start,
    )
  )
    return scalar('integer');
  if (
    /^(?:an?\s+)?(?:string|character|text)\b|(?:string|character) (?:identifier|code)|symbolic (?:code|identifier)/iu.test(
      start,
    )
  )
    return scalar('string');
  if (/^(?:an?\s+)?array|^(?:a\s+)?list of/iu.test(start)) return array(scalar('any'));
  if (/^(?:an?\s+)?object/iu.test(start)) return object(scalar('any'));
  const values = [...description.matchAll(/`(\d+)`\s*[—–-]/gu)];
  if (values.length > 1)
    return {
      kind: 'enum',
      values: values.map(([, value]) => Number(value)),
      open: true,
      untyped: false,
    };
  if (/^(?:an? )?(?:\w+ )?(?:file|image)\b/iu.test(start)) return scalar('file');
  return scalar(/identifier/iu.test(start) ? 'integer' : 'any');
}
