import { CUSTOM_FIELDS_TABLE } from '../../entities/custom-fields.ts';
import type { Change, Entity, Field } from '../../entities/entity.ts';
import { RestError, errorSpec } from '../../portal/errors.ts';
import type { CallContext } from '../../portal/method.ts';
import {
  isJsonObject,
  isFields,
  lookUp,
  textOf,
  type Fields,
  type Json,
  type JsonObject,
  type Value,
} from '../../values.ts';
import { userFieldEvents } from './crm-events.ts';

/** Types of custom fields that every portal knows. */
export const USER_FIELD_TYPES = [
  'string',
  'integer',
  'double',
  'boolean',
  'datetime',
  'date',
  'money',
  'url',
  'address',
  'enumeration',
  'file',
  'employee',
  'crm_status',
  'iblock_section',
  'iblock_element',
  'crm',
];

const LANGUAGES = ['de', 'en', 'fr', 'it', 'pl', 'ru', 'la', 'br', 'ua', 'tr', 'kz', 'vn', 'ja'];

/** What people see of a field. */
export const LABELS = ['EDIT_FORM_LABEL', 'LIST_COLUMN_LABEL', 'LIST_FILTER_LABEL'];
export const MESSAGES = ['ERROR_MESSAGE', 'HELP_MESSAGE'];

const MAX_NAME = 50;

/** The description of a custom field. */
export const USER_FIELD: Entity = {
  table: CUSTOM_FIELDS_TABLE,
  occurrences: userFieldEvents,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    ENTITY_ID: { kind: 'text', immutable: true },
    FIELD_NAME: { kind: 'text', required: true, immutable: true },
    USER_TYPE_ID: { kind: 'text', required: true, immutable: true },
    XML_ID: { kind: 'text' },
    SORT: { kind: 'integer', initial: 100 },
    MULTIPLE: { kind: 'flag', initial: false, immutable: true },
    MANDATORY: { kind: 'flag', initial: false },
    SHOW_FILTER: { kind: 'flag', initial: false },
    SHOW_IN_LIST: { kind: 'flag', initial: false },
    EDIT_IN_LIST: { kind: 'flag', initial: true },
    IS_SEARCHABLE: { kind: 'flag', initial: false },
    SETTINGS: { kind: 'structure', initial: {} },
    ...Object.fromEntries([...LABELS, ...MESSAGES].map((name) => [name, labelField()])),
    LIST: {
      kind: 'structure',
      multiple: true,
      omitEmpty: true,
      merge: (context, before, given) => mergeItems(context, listOf(before), given),
    },
  },
  check: checkField,
  derive: ({ values }) => ({ FIELD_NAME: fullName(values) }),
};

/** One text stands for all languages. */
function labelField(): Field {
  return {
    kind: 'structure',
    initial: inAll(''),
    merge: (_, before, given) => ({
      ...(isJsonObject(before) ? before : inAll('')),
      ...(isFields(given) ? texts(given) : inAll(textOf(given))),
    }),
  };
}

function inAll(text: string): Record<string, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text]));
}

function texts(given: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, textOf(value)]));
}

/** Names of custom fields begin as is usual for their owner; those that are called by it have to be given whole. */
function fullName(values: ReadonlyMap<string, Json>): string {
  const name = textOf(values.get('FIELD_NAME')).toUpperCase();
  const entityId = textOf(values.get('ENTITY_ID'));
  if (isCalledByOwner(entityId)) return name;
  const prefix = prefixOf(entityId);
  return `${prefix}${name.startsWith(prefix) ? name.slice(prefix.length) : name.replace(/^UF_/u, '')}`;
}

function prefixOf(entityId: string): string {
  if (isCalledByOwner(entityId)) return `UF_${entityId}_`;
  return entityId === 'USER' ? 'UF_USR_' : 'UF_CRM_';
}

/** Smart processes, invoices and processes of business automation. */
function isCalledByOwner(entityId: string): boolean {
  return /^(?:CRM|RPA)_\d+$|^CRM_SMART_/u.test(entityId);
}

function checkField({ context, before, values }: Change): void {
  if (before !== undefined) return;
  const name = fullName(values);
  if (name.length > MAX_NAME) {
    throw core(`Field name is too long (more than ${MAX_NAME} characters).`);
  }
  if (!/^[A-Z0-9_]+$/u.test(name)) {
    throw core('Field name contains invalid characters. Allowed characters are: A-Z, 0-9 and _.');
  }
  const entityId = textOf(values.get('ENTITY_ID'));
  if (!name.startsWith(prefixOf(entityId))) {
    throw new RestError(errorSpec(400, '', 'You cannot create custom fields'));
  }
  if (!USER_FIELD_TYPES.includes(textOf(values.get('USER_TYPE_ID')))) {
    throw core('Incorrect custom type specified.');
  }
  const isTaken = context.state.records
    .table(CUSTOM_FIELDS_TABLE)
    .all.some(
      (one) => one.values.get('ENTITY_ID') === entityId && one.values.get('FIELD_NAME') === name,
    );
  if (isTaken) throw core(`Field ${name} for object ${entityId} already exists.`);
}

/** Values with an identifier change or, with `DEL`, go; others come to them. */
function mergeItems(
  { state }: CallContext,
  before: readonly JsonObject[],
  given: Value,
): JsonObject[] {
  const items = new Map(before.map((item) => [textOf(item['ID']), item]));
  for (const item of isFields(given) ? Object.values(given) : [given].flat()) {
    if (!isFields(item)) continue;
    const known = items.get(textOf(lookUp(item, 'ID')));
    const value = textOf(lookUp(item, 'VALUE')) || textOf(known?.['VALUE']);
    if (known !== undefined && lookUp(item, 'DEL') === 'Y') items.delete(textOf(known['ID']));
    else if (value !== '') {
      const id = textOf(known?.['ID']) || String(state.records.table('userfield.item').takeId());
      const written = (name: string, fallback: string): string =>
        textOf(lookUp(item, name)) || textOf(known?.[name]) || fallback;
      items.set(id, {
        ID: id,
        SORT: written('SORT', '0'),
        VALUE: value,
        DEF: written('DEF', 'N'),
        XML_ID: written('XML_ID', `item_${id}`),
      });
    }
  }
  const codes = [...items.values()].map((item) => textOf(item['XML_ID']));
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw core(`List item with value XML_ID=${twice} already exists.`);
  return [...items.values()];
}

function core(text: string): RestError {
  return new RestError(errorSpec(400, 'ERROR_CORE', text));
}

function listOf(kept: Json): JsonObject[] {
  return Array.isArray(kept) ? kept.filter(isJsonObject) : [];
}
