/** A file that arrived as a part of a `multipart/form-data` body. */
export class UploadedFile {
  readonly name: string;
  readonly content: Buffer;

  constructor(name: string, content: Buffer) {
    this.name = name;
    this.content = content;
  }
}

/** A request parameter as PHP would see it: forms give strings, JSON bodies give all the rest. */
export type Value = string | number | boolean | null | UploadedFile | Value[] | Fields;

/** Named parameters. A PHP array whose keys are not 0, 1, 2 … arrives as this too. */
export interface Fields {
  [name: string]: Value;
}

/** What can stand in an answer. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** Whether what can stand in an answer is a structure with names. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isFields(value: Value | undefined): value is Fields {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof UploadedFile)
  );
}

/** A text or a number as text; what is neither as an empty one. */
export function textOf(value: Value | Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A parameter by its name in any letter case. */
export function lookUp(fields: Fields, name: string): Value | undefined {
  if (Object.hasOwn(fields, name)) return fields[name];
  const key = Object.keys(fields).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : fields[key];
}

/**
 * PHP has one kind of array and encodes it by its keys: `[]` when empty, a list when the keys are 0, 1, 2 … in this
 * order, an object otherwise.
 */
export function phpArray(entries: ReadonlyMap<string, Json>): Json {
  let position = 0;
  for (const key of entries.keys()) {
    if (key !== String(position)) return Object.fromEntries(entries);
    position += 1;
  }
  return [...entries.values()];
}

/** A parameter as it can stand in an answer; of a file only the name. */
export function toJson(value: Value): Json {
  if (value instanceof UploadedFile) return value.name;
  if (Array.isArray(value)) return value.map(toJson);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toJson(item)]));
}
