/** A parameter of a REST method as far as somebody has typed it. */
import { pathIn } from '../arguments/fields.ts';

/** What is being typed: the name of a parameter, a key inside of one, what stands behind the keys, or the value. */
export interface TypedParameter {
  readonly kind: 'name' | 'key' | 'end' | 'value';
  /** What stands before it, to the letter: `filter[`, `filter[ID]=`. */
  readonly before: string;
  /** The names before it: `filter`. */
  readonly path: readonly string[];
  /** What there is of it. */
  readonly typed: string;
  /** `=` or `:=` before a value. */
  readonly operator: string;
}

/** `NAME`, then `[KEY]` any number of times, then a key that is not closed, or the value behind an operator. */
const SHAPE = /^([^\s=:[\]]*)((?:\[[^[\]]*\])*)(?:\[([^[\]]*)|([:@]?=)([\s\S]*))?$/u;

/** `undefined` for a word that is no parameter. */
export function typedParameter(word: string): TypedParameter | undefined {
  const [whole, name = '', nested = '', key, operator = '', value = ''] = SHAPE.exec(word) ?? [];
  if (whole === undefined) return undefined;
  const begun = `${name}${nested}`;
  if (operator !== '')
    return {
      kind: 'value',
      before: `${begun}${operator}`,
      path: pathIn(begun),
      typed: value,
      operator,
    };
  if (key !== undefined)
    return { kind: 'key', before: `${begun}[`, path: pathIn(begun), typed: key, operator };
  return nested === ''
    ? { kind: 'name', before: '', path: [], typed: name, operator }
    : { kind: 'end', before: begun, path: pathIn(begun), typed: '', operator };
}
