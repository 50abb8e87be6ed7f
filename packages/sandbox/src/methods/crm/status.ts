import type { Dialect } from '../../entities/dialect.ts';
import type { Change, Entity } from '../../entities/entity.ts';
import { entityMethod } from '../../entities/methods.ts';
import { recordMethods } from '../../entities/record-methods.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { RestError, errorSpec } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, lookUp, textOf, type Json, type Value } from '../../values.ts';
import { CRM_SCOPES, classicError } from './classic.ts';
import { STATUS_TABLE, itemsOf, stagePrefix } from './directories.ts';
import { directoryTypes } from './directory-types.ts';

/** A value of a directory, stages of pipelines among them. */
const STATUS: Entity = {
  table: STATUS_TABLE,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    ENTITY_ID: { kind: 'text', title: 'Directory', required: true, immutable: true },
    STATUS_ID: { kind: 'text', title: 'Code', required: true, immutable: true },
    SORT: { kind: 'integer', title: 'Place in the order', initial: 10 },
    NAME: { kind: 'text', title: 'Name', required: true },
    NAME_INIT: { kind: 'text', title: 'First name', readOnly: true, initial: '' },
    SYSTEM: { kind: 'flag', title: "The portal's own", readOnly: true, initial: false },
    CATEGORY_ID: { kind: 'integer', immutable: true },
    COLOR: { kind: 'text' },
    SEMANTICS: { kind: 'text', type: 'char', immutable: true },
    EXTRA: { kind: 'structure', type: 'crm_status_extra', compute: extraOf },
  },
  check: checkStatus,
  derive: ({ values }) => {
    const code = textOf(values.get('STATUS_ID'));
    const prefix = stagePrefix(textOf(values.get('ENTITY_ID')));
    return { STATUS_ID: code.startsWith(prefix) ? code : `${prefix}${code}` };
  },
};

function extraOf(_: CallContext, { values }: StoredRecord): Json {
  const group = textOf(values.get('SEMANTICS'));
  const isApology = group === 'F' && values.get('SYSTEM') !== true;
  const SEMANTICS =
    group === 'S' ? 'success' : group === '' ? 'process' : isApology ? 'apology' : 'failure';
  return { SEMANTICS, COLOR: values.get('COLOR') ?? '' };
}

function checkStatus({ context, before, values }: Change): void {
  if (before !== undefined) return;
  const entityId = textOf(values.get('ENTITY_ID'));
  const others = itemsOf(context, entityId);
  if (others.length === 0) throw new RestError(ERRORS.directory);
  const code = textOf(values.get('STATUS_ID'));
  const prefix = stagePrefix(entityId);
  const codes = others.map((one) => textOf(one.values.get('STATUS_ID')));
  if (codes.includes(code) || codes.includes(`${prefix}${code}`)) throw new RestError(ERRORS.taken);
}

const ERRORS = {
  id: classicError('Invalid identifier.'),
  notFound: classicError('Status is not found.'),
  directory: classicError('Specified entity type is not supported.'),
  taken: errorSpec(400, 'ERROR_CORE', 'The specified status ID already exists.'),
  entityId: classicError('The parameter entityId is not defined or invalid.'),
  system: classicError(
    'CRM System Status can be deleted only if parameter FORCED is specified and equal to "Y".',
  ),
} as const;

const DIALECT: Dialect = {
  entity: STATUS,
  scopes: CRM_SCOPES,
  style: AS_TEXT,
  errors: {
    badId: ERRORS.id,
    notFound: () => ERRORS.notFound,
    noFields: classicError("Parameter 'fields' must be array."),
    required: (name) => classicError(`The field ${name === 'NAME' ? 'Title' : name} is required.`),
  },
};

/** Without `EXTRA`, which only lists show. */
const PLAIN = Object.keys(STATUS.fields).filter((name) => name !== 'EXTRA');

export const STATUS_METHODS: readonly Method[] = [
  ...recordMethods(DIALECT, 'crm.status', {
    get: { answer: (record, call) => call.viewer(PLAIN)(record) },
    delete: {
      check(record, { param }) {
        const isForced = isFlag(param('params'), 'FORCED');
        if (record.values.get('SYSTEM') === true && !isForced) throw new RestError(ERRORS.system);
      },
    },
  }),
  entityMethod(DIALECT, 'crm.status.entity.types', 'read', ({ context }) => ({
    result: directoryTypes(context),
  })),
  entityMethod(DIALECT, 'crm.status.entity.items', 'read', ({ context, param }) => {
    const entityId = textOf(param('entityId'));
    const items = itemsOf(context, entityId);
    if (entityId === '' || items.length === 0) throw new RestError(ERRORS.entityId);
    return {
      result: items.map(({ values }) => ({
        NAME: values.get('NAME') ?? '',
        SORT: values.get('SORT') ?? 0,
        STATUS_ID: values.get('STATUS_ID') ?? '',
      })),
    };
  }),
];

function isFlag(params: Value | undefined, name: string): boolean {
  return isFields(params) && textOf(lookUp(params, name)).toUpperCase() === 'Y';
}
