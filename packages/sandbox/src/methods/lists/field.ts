import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import type { StoredRecord } from '../../state/records.ts';
import type { PortalState } from '../../state/state.ts';
import { isJsonObject, textOf, toJson, type JsonObject, type Value } from '../../values.ts';
import { ERRORS, missing } from './errors.ts';
import { isSystemType, TYPE_SETTINGS } from './field-types.ts';
import { LISTS_STYLE } from './portal-moment.ts';
import { ENUMERATION_TABLE, FIELD_TABLE } from './tables.ts';

const SETTINGS: JsonObject = {
  SHOW_ADD_FORM: 'Y',
  SHOW_EDIT_FORM: 'Y',
  ADD_READ_ONLY_FIELD: 'N',
  EDIT_READ_ONLY_FIELD: 'N',
  SHOW_FIELD_PREVIEW: 'N',
};

/** A value of an enumeration. */
export interface EnumerationValue {
  readonly id: number;
  readonly title: string;
}

/** A field of a list: one of every list's, or a property of its own, which is called by its number. */
export const FIELD: Entity = {
  table: FIELD_TABLE,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    IBLOCK_ID: { kind: 'integer', immutable: true },
    FIELD_ID: { kind: 'text', readOnly: true },
    NAME: { kind: 'text', required: true },
    TYPE: { kind: 'text', required: true, immutable: true },
    SORT: { kind: 'integer', initial: 10 },
    IS_REQUIRED: { kind: 'flag', initial: false },
    MULTIPLE: { kind: 'flag', initial: false },
    DEFAULT_VALUE: { kind: 'structure', initial: '' },
    CODE: { kind: 'text' },
    LINK_IBLOCK_ID: { kind: 'integer' },
    ROW_COUNT: { kind: 'integer', initial: 1 },
    COL_COUNT: { kind: 'integer', initial: 30 },
    USER_TYPE_SETTINGS: { kind: 'structure' },
    SETTINGS: {
      kind: 'structure',
      initial: SETTINGS,
      merge: (_, before, given) => ({
        ...(isJsonObject(before) ? before : SETTINGS),
        ...givenObject(given),
      }),
    },
    VALUES: { kind: 'structure', initial: [] },
  },
  derive({ values }, id) {
    const type = textOf(values.get('TYPE'));
    const isSystem = isSystemType(type);
    const canHaveSeveral = !isSystem && type !== 'S:map_yandex';
    return {
      FIELD_ID: isSystem ? type : `PROPERTY_${id}`,
      ...(canHaveSeveral ? {} : { MULTIPLE: false }),
      USER_TYPE_SETTINGS: values.get('USER_TYPE_SETTINGS') ?? TYPE_SETTINGS[type] ?? null,
    };
  },
  onKeep({ context }, field) {
    const taken = context.state.records.table(ENUMERATION_TABLE);
    for (const { id } of enumerationOf(field)) taken.takeId(id);
  },
};

/** A structure that a caller gives; an empty one for what is none. */
export function givenObject(given: Value): JsonObject {
  const json = toJson(given);
  return isJsonObject(json) ? json : {};
}

export const FIELD_DIALECT: Dialect = {
  entity: FIELD,
  scopes: ['lists'],
  style: LISTS_STYLE,
  errors: {
    badId: missing('FIELD_ID'),
    notFound: () => ERRORS.noList,
    noFields: missing('FIELDS'),
    required: missing,
  },
};

/** The fields of a list, as people sort them. */
export function fieldsOf(state: PortalState, listId: number): readonly StoredRecord[] {
  return state.records
    .table(FIELD_TABLE)
    .all.filter(({ values }) => values.get('IBLOCK_ID') === listId)
    .toSorted((a, b) => Number(a.values.get('SORT')) - Number(b.values.get('SORT')) || a.id - b.id);
}

/** By the name in answers, `PROPERTY_1151` or `SORT`. */
export function fieldNamed(
  state: PortalState,
  listId: number,
  name: string,
): StoredRecord | undefined {
  return fieldsOf(state, listId).find(({ values }) => values.get('FIELD_ID') === name);
}

/** The values of an enumeration, in their order. */
export function enumerationOf({ values }: StoredRecord): readonly EnumerationValue[] {
  const kept = values.get('VALUES');
  return (Array.isArray(kept) ? kept : []).filter(isJsonObject).map((value: JsonObject) => ({
    id: Number(value['id']),
    title: textOf(value['title']),
  }));
}
