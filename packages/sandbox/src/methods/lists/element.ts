import type { Dialect } from '../../entities/dialect.ts';
import type { Entity, Field } from '../../entities/entity.ts';
import type { ErrorSpec } from '../../portal/errors.ts';
import { isoDate } from '../../portal/time.ts';
import type { StoredRecord } from '../../state/records.ts';
import type { PortalState } from '../../state/state.ts';
import { fullName } from '../../state/users.ts';
import { type Json, textOf } from '../../values.ts';
import { ERRORS, missing, unkept } from './errors.ts';
import { isSystemType } from './field-types.ts';
import { fieldsOf } from './field.ts';
import { LISTS_STYLE } from './portal-moment.ts';
import { propertyField } from './property.ts';
import { ELEMENT_TABLE, FIELD_TABLE } from './tables.ts';

/** Fields that elements of every list have; answers show of the others what the list has as a field. */
export const COMMON_FIELDS = ['ID', 'NAME', 'IBLOCK_SECTION_ID', 'CREATED_BY', 'CODE'];

/** What the portal notes itself. */
const NOTED: Field = { kind: 'integer', readOnly: true };

const ELEMENT: Entity = {
  table: ELEMENT_TABLE,
  fields: {
    ID: NOTED,
    NAME: { kind: 'text', required: true },
    IBLOCK_SECTION_ID: { kind: 'integer' },
    CREATED_BY: { ...NOTED, initial: ({ caller }) => caller.userId },
    CODE: { kind: 'text' },
    IBLOCK_ID: { kind: 'integer', immutable: true },
    CREATED_USER_NAME: {
      kind: 'text',
      readOnly: true,
      compute: ({ state }, record) => creator(state, record),
    },
    BP_PUBLISHED: { kind: 'flag', readOnly: true, initial: true },
    SORT: { kind: 'integer', initial: 500 },
    ACTIVE_FROM: { kind: 'moment' },
    ACTIVE_TO: { kind: 'moment' },
    PREVIEW_PICTURE: { kind: 'structure' },
    PREVIEW_TEXT: { kind: 'text' },
    PREVIEW_TEXT_TYPE: { kind: 'text', initial: 'text' },
    DETAIL_PICTURE: { kind: 'structure' },
    DETAIL_TEXT: { kind: 'text' },
    DETAIL_TEXT_TYPE: { kind: 'text', initial: 'text' },
    DATE_CREATE: { kind: 'moment', readOnly: true },
    TIMESTAMP_X: { kind: 'moment', readOnly: true },
    MODIFIED_BY: NOTED,
  },
  derive({ context, before }) {
    const now = isoDate(context.clock.now());
    return {
      ...(before === undefined && { DATE_CREATE: now }),
      TIMESTAMP_X: now,
      MODIFIED_BY: context.caller.userId,
    };
  },
};

function creator(state: PortalState, { values }: StoredRecord): Json {
  const user = state.users.get(Number(values.get('CREATED_BY')));
  return user === undefined ? null : fullName(user);
}

/** Properties of a list, or of all: they have numbers that no two lists share. */
function propertiesOf(
  fields: readonly StoredRecord[],
  verb: 'ADD' | 'UPDATE',
): Readonly<Record<string, Field>> {
  const properties = fields.filter(({ values }) => !isSystemType(textOf(values.get('TYPE'))));
  return Object.fromEntries(
    properties.map((field) => [textOf(field.values.get('FIELD_ID')), propertyField(field, verb)]),
  );
}

/** Elements of all lists. */
export const ELEMENT_DIALECT: Dialect = {
  entity: {
    ...ELEMENT,
    furtherFields: (state) => propertiesOf(state.records.table(FIELD_TABLE).all, 'ADD'),
  },
  scopes: ['lists'],
  style: LISTS_STYLE,
  wildcards: true,
  errors: {
    badId: missing('ELEMENT_ID'),
    notFound: () => ERRORS.noElement,
    noFields: missing('FIELDS'),
  },
};

/** Elements of one list. */
export function elementsOf(
  state: PortalState,
  { id }: StoredRecord,
  verb: 'ADD' | 'UPDATE' = 'ADD',
): Dialect {
  const properties = propertiesOf(fieldsOf(state, id), verb);
  const required = (name: string): ErrorSpec =>
    name === 'NAME' ? missing(name) : unkept(verb, 'ELEMENT', `The field "${name}" is required`);
  return {
    ...ELEMENT_DIALECT,
    entity: { ...ELEMENT, fields: { ...ELEMENT.fields, ...properties } },
    within: { IBLOCK_ID: id },
    errors: { ...ELEMENT_DIALECT.errors, required },
  };
}
