/** Types of JSON examples, joined. */
import { compare } from '../diagnostics.ts';
import type { JsonProperty, JsonType, JsonValue } from '../ir.ts';

/** The type that admits every one of the values. */
export function inferType(values: readonly JsonValue[]): JsonType {
  const kinds: JsonType[] = [];
  const lists = values.filter((value) => Array.isArray(value));
  const objects = values.filter(isObject);
  for (const kind of ['string', 'number', 'boolean'] as const) {
    if (values.some((value) => typeof value === kind)) kinds.push({ kind });
  }
  if (lists.length > 0) kinds.push({ kind: 'array', items: inferType(lists.flat()) });
  if (objects.length > 0) kinds.push(inferObject(objects));
  if (values.includes(null)) kinds.push({ kind: 'null' });
  const [only] = kinds;
  if (only === undefined) return { kind: 'unknown' };
  return kinds.length === 1 ? only : { kind: 'union', types: kinds };
}

interface JsonObject {
  readonly [key: string]: JsonValue;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Objects whose keys are ids are maps, which examples of one entry cannot tell from records; digits can. */
function inferObject(objects: readonly JsonObject[]): JsonType {
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

/** A name for comparing types: two types are the same when their keys are. */
export function typeKey(type: JsonType): string {
  switch (type.kind) {
    case 'array':
      return `${typeKey(type.items)}[]`;
    case 'object': {
      const entries = type.properties.map(
        (property) => `${property.name}${property.optional ? '?' : ''}:${typeKey(property.type)}`,
      );
      return `{${entries.toSorted(compare).join(',')}}`;
    }
    case 'union':
      return `(${type.types.map(typeKey).toSorted(compare).join('|')})`;
    default:
      return type.kind;
  }
}
