import type { Cell } from '../lists/filter.ts';
import type { PortalState } from '../state/state.ts';
import { isJsonObject, textOf, type Json } from '../values.ts';
import type { Field } from './entity.ts';
import { fileField } from './file-field.ts';
import type { Kind } from './kinds.ts';

/** Where the descriptions of custom fields lie, those of all entities together. */
export const CUSTOM_FIELDS_TABLE = 'userfield';

/** Types of custom fields and what they hold; values of other types are texts. */
const KINDS: Readonly<Record<string, Kind>> = {
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
  date: 'date',
  datetime: 'moment',
  employee: 'integer',
  enumeration: 'integer',
  iblock_section: 'integer',
  iblock_element: 'integer',
};

/** The custom fields of an entity, as their descriptions in the state have them. */
export function customFieldsOf(state: PortalState, entityId: string): [string, Field][] {
  return state.records
    .table(CUSTOM_FIELDS_TABLE)
    .all.filter(({ values }) => values.get('ENTITY_ID') === entityId)
    .map(({ values }) => [textOf(values.get('FIELD_NAME')), customField(values)]);
}

function customField(values: ReadonlyMap<string, Json>): Field {
  const type = textOf(values.get('USER_TYPE_ID'));
  const items = values.get('LIST');
  const name = textOf(values.get('FIELD_NAME'));
  const field = {
    type,
    title: labelOf(values),
    required: values.get('MANDATORY') === true,
    multiple: values.get('MULTIPLE') === true,
    about: type === 'enumeration' ? { items: itemsIn(items) } : {},
  };
  if (type === 'file') return fileField(name, field);
  const kind = KINDS[type] ?? 'text';
  return { ...field, kind, ...(kind === 'boolean' && { cells: numbersOf }) };
}

/** Flags are kept as numbers, and found by them alone. */
function numbersOf(value: Json): readonly Cell[] {
  return [value].flat().map((one) => (typeof one === 'boolean' ? Number(one) : ''));
}

/** The values of a list, as `*.fields` tell them. */
function itemsIn(kept: Json | undefined): Json {
  if (!Array.isArray(kept)) return [];
  return kept.filter(isJsonObject).map(({ ID, VALUE }) => ({ ID, VALUE }));
}

/** The label for forms, whatever its language. */
function labelOf(values: ReadonlyMap<string, Json>): string {
  const label = values.get('EDIT_FORM_LABEL');
  const text =
    typeof label === 'object' && label !== null ? Object.values(label).find(Boolean) : label;
  return typeof text === 'string' && text !== '' ? text : textOf(values.get('FIELD_NAME'));
}
