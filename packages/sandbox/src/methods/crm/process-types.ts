import { camelCase, type Dialect } from '../../entities/dialect.ts';
import type { Change, Entity } from '../../entities/entity.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { recordMethods } from '../../entities/record-methods.ts';
import { RestError, errorSpec } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { integer } from '../../portal/params.ts';
import { isoDate } from '../../portal/time.ts';
import type { StoredRecord } from '../../state/records.ts';
import type { PortalState } from '../../state/state.ts';
import { isJsonObject, type Json } from '../../values.ts';
import { addCategory, removeCategories } from './categories.ts';
import { CRM_SCOPES } from './classic.ts';
import { crmEvents } from './crm-events.ts';
import { notedUser } from './field-kinds.ts';
import { NEW_STYLE, describeWithUpperName, missingParameter, newErrors } from './new-style.ts';
import { readLinked, readRelations, withClients } from './process-relations.ts';
import { PROCESS_TYPE_TABLE, processTable, processType } from './processes.ts';

const SWITCHES = [
  'IS_CATEGORIES_ENABLED',
  'IS_STAGES_ENABLED',
  'IS_BEGIN_CLOSE_DATES_ENABLED',
  'IS_CLIENT_ENABLED',
  'IS_USE_IN_USERFIELD_ENABLED',
  'IS_LINK_WITH_PRODUCTS_ENABLED',
  'IS_MYCOMPANY_ENABLED',
  'IS_DOCUMENTS_ENABLED',
  'IS_SOURCE_ENABLED',
  'IS_OBSERVERS_ENABLED',
  'IS_RECYCLEBIN_ENABLED',
  'IS_AUTOMATION_ENABLED',
  'IS_BIZ_PROC_ENABLED',
];

/** The first type that gets its number by itself. */
const FIRST_TYPE = 1030;

/** A smart process: a kind of items that the portal's people have made. */
const PROCESS_TYPE: Entity = {
  table: PROCESS_TYPE_TABLE,
  occurrences: crmEvents('TYPE'),
  fields: {
    ID: { kind: 'integer', readOnly: true },
    TITLE: { kind: 'text', required: true },
    CODE: { kind: 'text', initial: '' },
    CREATED_BY: notedUser(),
    ENTITY_TYPE_ID: { kind: 'integer', immutable: true },
    CUSTOM_SECTION_ID: { kind: 'integer' },
    ...Object.fromEntries(
      SWITCHES.map((name) => [name, { kind: 'flag', type: 'boolean', initial: false } as const]),
    ),
    IS_SET_OPEN_PERMISSIONS: { kind: 'flag', type: 'boolean', initial: true },
    IS_PAYMENTS_ENABLED: { kind: 'flag', type: 'boolean', readOnly: true, initial: false },
    IS_COUNTERS_ENABLED: { kind: 'flag', type: 'boolean', readOnly: true, initial: false },
    CREATED_TIME: { kind: 'moment', readOnly: true },
    UPDATED_TIME: { kind: 'moment', readOnly: true },
    UPDATED_BY: notedUser(),
    RELATIONS: {
      kind: 'structure',
      onDemand: true,
      initial: { parent: [], child: [] },
      merge: (_, __, given) => readRelations(given),
    },
    LINKED_USER_FIELDS: {
      kind: 'structure',
      onDemand: true,
      initial: {},
      merge: (_, __, given) => readLinked(given),
    },
    CUSTOM_SECTIONS: { kind: 'structure', onDemand: true, multiple: true },
  },
  check: checkType,
  derive({ context, before, values }) {
    const now = isoDate(context.clock.now());
    const { userId } = context.caller;
    const linked = values.get('LINKED_USER_FIELDS');
    const changed = {
      UPDATED_TIME: now,
      UPDATED_BY: userId,
      RELATIONS: withClients(values),
      LINKED_USER_FIELDS: { ...readLinked({}), ...(isJsonObject(linked) && linked) },
    };
    if (before !== undefined) return changed;
    return {
      ...changed,
      CREATED_TIME: now,
      CREATED_BY: userId,
      ENTITY_TYPE_ID: values.get('ENTITY_TYPE_ID') ?? freeType(context.state),
    };
  },
  onKeep({ context, before }, { values }) {
    if (before === undefined) addCategory(context, Number(values.get('ENTITY_TYPE_ID')), 'General');
  },
  onRemove(context, { values }) {
    removeCategories(context, Number(values.get('ENTITY_TYPE_ID')));
  },
};

function checkType({ context, before, values }: Change): void {
  const wanted = values.get('ENTITY_TYPE_ID');
  if (before !== undefined || typeof wanted !== 'number') return;
  const isInRange = (wanted >= FIRST_TYPE && wanted % 2 === 0) || (wanted >= 128 && wanted <= 192);
  const isTaken = processType(context.state, wanted) !== undefined;
  if (!isInRange || isTaken) throw new RestError(ERRORS.range);
}

/** The first even number that no type has. */
function freeType(state: PortalState): number {
  let candidate = FIRST_TYPE;
  while (processType(state, candidate) !== undefined) candidate += 2;
  return candidate;
}

const ERRORS = {
  range: errorSpec(400, 'INVALID_ARG_VALUE', 'entityTypeId is out of allowed range'),
  notFound: errorSpec(400, '0', 'SPA not found'),
  hasItems: errorSpec(400, 'BX_ERROR', 'You cannot delete an entity type that has elements'),
} as const;

const DIALECT: Dialect = {
  entity: PROCESS_TYPE,
  scopes: CRM_SCOPES,
  spelling: camelCase,
  onlyAsShown: true,
  style: NEW_STYLE,
  describe: describeWithUpperName,
  errors: {
    ...newErrors(ERRORS.notFound),
    required: (name) => errorSpec(400, '0', `Field '${name.toUpperCase()}' is required`),
  },
};

const WHOLE = ['*', 'relations', 'linkedUserFields', 'customSections'];

function typeView(record: StoredRecord, call: EntityCall): Json {
  return { type: call.viewer(WHOLE)(record) };
}

export const PROCESS_TYPE_METHODS: readonly Method[] = [
  ...recordMethods(DIALECT, 'crm.type', {
    add: { answer: typeView },
    get: { answer: typeView },
    list: { answer: (rows) => ({ types: rows }) },
    update: { answer: typeView },
    delete: { check: checkEmpty, answer: () => [] },
    fields: { answer: (fields) => ({ fields }) },
  }),
  entityMethod(DIALECT, 'crm.type.getByEntityTypeId', 'read', (call) => {
    const entityTypeId = integer.read(call.param('entityTypeId') ?? '');
    if (entityTypeId === undefined) throw new RestError(missingParameter('entityTypeId'));
    const record = processType(call.context.state, entityTypeId);
    if (record === undefined) throw new RestError(ERRORS.notFound);
    return { result: typeView(record, call) };
  }),
];

function checkEmpty(
  { values }: StoredRecord,
  { context }: { readonly context: CallContext },
): void {
  const table = processTable(Number(values.get('ENTITY_TYPE_ID')));
  if (context.state.records.table(table).all.length > 0) throw new RestError(ERRORS.hasItems);
}
