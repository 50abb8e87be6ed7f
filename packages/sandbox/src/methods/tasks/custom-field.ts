import { CUSTOM_FIELDS_TABLE } from '../../entities/custom-fields.ts';
import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { listRecords } from '../../entities/list-records.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { changeRecord, createRecord, removeRecord, tableOf } from '../../entities/store.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { compileFilter, type Row, rowOf } from '../../lists/filter.ts';
import { inOrder, stepsOf } from '../../lists/order.ts';
import { errorSpec, RestError, type ErrorSpec } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { integer, object } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, textOf, toJson, type Json, type JsonObject } from '../../values.ts';
import { requireAdmin } from '../current-user.ts';
import { TASK_SCOPES } from './errors.ts';

const OWNER = 'TASKS_TASK';

/** The description of a custom field, in the table that the fields of all entities share. */
const CUSTOM_FIELD: Entity = {
  table: CUSTOM_FIELDS_TABLE,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    ENTITY_ID: { kind: 'text', readOnly: true },
    FIELD_NAME: { kind: 'text', immutable: true },
    USER_TYPE_ID: { kind: 'text', immutable: true },
    XML_ID: { kind: 'text', initial: '' },
    SORT: { kind: 'integer', initial: 100 },
    MULTIPLE: { kind: 'flag', initial: false },
    MANDATORY: { kind: 'flag', initial: false },
    SHOW_FILTER: { kind: 'flag', initial: false },
    SHOW_IN_LIST: { kind: 'flag', initial: true },
    EDIT_IN_LIST: { kind: 'flag', initial: true },
    IS_SEARCHABLE: { kind: 'flag', initial: false },
    SETTINGS: { kind: 'structure', initial: [] },
    LABEL: { kind: 'text', onDemand: true },
    EDIT_FORM_LABEL: { kind: 'structure', onDemand: true },
  },
};

function fieldError(text: string): ErrorSpec {
  return errorSpec(400, 'ERROR_CORE', text);
}

const ERRORS = {
  noId: fieldError('No parameters found'),
  badId: fieldError('ID is not defined or invalid.'),
  noType: fieldError("The 'USER_TYPE_ID' field is not found."),
  badType: fieldError('Invalid user type specified.'),
  noName: fieldError("The 'FIELD_NAME' field is not found."),
  denied: fieldError('Access denied.'),
} as const;

function noArguments(verb: string): ErrorSpec {
  const callee = String.raw`Bitrix\Tasks\Integration\Rest\Task\UserField::${verb}`;
  return fieldError(`TASKS_ERROR_EXCEPTION_#0; Invalid arguments for ${callee}; 0/TE`);
}

export const CUSTOM_FIELD_DIALECT: Dialect = {
  entity: CUSTOM_FIELD,
  scopes: TASK_SCOPES,
  style: AS_TEXT,
  within: { ENTITY_ID: OWNER },
  errors: {
    badId: ERRORS.badId,
    notFound: (id) => errorSpec(400, 'ERROR_NOT_FOUND', `The entity with ID '${id}' is not found.`),
    noFields: ERRORS.noType,
  },
};

/** What the settings of a type hold by themselves. */
const SETTINGS: Readonly<Record<string, JsonObject>> = {
  string: { SIZE: 20, ROWS: 1, REGEXP: '', MIN_LENGTH: 0, MAX_LENGTH: 0, DEFAULT_VALUE: '' },
  double: { PRECISION: 0, SIZE: 20, MIN_VALUE: 0, MAX_VALUE: 0, DEFAULT_VALUE: 0 },
  datetime: { DEFAULT_VALUE: { TYPE: 'NONE', VALUE: '' }, USE_SECOND: 'Y', USE_TIMEZONE: 'N' },
  boolean: { DEFAULT_VALUE: 0, DISPLAY: 'CHECKBOX', LABEL: ['', ''], LABEL_CHECKBOX: '' },
};

/** Languages of the portal, in which every label is told. */
const LANGUAGES = ['de', 'en', 'ru'];

/** Every portal's fields of the system, which lists show among the others. */
const SYSTEM_FIELDS: readonly JsonObject[] = [
  systemField('229', 'UF_TASK_WEBDAV_FILES', 'disk_file', {
    XML_ID: 'TASK_WEBDAV_FILES',
    MULTIPLE: 'Y',
    SHOW_IN_LIST: 'Y',
    EDIT_IN_LIST: 'Y',
    IS_SEARCHABLE: 'Y',
    SETTINGS: { IBLOCK_ID: 0, SECTION_ID: 0, UF_TO_SAVE_ALLOW_EDIT: '' },
  }),
  systemField('662', 'UF_MAIL_MESSAGE', 'mail_message', {}),
  systemField('1295', 'UF_CRM_TASK', 'crm', {
    MULTIPLE: 'Y',
    SETTINGS: { LEAD: 'Y', CONTACT: 'Y', COMPANY: 'Y', DEAL: 'Y' },
  }),
];

function systemField(id: string, name: string, type: string, rest: JsonObject): JsonObject {
  return {
    ID: id,
    ENTITY_ID: OWNER,
    FIELD_NAME: name,
    USER_TYPE_ID: type,
    XML_ID: '',
    SORT: '100',
    MULTIPLE: 'N',
    MANDATORY: 'N',
    SHOW_FILTER: 'N',
    SHOW_IN_LIST: 'N',
    EDIT_IN_LIST: 'N',
    IS_SEARCHABLE: 'N',
    SETTINGS: [],
    ...rest,
  };
}

export const CUSTOM_FIELD_METHODS: readonly Method[] = [
  entityMethod(CUSTOM_FIELD_DIALECT, 'task.item.userfield.add', 'write', (call) => {
    requireAdmin(call.context, ERRORS.denied);
    const fields = object.read(call.param('PARAMS') ?? null) ?? {};
    const type = textOf(fields['USER_TYPE_ID']);
    if (type === '') throw new RestError(ERRORS.noType);
    if (!Object.hasOwn(SETTINGS, type)) throw new RestError(ERRORS.badType);
    if (textOf(fields['FIELD_NAME']) === '') throw new RestError(ERRORS.noName);
    const name = freeName(call.context, textOf(fields['FIELD_NAME']));
    const given = isFields(fields['SETTINGS']) ? fields['SETTINGS'] : {};
    const { id } = createRecord(call.context, call.dialect, {
      ...fields,
      FIELD_NAME: name,
      ...(type === 'boolean' && { MULTIPLE: 'N' }),
    });
    settle(call, id, { ...SETTINGS[type], ...entriesIn(toJson(given)) });
    return { result: id };
  }),
  entityMethod(CUSTOM_FIELD_DIALECT, 'task.item.userfield.update', 'write', (call) => {
    requireAdmin(call.context, ERRORS.denied);
    const data = object.read(call.param('DATA') ?? null);
    if (data === undefined || (call.param('ID') ?? null) === null) {
      throw new RestError(noArguments('update'));
    }
    const field = givenField(call);
    const { SETTINGS: settings, ...rest } = data;
    const before = field.values.get('SETTINGS');
    changeRecord(call.context, call.dialect, field, rest);
    if (isFields(settings)) {
      settle(call, field.id, { ...entriesIn(before), ...entriesIn(toJson(settings)) });
    }
    return { result: true };
  }),
  entityMethod(CUSTOM_FIELD_DIALECT, 'task.item.userfield.delete', 'write', (call) => {
    requireAdmin(call.context, ERRORS.denied);
    if ((call.param('ID') ?? null) === null) throw new RestError(noArguments('delete'));
    removeRecord(call.context, CUSTOM_FIELD, givenField(call));
    return { result: true };
  }),
  entityMethod(CUSTOM_FIELD_DIALECT, 'task.item.userfield.get', 'read', (call) => {
    if ((call.param('ID') ?? null) === null) throw new RestError(ERRORS.noId);
    const system = SYSTEM_FIELDS.find(({ ID }) => ID === textOf(call.param('ID')));
    if (system !== undefined) return { result: { ...system, ...labels({}) }, total: 0 };
    const field = givenField(call);
    return { result: { ...call.viewer()(field), ...labels(labelsOf(field)) }, total: 0 };
  }),
  entityMethod(CUSTOM_FIELD_DIALECT, 'task.item.userfield.getlist', 'read', (call) => {
    const view = call.viewer();
    const own = listRecords(call.context, call.dialect, { filter: {}, order: {} }).map(view);
    const filter = call.param('FILTER');
    const keep = compileFilter(isFields(filter) ? filter : {});
    const order = call.param('ORDER');
    const compare = inOrder(stepsOf(isFields(order) ? order : {}));
    const found = [...SYSTEM_FIELDS, ...own].filter((field) => keep(rowOfTexts(field, FILTERED)));
    const sorted = found.toSorted((a, b) => compare(rowOfTexts(a), rowOfTexts(b)));
    return { result: sorted, total: 0 };
  }),
];

const FILTERED = ['ID', 'FIELD_NAME', 'USER_TYPE_ID', 'XML_ID', 'MULTIPLE', 'MANDATORY'];

function rowOfTexts(field: JsonObject, names: readonly string[] = Object.keys(field)): Row {
  return rowOf(Object.fromEntries(names.map((name) => [name, textOf(field[name])])));
}

/** @throws RestError when there is no such field */
function givenField(call: EntityCall): StoredRecord {
  const id = integer.read(call.param('ID') ?? null);
  if (id === undefined || id <= 0) throw new RestError(ERRORS.badId);
  const field = tableOf(call.context, CUSTOM_FIELD).get(id);
  if (field?.values.get('ENTITY_ID') !== OWNER) {
    throw new RestError(call.dialect.errors.notFound(id));
  }
  return field;
}

/** @throws RestError for a name that is taken */
function freeName(context: CallContext, wanted: string): string {
  const name = /^UF_/iu.test(wanted) ? wanted.toUpperCase() : `UF_${wanted.toUpperCase()}`;
  const own = tableOf(context, CUSTOM_FIELD).all.filter(
    ({ values }) => values.get('ENTITY_ID') === OWNER,
  );
  const taken = [
    ...SYSTEM_FIELDS.map(({ FIELD_NAME }) => FIELD_NAME),
    ...own.map(({ values }) => values.get('FIELD_NAME')),
  ];
  if (taken.includes(name)) {
    throw new RestError(fieldError(`The field ${name} for the object ${OWNER} already exists.`));
  }
  return name;
}

function settle({ context }: EntityCall, id: number, settings: JsonObject): void {
  const field = tableOf(context, CUSTOM_FIELD).get(id);
  field?.values.set('SETTINGS', settings);
}

function entriesIn(value: Json | undefined): JsonObject {
  const isStructure = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isStructure ? Object.fromEntries(Object.entries(value)) : {};
}

/** The labels of a field by language; one text stands for all. */
function labelsOf({ values }: StoredRecord): { readonly form?: Json; readonly label?: Json } {
  return { form: values.get('EDIT_FORM_LABEL') ?? null, label: values.get('LABEL') ?? null };
}

function labels({ form = null, label = null }: { form?: Json; label?: Json }): JsonObject {
  const text = textOf(label);
  const name = Object.fromEntries(LANGUAGES.map((language) => [language, text]));
  return {
    EDIT_FORM_LABEL: { ...name, ...entriesIn(form) },
    LIST_COLUMN_LABEL: name,
    LIST_FILTER_LABEL: name,
    ERROR_MESSAGE: name,
    HELP_MESSAGE: name,
  };
}
