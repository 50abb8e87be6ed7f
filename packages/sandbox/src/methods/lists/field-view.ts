/** A field as `lists.field.get` tells of it. */
import type { StoredRecord } from '../../state/records.ts';
import { type Json, type JsonObject, phpArray, textOf } from '../../values.ts';
import { isSystemType, PROPERTY_TYPES } from './field-types.ts';
import { enumerationOf } from './field.ts';

export function fieldView(field: StoredRecord): JsonObject {
  const { id, values } = field;
  const type = textOf(values.get('TYPE'));
  const isSystem = isSystemType(type);
  const kept = (name: string): Json => values.get(name) ?? null;
  const text = (name: string): Json => {
    const value = kept(name);
    return value === null ? null : textOf(value);
  };
  return {
    FIELD_ID: kept('FIELD_ID'),
    SORT: kept('SORT'),
    NAME: kept('NAME'),
    IS_REQUIRED: letter(values.get('IS_REQUIRED')),
    MULTIPLE: letter(values.get('MULTIPLE')),
    DEFAULT_VALUE: kept('DEFAULT_VALUE'),
    TYPE: type,
    PROPERTY_TYPE: isSystem ? false : (type.split(':')[0] ?? ''),
    PROPERTY_USER_TYPE: userType(type),
    CODE: isSystem ? type : kept('CODE'),
    ID: isSystem ? type : String(id),
    LINK_IBLOCK_ID: text('LINK_IBLOCK_ID'),
    ROW_COUNT: text('ROW_COUNT'),
    COL_COUNT: text('COL_COUNT'),
    USER_TYPE_SETTINGS: kept('USER_TYPE_SETTINGS'),
    SETTINGS: kept('SETTINGS'),
    ...(type === 'L' ? { DISPLAY_VALUES_FORM: titlesOf(field) } : {}),
  };
}

function letter(value: Json | undefined): string {
  return value === true ? 'Y' : 'N';
}

/** `S:Date` is a text of a type of its own. */
function userType(type: string): Json {
  const [base = '', own] = type.split(':');
  return own === undefined
    ? false
    : { PROPERTY_TYPE: base, USER_TYPE: own, DESCRIPTION: PROPERTY_TYPES[type] ?? own };
}

function titlesOf(field: StoredRecord): Json {
  return phpArray(new Map(enumerationOf(field).map(({ id, title }) => [String(id), title])));
}
