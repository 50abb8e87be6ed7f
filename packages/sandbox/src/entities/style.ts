import { isJsonObject, type Json, type JsonObject } from '../values.ts';
import type { Kind } from './kinds.ts';

/** How values are written in answers. */
export interface Style {
  readonly integer: (value: number) => Json;
  readonly double: (value: number) => Json;
  readonly flag: (value: boolean) => Json;
  readonly boolean: (value: boolean) => Json;
  /** Of a day, `YYYY-MM-DD`. */
  readonly date: (day: string) => Json;
  /** Of a moment in ISO 8601; as it is by default. */
  readonly moment?: (moment: string) => Json;
  /** Of a file with an identifier and an address. */
  readonly file: (file: JsonObject) => Json;
  /** What stands for no value. */
  readonly empty: (kind: Kind) => Json;
  /** What stands for no values of a custom field that can have several; an empty list by default. */
  readonly emptyList?: Json;
}

/** As older methods write: numbers are texts, flags are letters. */
export const AS_TEXT: Style = {
  integer: String,
  double: String,
  flag: letter,
  boolean: (value) => value,
  date: (day) => day,
  file: ({ id, url }) => ({ id, showUrl: url, downloadUrl: url }),
  empty: () => null,
};

/** As newer methods write: numbers are numbers, flags are letters still. */
export const AS_VALUES: Style = {
  ...AS_TEXT,
  integer: (value) => value,
  double: (value) => value,
  file: ({ id, url }) => ({ id, url, urlMachine: url }),
};

function letter(value: boolean): string {
  return value ? 'Y' : 'N';
}

/** Writes one value of a field as a style has it. */
export function writeValue(style: Style, kind: Kind, value: Json): Json {
  if (value === null) return style.empty(kind);
  if (typeof value === 'number' && kind === 'integer') return style.integer(value);
  if (typeof value === 'number' && kind === 'double') return style.double(value);
  if (typeof value === 'boolean' && kind === 'flag') return style.flag(value);
  if (typeof value === 'boolean' && kind === 'boolean') return style.boolean(value);
  if (kind === 'file' && isJsonObject(value)) return style.file(value);
  if (typeof value === 'string' && kind === 'moment') return style.moment?.(value) ?? value;
  return typeof value === 'string' && kind === 'date' ? style.date(value) : value;
}
