import type { Dialect } from '../../entities/dialect.ts';
import type { Entity, Field } from '../../entities/entity.ts';
import { createRecord, removeRecord } from '../../entities/store.ts';
import type { CallContext } from '../../portal/method.ts';
import { isoDate } from '../../portal/time.ts';
import type { StoredRecord } from '../../state/records.ts';
import type { PortalState } from '../../state/state.ts';
import {
  isFields,
  isJsonObject,
  textOf,
  type Json,
  type JsonObject,
  type Value,
} from '../../values.ts';
import { ERRORS, missing } from './errors.ts';
import { FIELD, FIELD_DIALECT, fieldsOf, givenObject } from './field.ts';
import { LISTS_STYLE } from './portal-moment.ts';
import { ELEMENT_TABLE, LIST_TABLE, SECTION_TABLE } from './tables.ts';

export const LIST_TYPES = ['lists', 'bitrix_processes', 'lists_socnet'];

/** What people read of sections and elements; the first four are part of answers. */
const MESSAGES: Readonly<Record<string, string>> = {
  SECTIONS_NAME: 'Sections',
  SECTION_NAME: 'Section',
  ELEMENTS_NAME: 'Elements',
  ELEMENT_NAME: 'Element',
};

/** What people read on buttons: kept, and not part of answers. */
const COMMANDS = [
  'ELEMENT_ADD',
  'ELEMENT_EDIT',
  'ELEMENT_DELETE',
  'SECTION_ADD',
  'SECTION_EDIT',
  'SECTION_DELETE',
];

const NOTHING: Field = { kind: 'text', readOnly: true };

/** A universal list. */
const LIST: Entity = {
  table: LIST_TABLE,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    TIMESTAMP_X: { kind: 'moment', readOnly: true },
    IBLOCK_TYPE_ID: { kind: 'text', immutable: true },
    LID: { kind: 'text', initial: 's1', readOnly: true },
    CODE: { kind: 'text' },
    API_CODE: NOTHING,
    NAME: { kind: 'text', required: true },
    ACTIVE: { kind: 'flag', initial: true, readOnly: true },
    SORT: { kind: 'integer', initial: 500 },
    ...fieldsNamed('LIST_PAGE_URL DETAIL_PAGE_URL SECTION_PAGE_URL CANONICAL_PAGE_URL', NOTHING),
    PICTURE: { kind: 'integer', merge: (context, _, given) => pictureOf(context, given) },
    DESCRIPTION: { kind: 'text', initial: '' },
    DESCRIPTION_TYPE: { kind: 'text', initial: 'text', readOnly: true },
    RSS_TTL: { kind: 'text', initial: '24', readOnly: true },
    RSS_ACTIVE: { kind: 'text', initial: 'Y', readOnly: true },
    RSS_FILE_ACTIVE: { kind: 'text', initial: 'N', readOnly: true },
    ...fieldsNamed('RSS_FILE_LIMIT RSS_FILE_DAYS', NOTHING),
    RSS_YANDEX_ACTIVE: { kind: 'text', initial: 'N', readOnly: true },
    ...fieldsNamed('XML_ID TMP_ID', NOTHING),
    INDEX_ELEMENT: { kind: 'text', initial: 'Y', readOnly: true },
    INDEX_SECTION: { kind: 'text', initial: 'N', readOnly: true },
    WORKFLOW: { kind: 'text', initial: 'N', readOnly: true },
    BIZPROC: { kind: 'flag', initial: false },
    SECTION_CHOOSER: { kind: 'text', initial: 'L', readOnly: true },
    LIST_MODE: NOTHING,
    RIGHTS_MODE: { kind: 'text', initial: 'E', readOnly: true },
    ...fieldsNamed('SECTION_PROPERTY PROPERTY_INDEX', NOTHING),
    VERSION: { kind: 'text', initial: '1', readOnly: true },
    LAST_CONV_ELEMENT: { kind: 'text', initial: '0', readOnly: true },
    SOCNET_GROUP_ID: { kind: 'integer' },
    ...fieldsNamed('EDIT_FILE_BEFORE EDIT_FILE_AFTER', NOTHING),
    ...Object.fromEntries(
      Object.entries(MESSAGES).map(([name, initial]) => [name, { kind: 'text', initial } as const]),
    ),
    ...fieldsNamed(COMMANDS.join(' '), { kind: 'text' }),
    REST_ON: { kind: 'text', initial: 'N', readOnly: true },
    FULLTEXT_INDEX: { kind: 'text', initial: 'N', readOnly: true },
    EXTERNAL_ID: NOTHING,
    LANG_DIR: { kind: 'text', initial: '/', readOnly: true },
    SERVER_NAME: NOTHING,
    RIGHTS: {
      kind: 'structure',
      initial: ({ caller }) => ({ [`U${caller.userId}`]: 'X' }),
      merge: (_, before, given) => mergedRights(before, given),
    },
  },
  derive: ({ context }) => ({ TIMESTAMP_X: isoDate(context.clock.now()) }),
  onKeep({ context, before }, { id }) {
    if (before !== undefined) return;
    const name = { IBLOCK_ID: id, TYPE: 'NAME', NAME: 'Name', IS_REQUIRED: 'Y', SORT: 10 };
    createRecord(context, FIELD_DIALECT, name);
  },
  onRemove(context, { id }) {
    const { records } = context.state;
    for (const field of fieldsOf(context.state, id)) removeRecord(context, FIELD, field);
    for (const table of [SECTION_TABLE, ELEMENT_TABLE].map((name) => records.table(name))) {
      for (const record of table.all.filter(({ values }) => values.get('IBLOCK_ID') === id))
        table.remove(record.id);
    }
  },
};

function fieldsNamed(names: string, field: Field): Readonly<Record<string, Field>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, field]));
}

/** `{ fileData: [name, base64] }` */
function pictureOf({ state }: CallContext, given: Value): Json {
  const data = isFields(given) ? given['fileData'] : undefined;
  if (!Array.isArray(data) || typeof data[1] !== 'string') return null;
  return state.fieldFiles.add(textOf(data[0]), Buffer.from(data[1], 'base64')).id;
}

/** Rights are given to those who have none yet. */
function mergedRights(before: Json, given: Value): Json {
  const known: JsonObject = isJsonObject(before) ? before : {};
  return { ...givenObject(given), ...known };
}

export const LIST_DIALECT: Dialect = {
  entity: LIST,
  scopes: ['lists'],
  style: LISTS_STYLE,
  silent: [...COMMANDS, 'RIGHTS'],
  errors: {
    badId: ERRORS.noList,
    notFound: () => ERRORS.noList,
    noFields: missing('FIELDS'),
    required: missing,
  },
};

/** A list by its number or its code, whatever its type. */
export function listOf(
  state: PortalState,
  { id, code = '' }: { readonly id: number | undefined; readonly code?: string | undefined },
): StoredRecord | undefined {
  const table = state.records.table(LIST_TABLE);
  if (id !== undefined) return table.get(id);
  return code === '' ? undefined : table.all.find(({ values }) => values.get('CODE') === code);
}
