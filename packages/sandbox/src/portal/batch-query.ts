import { parseForm } from '../form.ts';
import { isFields, type Fields, type Json, type Value } from '../values.ts';

/** One command of a batch: a method and its parameters. */
export interface Command {
  readonly method: string;
  readonly fields: Fields;
}

/** Reads `method?name=value&…`; a leading slash or `.json` is not part of the method. */
export function parseCommand(text: string): Command {
  const question = text.indexOf('?');
  const method = question === -1 ? text : text.slice(0, question);
  return { method, fields: question === -1 ? {} : parseForm(text.slice(question + 1)) };
}

/** `$result[command][key]…`: the keys lead into the results so far. */
const REFERENCE = /\$result((?:\[[^[\]]*\])+)/gu;

/**
 * Replaces `$result[…]` in the parameters. A value that is nothing but a reference becomes what it refers to, arrays
 * included; inside a text the reference becomes text. What a command did not give counts as empty; what names no command
 * is no reference.
 *
 * @param keys - of all commands of the batch
 */
export function resolveReferences(
  fields: Fields,
  results: ReadonlyMap<string, Json>,
  keys: ReadonlySet<string>,
): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, resolveValue(value, results, keys)]),
  );
}

function resolveValue(
  value: Value,
  results: ReadonlyMap<string, Json>,
  keys: ReadonlySet<string>,
): Value {
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, results, keys));
  if (isFields(value)) return resolveReferences(value, results, keys);
  if (typeof value !== 'string' || !value.includes('$result[')) return value;

  const whole = new RegExp(`^${REFERENCE.source}$`, 'u').exec(value);
  if (whole?.[1] !== undefined) {
    return keys.has(commandIn(whole[1])) ? toValue(lookUp(whole[1], results)) : value;
  }
  return value.replaceAll(REFERENCE, (reference, path: string) => {
    if (!keys.has(commandIn(path))) return reference;
    const found = lookUp(path, results);
    return found === undefined || found === null || typeof found === 'object' ? '' : String(found);
  });
}

function commandIn(path: string): string {
  return path.slice(1, path.indexOf(']'));
}

function lookUp(path: string, results: ReadonlyMap<string, Json>): Json | undefined {
  const [command = '', ...keys] = path.slice(1, -1).split('][');
  let current = results.get(command);
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return undefined;
    // Enumerable properties are those that came from the result: a list's length is none of them.
    current = Object.prototype.propertyIsEnumerable.call(current, key)
      ? Reflect.get(current, key)
      : undefined;
  }
  return current;
}

function toValue(json: Json | undefined): Value {
  if (json === undefined || json === null) return null;
  if (typeof json !== 'object') return json;
  if (Array.isArray(json)) return json.map(toValue);
  return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, toValue(item)]));
}
