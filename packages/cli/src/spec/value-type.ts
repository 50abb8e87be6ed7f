/** How the value of an option is read. `any` is read as JSON where it parses, else literally. */
export type ValueType =
  | 'string'
  | 'number'
  | 'boolean'
  | 'date'
  | 'binary'
  | 'any'
  | 'structure'
  | 'array'
  | 'string[]'
  | 'number[]'
  | 'structure[]';

/** Whether an option of these types is a flag: it may stand without a value, or be negated as `--no-name`. */
export function isFlag(types: readonly ValueType[]): boolean {
  return types.length > 0 && types.every((type) => type === 'boolean');
}
