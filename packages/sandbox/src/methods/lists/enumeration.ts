/** The values of an enumeration, as callers give them. */
import type { PortalState } from '../../state/state.ts';
import { type Fields, isFields, type JsonObject, textOf, type Value } from '../../values.ts';
import { ENUMERATION_TABLE } from './tables.ts';

interface Given {
  /** What the caller calls it: the number of one that there is, or a name for this request. */
  readonly name: string;
  readonly title: string;
  readonly sort: number;
  readonly isDefault: boolean;
}

/**
 * Reads `LIST`, `LIST_TEXT_VALUES` and `LIST_DEF`. Values that are not named any more go, unless none are named at all.
 *
 * @param before - the values that there are
 */
export function readEnumeration(
  state: PortalState,
  fields: Fields,
  before: readonly JsonObject[],
): Fields {
  const listed = [...listedValues(fields['LIST']), ...writtenValues(fields['LIST_TEXT_VALUES'])];
  const defaults = isFields(fields['LIST_DEF'])
    ? Object.values(fields['LIST_DEF'])
    : [fields['LIST_DEF'] ?? []].flat();
  const numbers = new Map(listed.map((given) => [given, numberOf(state, given, before)] as const));
  const chosen = listed.find(({ name, isDefault }) => isDefault || isAmong(name, defaults));
  const known = before.find(({ id }) => isAmong(textOf(id), defaults));
  const initial = chosen === undefined ? textOf(known?.['id']) : String(numbers.get(chosen));
  const values = listed
    .toSorted((a, b) => a.sort - b.sort)
    .map((given): Fields => ({ id: numbers.get(given) ?? 0, title: given.title }));
  return {
    ...(listed.length === 0 ? {} : { VALUES: values }),
    ...(initial === '' ? {} : { DEFAULT_VALUE: initial }),
  };
}

function isAmong(name: string, names: readonly Value[]): boolean {
  return name !== '' && names.some((one) => textOf(one) === name);
}

/** `{ 10: { VALUE: 'Planned', SORT: 10, DEF: 'Y' } }` */
function listedValues(list: Value | undefined): readonly Given[] {
  const entries = isFields(list) || Array.isArray(list) ? Object.entries(list) : [];
  return entries.flatMap(([name, value]: [string, Value]) => {
    if (!isFields(value)) return [];
    const { VALUE, SORT, DEF } = value;
    const sort = Number(textOf(SORT) || 500);
    return [{ name, title: textOf(VALUE), sort, isDefault: DEF === 'Y' }];
  });
}

/** A line each; they come behind the others. */
function writtenValues(text: Value | undefined): readonly Given[] {
  const lines = textOf(text).split(/\r?\n/u);
  return lines.flatMap((line) => {
    const title = line.trim();
    return title === ''
      ? []
      : [{ name: '', title, sort: Number.POSITIVE_INFINITY, isDefault: false }];
  });
}

function numberOf(state: PortalState, { name }: Given, before: readonly JsonObject[]): number {
  const known = before.find(({ id }) => textOf(id) === name);
  return known === undefined
    ? state.records.table(ENUMERATION_TABLE).takeId()
    : Number(known['id']);
}
