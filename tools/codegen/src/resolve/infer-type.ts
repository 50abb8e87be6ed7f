/** Types of JSON examples, joined. */
import type { JsonProperty, JsonType, JsonValue } from '../ir.ts';
import { MASK } from '../text/mask.ts';

/** The type that admits every one of the values. What is masked is of no type. */
export function inferType(shown: readonly JsonValue[]): JsonType {
  const values = shown.filter((value) => value !== MASK);
  const kinds: JsonType[] = [];
  const lists = values.filter((value) => Array.isArray(value));
  const objects = values.filter(isObject);
  for (const kind of ['string', 'number'] as const) {
    if (values.some((value) => typeof value === kind)) kinds.push({ kind });
  }
  if (lists.length > 0) kinds.push({ kind: 'array', items: inferType(lists.flat()) });
  if (objects.length > 0) kinds.push(inferObject(objects));
  // PHP says `false` where it has nothing to say: beside values of another type it is no boolean.
  const nothing = kinds.length > 0 && !values.includes(true);
  if (values.includes(false) || values.includes(true))
    kinds.push({ kind: nothing ? 'false' : 'boolean' });
  if (values.includes(null)) kinds.push({ kind: 'null' });
  const [only] = kinds;
  if (only === undefined) return { kind: 'unknown' };
  return kinds.length === 1 ? only : { kind: 'union', types: kinds };
}

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** An object of JSON, which is no list. */
export function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys that are ids, such as `12` and `upload5249`: names of fields do not end in so many digits. */
const ID_KEY = /^\d+$|^[a-z]+\d{3,}$/iu;

function inferObject(objects: readonly JsonObject[]): JsonType {
  const keys = objects.flatMap((object) => Object.keys(object));
  if (keys.length > 0 && keys.every((key) => ID_KEY.test(key))) {
    return { kind: 'map', values: inferType(objects.flatMap((object) => Object.values(object))) };
  }
  const seen = new Map<string, JsonValue[]>();
  for (const object of objects) {
    for (const [name, value] of Object.entries(object)) {
      const values = seen.get(name);
      if (values === undefined) seen.set(name, [value]);
      else values.push(value);
    }
  }
  const properties = [...seen].map(([name, values]): JsonProperty => ({
    name,
    type: inferType(values),
    optional: values.length < objects.length,
  }));
  return { kind: 'object', properties };
}
