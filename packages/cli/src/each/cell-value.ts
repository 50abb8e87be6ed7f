import { ExactNumber } from '../json/exact-number.ts';
import type { ValueSource } from '../spec/inputs.ts';
import { isText, type ValueType } from '../spec/value-type.ts';
import { fitTypes } from '../values/fit-types.ts';
import { readJson } from '../values/read-json.ts';
import { readValue } from '../values/read-value.ts';
import { looksLikeJson } from '../values/structure.ts';
import { ValueError } from '../values/value-error.ts';

const STRUCTURES: readonly ValueType[] = [
  'structure',
  'array',
  'string[]',
  'number[]',
  'structure[]',
];

/**
 * The value of a row as an option of these types takes it. Texts stay as they are: a table that somebody else made names no file of this
 * machine, unless the option takes nothing but files.
 *
 * @throws {ValueError}
 */
export async function cellValue(
  value: unknown,
  types: readonly ValueType[],
  source: ValueSource,
): Promise<unknown> {
  const { place } = source;
  if (typeof value !== 'string') {
    const isNumber = typeof value === 'number' || value instanceof ExactNumber;
    const becomesText = isNumber && isText(types) && !types.includes('any');
    return becomesText ? String(value) : fitTypes(value, types, place);
  }
  const takesStructure = types.some((type) => STRUCTURES.includes(type));
  if (takesStructure && looksLikeJson(value)) {
    return fitTypes(await readJson(value, place), types, place);
  }
  if (isText(types)) return value;
  if (takesStructure && /^(?:-$|@)|\.json$/iu.test(value)) {
    throw new ValueError(place, { kind: 'type', types, found: value.slice(0, 40) });
  }
  return readValue(value, types, source);
}
