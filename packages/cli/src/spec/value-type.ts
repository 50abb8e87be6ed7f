/**
 * How the value of an option is read. `any` is read as JSON where it parses, else literally; `binary` is the content of a
 * file, `file` one that is read while it is sent, `files` a structure of names and contents.
 */
export type ValueType =
  | 'string'
  | 'number'
  | 'boolean'
  | 'date'
  | 'binary'
  | 'file'
  | 'files'
  | 'any'
  | 'structure'
  | 'array'
  | 'string[]'
  | 'number[]'
  | 'structure[]';

/** Whether an option of these types takes any text. */
export function isText(types: readonly ValueType[]): boolean {
  return types.includes('string') || types.includes('any');
}

/** Whether an option of these types is a flag: it may stand without a value, or be negated as `--no-name`. */
export function isFlag(types: readonly ValueType[]): boolean {
  return types.length > 0 && types.every((type) => type === 'boolean');
}
