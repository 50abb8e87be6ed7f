import type { Dialect } from '../entities/dialect.ts';
import type { Change, Entity } from '../entities/entity.ts';
import { listRecords } from '../entities/list-records.ts';
import {
  addMethod,
  entityMethod,
  ownParams,
  updateMethod,
  type EntityCall,
} from '../entities/methods.ts';
import { findRecord, removeRecord, tableOf } from '../entities/store.ts';
import { AS_TEXT } from '../entities/style.ts';
import { pageOf } from '../lists/paging.ts';
import { RestError, errorSpec, type ErrorSpec } from '../portal/errors.ts';
import type { Answer, CallContext, Method } from '../portal/method.ts';
import { id, integer } from '../portal/params.ts';
import type { StoredRecord } from '../state/records.ts';
import type { SeedRecords } from '../state/seed.ts';
import { textOf } from '../values.ts';
import { requireAdmin } from './current-user.ts';

const ERRORS = {
  notFound: coreError('Department not found'),
  nameMissing: coreError('Department name not provided.<br>'),
  secondTop: coreError('There can only be one top-level department in the company structure'),
  denied: coreError('Access denied'),
} as const;

function coreError(description: string): ErrorSpec {
  return errorSpec(400, 'ERROR_CORE', description);
}

/** A department of the company; one of them is above all others. */
const DEPARTMENT: Entity = {
  table: 'department',
  fields: {
    ID: { kind: 'integer', title: 'ID', readOnly: true },
    NAME: { kind: 'text', title: 'Department Name', required: true },
    SORT: { kind: 'double', title: 'Sort Order', initial: 500 },
    PARENT: { kind: 'integer', title: 'Parent Department', omitEmpty: true },
    UF_HEAD: { kind: 'integer', title: 'Manager', omitEmpty: true },
  },
  check: checkPlace,
  onRemove(context, { id: removed }) {
    for (const child of childrenOf(context, removed)) removeRecord(context, DEPARTMENT, child);
  },
};

/** Departments as `department.*` speaks of them: identifiers are texts, the order is a number. */
export const DEPARTMENT_DIALECT: Dialect = {
  entity: DEPARTMENT,
  scopes: ['department'],
  style: { ...AS_TEXT, double: (value) => value },
  errors: {
    badId: ERRORS.notFound,
    notFound: () => ERRORS.notFound,
    noFields: ERRORS.nameMissing,
    required: () => ERRORS.nameMissing,
  },
};

/** The departments that people of the portal are in. */
export const DEPARTMENT_EXAMPLES: SeedRecords = {
  department: [
    { ID: 1, NAME: 'Example Company', UF_HEAD: 1 },
    { ID: 2, NAME: 'Sales', PARENT: 1, UF_HEAD: 2 },
    { ID: 3, NAME: 'Accounting', PARENT: 1 },
    { ID: 4, NAME: 'Development', PARENT: 1 },
    { ID: 5, NAME: 'Support', PARENT: 1 },
    { ID: 6, NAME: 'Personnel', PARENT: 1 },
    { ID: 7, NAME: 'Warehouse', PARENT: 1 },
  ],
};

const FLAT = { id: 'ID', fields: null };

export const DEPARTMENT_METHODS: readonly Method[] = [
  entityMethod(DEPARTMENT_DIALECT, 'department.fields', 'read', () => ({ result: titles() })),
  forAdmins(addMethod(DEPARTMENT_DIALECT, 'department.add', FLAT)),
  forAdmins(updateMethod(DEPARTMENT_DIALECT, 'department.update', FLAT)),
  entityMethod(DEPARTMENT_DIALECT, 'department.get', 'read', list),
  entityMethod(DEPARTMENT_DIALECT, 'department.delete', 'write', ({ context, dialect, param }) => {
    const record = findRecord(context, dialect, id.read(param('ID') ?? '') ?? 0);
    requireAdmin(context, ERRORS.denied);
    removeRecord(context, DEPARTMENT, record);
    return { result: true };
  }),
];

function titles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(DEPARTMENT.fields).map(([name, { title = name }]) => [name, title]),
  );
}

/** Each field is a condition, and the order is a field and a direction. */
function list(call: EntityCall): Answer {
  const { SORT, ...conditions } = ownParams(call);
  const [sort, order] = [textOf(SORT), textOf(call.param('order'))];
  // `sort` names the field of the order, `SORT` is a value: names of parameters have no case.
  const isValue = /^\d+$/u.test(sort);
  const found = listRecords(call.context, call.dialect, {
    filter: isValue ? { ...conditions, SORT: sort } : conditions,
    order: sort === '' || isValue ? {} : { [sort]: order === '' ? 'ASC' : order },
  });
  const { rows, ...page } = pageOf(found, integer.read(call.param('start') ?? 0) ?? 0);
  return { ...page, result: rows.map(call.viewer()) };
}

/** A department belongs to one that there is; only the first belongs to none. */
function checkPlace({ context, before, values }: Change): void {
  const table = tableOf(context, DEPARTMENT);
  const parent = values.get('PARENT');
  const isTop = parent === null || parent === undefined;
  const others = table.all.filter((record) => record.id !== before?.id);
  const hasTop = others.some((record) => (record.values.get('PARENT') ?? null) === null);
  if (isTop ? hasTop : !others.some((record) => record.id === parent)) {
    throw new RestError(ERRORS.secondTop);
  }
}

function childrenOf(context: CallContext, parent: number): StoredRecord[] {
  return tableOf(context, DEPARTMENT).all.filter(({ values }) => values.get('PARENT') === parent);
}

/** Administrators may change the structure. */
function forAdmins(method: Method): Method {
  return {
    ...method,
    call(context, fields) {
      requireAdmin(context, ERRORS.denied);
      return method.call(context, fields);
    },
  };
}
