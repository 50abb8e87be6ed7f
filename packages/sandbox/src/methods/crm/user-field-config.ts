import { camelCase, type Dialect, type DialectChoice } from '../../entities/dialect.ts';
import {
  addMethod,
  deleteMethod,
  entityMethod,
  getMethod,
  listMethod,
  updateMethod,
  type EntityCall,
} from '../../entities/methods.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { RestError } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { object } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import {
  isFields,
  isJsonObject,
  lookUp,
  textOf,
  type Fields,
  type Json,
  type JsonObject,
  type Value,
} from '../../values.ts';
import { classicError } from './classic.ts';
import { missingParameter } from './new-style.ts';
import { LABELS, MESSAGES, USER_FIELD, USER_FIELD_TYPES } from './user-field.ts';

const SCOPES = ['userfieldconfig'];

const NO_MODULE = classicError('No settings for UserFieldAccess');
const NOT_HERE = classicError('You cannot create custom fields');

/** The same descriptions as `crm.deal.userfield.*` know, of all entities. */
const DIALECT: Dialect = {
  entity: {
    ...USER_FIELD,
    fields: {
      ...USER_FIELD.fields,
      LANGUAGE_ID: {
        kind: 'structure',
        compute: (_, { values }) => languagesOf(values.get('EDIT_FORM_LABEL')),
      },
    },
  },
  scopes: SCOPES,
  spelling: camelCase,
  onlyAsShown: true,
  names: { LIST: 'enum' },
  style: AS_TEXT,
  errors: {
    badId: missingParameter('id'),
    notFound: () => classicError('You do not have permission to view user field settings'),
    noFields: missingParameter('field'),
    required: (name) => classicError(`The '${toUpper(name)}' field is not found.`),
  },
};

/** The languages that there are labels in. */
function languagesOf(label: Json | undefined): Json {
  const languages = isJsonObject(label)
    ? Object.keys(label).filter((one) => label[one] !== '')
    : [];
  return Object.fromEntries(languages.map((language) => [language, language]));
}

function toUpper(name: string): string {
  return name.replaceAll(/[A-Z]/gu, '_$&').toUpperCase();
}

/** Modules whose entities have custom fields here, and what the names of these entities begin with. */
const MODULES: Readonly<Record<string, string>> = { crm: 'CRM_', rpa: 'RPA_' };

const FIELDS: DialectChoice = {
  scopes: SCOPES,
  choose(_: CallContext, params: Fields) {
    const moduleId = textOf(lookUp(params, 'moduleId'));
    if (moduleId === '') throw new RestError(missingParameter('moduleId'));
    const prefix = MODULES[moduleId];
    if (prefix === undefined) throw new RestError(NO_MODULE);
    const entityId = textOf(lookUp(fieldIn(params), 'entityId'));
    if (entityId !== '' && !entityId.startsWith(prefix)) throw new RestError(NOT_HERE);
    return DIALECT;
  },
};

function fieldIn(params: Fields): Fields {
  const field = lookUp(params, 'field');
  return isFields(field) ? field : {};
}

/** Items of lists are spelt as the fields are. */
function withItems(fields: Fields): Fields {
  const given = lookUp(fields, 'enum');
  if (given === undefined) return fields;
  const items = isFields(given) ? Object.values(given) : [given].flat();
  return { ...fields, enum: items.map(upperItem) };
}

function upperItem(item: Value): Value {
  if (!isFields(item)) return item;
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [toUpper(key), value]));
}

const inField = (record: StoredRecord, call: EntityCall): Json => ({
  field: withOwnItems(call.viewer()(record)),
});

function withOwnItems(view: Record<string, Json | undefined>): Json {
  const items = view['enum'];
  if (!Array.isArray(items)) return view;
  const spelt = items.filter(isJsonObject).map((item) => ({
    ...Object.fromEntries(Object.entries(item).map(([key, value]) => [camelCase(key), value])),
    userFieldId: view['id'],
  }));
  return { ...view, enum: spelt };
}

const SPOKEN = [...LABELS, ...MESSAGES].map(camelCase);

/** Lists leave out the values of enumerations, and have texts in the language alone that `select` names. */
function listedField(field: JsonObject, language: string): JsonObject {
  const plain = Object.entries(field).filter(
    ([name]) => !['enum', 'languageId', ...SPOKEN].includes(name),
  );
  if (language === '') return Object.fromEntries(plain);
  const texts = SPOKEN.map((name): [string, Json] => {
    const all = field[name] ?? null;
    const text = isJsonObject(all) ? textOf(all[language]) : '';
    return [name, text === '' ? null : { [language]: text }];
  });
  return Object.fromEntries([...plain, ['languageId', { [language]: language }], ...texts]);
}

function languageIn(select: Value | undefined): string {
  return isFields(select) ? textOf(lookUp(select, 'language')) : '';
}

/** Custom fields of all entities of the CRM, those of smart processes too. */
export const USER_FIELD_CONFIG_METHODS: readonly Method[] = [
  addMethod(FIELDS, 'userfieldconfig.add', { fields: 'field', given: withItems, answer: inField }),
  getMethod(FIELDS, 'userfieldconfig.get', { answer: inField }),
  listMethod(FIELDS, 'userfieldconfig.list', {
    order: { sort: 'ASC', id: 'ASC' },
    // Other modules have descriptions too.
    filter: ({ param }) => ({
      0: object.read(param('filter') ?? {}) ?? {},
      '=%entityId': `${MODULES[textOf(param('moduleId'))] ?? ''}%`,
    }),
    answer: (rows, { param }) => ({
      fields: rows.filter(isJsonObject).map((row) => listedField(row, languageIn(param('select')))),
    }),
  }),
  updateMethod(FIELDS, 'userfieldconfig.update', {
    fields: 'field',
    given: withItems,
    answer: inField,
  }),
  deleteMethod(FIELDS, 'userfieldconfig.delete', { answer: () => null }),
  entityMethod(FIELDS, 'userfieldconfig.getTypes', 'read', () => ({
    result: {
      types: Object.fromEntries(
        USER_FIELD_TYPES.map((type) => [type, { userTypeId: type, description: type }]),
      ),
    },
  })),
];
