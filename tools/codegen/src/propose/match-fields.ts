/** Which field of a REST method a parameter of a page fills, where their names agree. */
import type { FieldFact, ObjectFact } from '@oint/reference';
import { foldName } from '@oint/reference/names';

import type { Conversion } from '../ir.ts';
import { type As, CONVERSIONS } from '../names/conversions.ts';
import type { TableParameter } from '../parse/parameter-table.ts';
import { fits } from '../reference/fit.ts';

/** A parameter as both of its pages have it. */
export interface PageParameter {
  readonly row: TableParameter;
  /** Name in the English page, which is like the field's; `null` without such a page. */
  readonly english: string | null;
}

export interface Guess {
  readonly field: string;
  readonly as: As | null;
}

/**
 * For each parameter the field that has its name, separators and case aside: `--file-id` and `FILE_ID`. `null` where none
 * has, where several have, where another parameter has the same name, or where the field cannot take what the page gives:
 * whatever else could be found would be sent to the wrong place one time in five.
 */
export function matchFields(
  parameters: readonly PageParameter[],
  { fields }: ObjectFact,
): (Guess | null)[] {
  const named = parameters.map((parameter) =>
    Object.entries(fields).filter(([field, fact]) => agree(parameter, [field, fact])),
  );
  const claims = named.flat().map(([field]) => field);
  return parameters.map(({ row }, index) => {
    const [only, ...others] = named[index] ?? [];
    if (only === undefined || others.length > 0) return null;
    const [field, fact] = only;
    const as =
      claims.filter((claim) => claim === field).length > 1 ? undefined : wayToFit(row, fact);
    return as === undefined ? null : { field, as };
  });
}

function agree(
  { row, english }: PageParameter,
  [field, { spellings = [] }]: [string, FieldFact],
): boolean {
  const names = new Set([row.option, ...(english === null ? [] : [english])].map(foldName));
  return [field, ...spellings].some((spelling) => names.has(foldName(spelling)));
}

/** Ways of sending that a binding may ask for, by the type that the page has. */
const WAYS: readonly As[] = ['yn', 'list'];

/** The conversion that makes the page's type fit, `null` where none is needed, `undefined` where none does. */
function wayToFit({ types }: TableParameter, { type }: FieldFact): As | null | undefined {
  if (fits(types, natural(types), type)) return null;
  if (types.some(({ kind }) => kind === 'structure')) return undefined;
  return WAYS.find(
    (as) =>
      (as === 'yn') === types.some(({ kind }) => kind === 'boolean') &&
      fits(types, CONVERSIONS[as], type),
  );
}

/** What becomes of dates and files without a word of the binding. */
function natural(types: TableParameter['types']): Conversion | null {
  if (types.some(({ kind }) => kind === 'date')) return 'dateIso';
  return types.some(({ kind }) => kind === 'binary') ? 'fileBase64' : null;
}
