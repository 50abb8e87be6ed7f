import { CUSTOM_FIELDS_TABLE } from '../../entities/custom-fields.ts';
import type { Dialect } from '../../entities/dialect.ts';
import type { Change, Entity, Field } from '../../entities/entity.ts';
import {
  addMethod,
  deleteMethod,
  getMethod,
  listMethod,
  updateMethod,
} from '../../entities/methods.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { RestError, errorSpec } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
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
import { CRM_SCOPES, classicError } from './classic.ts';

const TYPES = [
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

const LABELS = ['EDIT_FORM_LABEL', 'LIST_COLUMN_LABEL', 'LIST_FILTER_LABEL'];
const MESSAGES = ['ERROR_MESSAGE', 'HELP_MESSAGE'];

const MAX_NAME = 50;

/** The description of a custom field. */
const USER_FIELD: Entity = {
  table: CUSTOM_FIELDS_TABLE,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    ENTITY_ID: { kind: 'text', readOnly: true },
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
  derive: ({ values }) => ({ FIELD_NAME: fullName(values.get('FIELD_NAME')) }),
};

/** One text stands for all languages. */
function labelField(): Field {
  return {
    kind: 'structure',
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

/** Names of the CRM's custom fields all begin alike. */
function fullName(name: Json | undefined): string {
  const code = textOf(name)
    .toUpperCase()
    .replace(/^UF_(?:CRM_)?/u, '');
  return `UF_CRM_${code}`;
}

function checkField({ context, before, values }: Change): void {
  if (before !== undefined) return;
  const name = fullName(values.get('FIELD_NAME'));
  if (name.length > MAX_NAME) {
    throw core(`Field name is too long (more than ${MAX_NAME} characters).`);
  }
  if (!/^[A-Z0-9_]+$/u.test(name)) {
    throw core('Field name contains invalid characters. Allowed characters are: A-Z, 0-9 and _.');
  }
  if (!TYPES.includes(textOf(values.get('USER_TYPE_ID')))) {
    throw core('Incorrect custom type specified.');
  }
  const entityId = textOf(values.get('ENTITY_ID'));
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

/**
 * The methods that describe the custom fields of an entity, such as `crm.deal.userfield.*`.
 *
 * @param entityId - whose fields they are: `CRM_DEAL`
 */
export function userFieldMethods(prefix: string, entityId: string): Method[] {
  const dialect: Dialect = {
    entity: USER_FIELD,
    scopes: CRM_SCOPES,
    style: AS_TEXT,
    within: { ENTITY_ID: entityId },
    errors: {
      badId: classicError('ID is not defined or invalid.'),
      notFound: (id) =>
        errorSpec(400, 'ERROR_NOT_FOUND', `The entity with ID '${id}' is not found`),
      noFields: classicError("Parameter 'fields' must be array."),
      noObject: (parameter) => classicError(`Parameter '${parameter}' must be array.`),
      required: (name) => classicError(`The '${name}' field is not found.`),
    },
  };
  return [
    addMethod(dialect, `${prefix}.userfield.add`, { given: withLabels }),
    getMethod(dialect, `${prefix}.userfield.get`),
    listMethod(dialect, `${prefix}.userfield.list`, {
      order: { SORT: 'ASC', ID: 'ASC' },
      paged: false,
      answer: (rows) => rows.map(withPlainLabels),
    }),
    updateMethod(dialect, `${prefix}.userfield.update`),
    deleteMethod(dialect, `${prefix}.userfield.delete`),
  ];
}

/** `LABEL` is what labels say that are not given. */
function withLabels(fields: Fields): Fields {
  const label = textOf(lookUp(fields, 'LABEL'));
  return { ...Object.fromEntries(LABELS.map((name) => [name, label])), ...fields };
}

/** Lists show labels in one language. */
function withPlainLabels(row: Json): Json {
  if (!isJsonObject(row)) return row;
  const plain = [...LABELS, ...MESSAGES].map((name): [string, Json] => {
    const label = row[name] ?? null;
    const text = isJsonObject(label) ? textOf(label['en']) : '';
    return [name, text || null];
  });
  return { ...row, ...Object.fromEntries(plain) };
}
