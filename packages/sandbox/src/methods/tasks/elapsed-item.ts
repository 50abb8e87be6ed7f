import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { listRecords } from '../../entities/list-records.ts';
import { changeRecord, createRecord, removeRecord, tableOf } from '../../entities/store.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { PAGE_SIZE } from '../../lists/paging.ts';
import { RestError, errorSpec } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { integer } from '../../portal/params.ts';
import { isoDate } from '../../portal/time.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, lookUp, type Fields, type Value } from '../../values.ts';
import { isAdmin } from '../current-user.ts';
import { TASK_SCOPES } from './errors.ts';
import { itemMethod, type Arguments } from './item-method.ts';
import { canSee, may } from './rights.ts';
import { TABLES } from './tables.ts';
import { TASK } from './task.ts';

/** Time that somebody has spent on a task. */
const ELAPSED_ITEM: Entity = {
  table: TABLES.elapsedItem,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    TASK_ID: { kind: 'integer', immutable: true },
    USER_ID: { kind: 'integer', initial: ({ caller }) => caller.userId },
    COMMENT_TEXT: { kind: 'text', initial: '' },
    SECONDS: { kind: 'integer', initial: 0 },
    MINUTES: {
      kind: 'integer',
      compute: (_, { values }) => Math.floor(Number(values.get('SECONDS')) / 60),
    },
    // 2 is what people enter by hand, as methods do.
    SOURCE: { kind: 'integer', initial: 2 },
    CREATED_DATE: { kind: 'moment', initial: now },
    DATE_START: { kind: 'moment', initial: now },
    DATE_STOP: { kind: 'moment', initial: now },
  },
};

function now({ clock }: CallContext): string {
  return isoDate(clock.now());
}

const ERRORS = {
  noTask: errorSpec(400, 'ERROR_CORE', 'Task not found'),
  notAllowed: errorSpec(400, 'ERROR_CORE', 'ACTION_NOT_ALLOWED'),
} as const;

export const ELAPSED_ITEM_DIALECT: Dialect = {
  entity: ELAPSED_ITEM,
  scopes: TASK_SCOPES,
  style: AS_TEXT,
  errors: {
    badId: ERRORS.notAllowed,
    notFound: () => ERRORS.notAllowed,
    noFields: ERRORS.notAllowed,
  },
};

const WRITABLE = [
  'USER_ID',
  'COMMENT_TEXT',
  'SECONDS',
  'SOURCE',
  'CREATED_DATE',
  'DATE_START',
  'DATE_STOP',
];
const SORTED = ['ID', 'USER_ID', 'MINUTES', 'SECONDS', 'CREATED_DATE', 'DATE_START', 'DATE_STOP'];
const FILTERED = /^(?:!|<=?|>=?)?(?:ID|USER_ID|CREATED_DATE)$/u;

/** Time spent on tasks. */
export const ELAPSED_ITEM_METHODS: readonly Method[] = [
  itemMethod(
    ELAPSED_ITEM_DIALECT,
    'task.elapseditem.add',
    'write',
    ['TASKID', 'ARFIELDS'],
    ({ context, dialect }, given) => {
      const task = taskOf(context, given);
      const fields = fieldsAt(given, 1);
      if (!may(context, task, 'work')) throw new RestError(ERRORS.notAllowed);
      const item = createRecord(context, dialect, { ...fields, TASK_ID: task.id });
      count(context, task, secondsOf(item));
      return { result: item.id };
    },
  ),
  itemMethod(
    ELAPSED_ITEM_DIALECT,
    'task.elapseditem.update',
    'write',
    ['TASKID', 'ITEMID', 'ARFIELDS'],
    ({ context, dialect }, given) => {
      const task = taskOf(context, given);
      const item = changeableOf(context, task, given.number(1));
      const before = secondsOf(item);
      const after = changeRecord(context, dialect, item, fieldsAt(given, 2));
      count(context, task, secondsOf(after) - before);
      return { result: null };
    },
  ),
  itemMethod(
    ELAPSED_ITEM_DIALECT,
    'task.elapseditem.delete',
    'write',
    ['TASKID', 'ITEMID'],
    ({ context }, given) => {
      const task = taskOf(context, given);
      const item = changeableOf(context, task, given.number(1));
      removeRecord(context, ELAPSED_ITEM, item);
      count(context, task, -secondsOf(item));
      return { result: null };
    },
  ),
  itemMethod(
    ELAPSED_ITEM_DIALECT,
    'task.elapseditem.get',
    'read',
    ['TASKID', 'ITEMID'],
    ({ context, viewer }, given) => {
      const item = itemOf(context, taskOf(context, given), given.number(1));
      return { result: [viewer()(item)] };
    },
  ),
  itemMethod(
    ELAPSED_ITEM_DIALECT,
    'task.elapseditem.getlist',
    'read',
    ['TASKID', 'ORDER', 'FILTER', 'SELECT', 'PARAMS'],
    ({ context, dialect, viewer, param }, given) => {
      const task = taskOf(context, given);
      const order = given.choice(1, (key) => SORTED.includes(key));
      const filter = given.choice(2, (key) => FILTERED.test(key));
      const items = listRecords(context, dialect, {
        filter: { ...filter, TASK_ID: task.id },
        order,
      });
      const rows = pageIn(items, param('PARAMS'));
      return { result: rows.map(viewer(param('SELECT'))), total: items.length };
    },
  ),
  itemMethod(
    ELAPSED_ITEM_DIALECT,
    'task.elapseditem.isActionAllowed',
    'read',
    ['TASKID', 'ITEMID', 'ACTIONID'],
    ({ context }, given) => {
      const task = taskOf(context, given);
      const item = tableOf(context, ELAPSED_ITEM).get(given.number(1));
      const action = given.number(2);
      if (action === ADD) return { result: may(context, task, 'work') };
      return { result: item !== undefined && isOf(item, task) && mayChange(context, item) };
    },
  ),
];

/** The number of the action that makes a record; 2 changes and 3 deletes one. */
const ADD = 1;

/** @throws RestError for a task that there is not, or that the caller does not see */
function taskOf(context: CallContext, given: Arguments): StoredRecord {
  const task = tableOf(context, TASK).get(given.number(0));
  if (task === undefined || !canSee(context, task)) throw new RestError(ERRORS.noTask);
  return task;
}

function itemOf(context: CallContext, task: StoredRecord, itemId: number): StoredRecord {
  const item = tableOf(context, ELAPSED_ITEM).get(itemId);
  if (item === undefined || !isOf(item, task)) throw new RestError(ERRORS.notAllowed);
  return item;
}

function isOf({ values }: StoredRecord, task: StoredRecord): boolean {
  return values.get('TASK_ID') === task.id;
}

/** Everybody changes what is theirs; administrators change what others have recorded too. */
function mayChange(context: CallContext, { values }: StoredRecord): boolean {
  const { userId } = context.caller;
  return values.get('USER_ID') === userId || isAdmin(context, userId);
}

function changeableOf(context: CallContext, task: StoredRecord, itemId: number): StoredRecord {
  const item = itemOf(context, task, itemId);
  if (!mayChange(context, item)) throw new RestError(ERRORS.notAllowed);
  return item;
}

/** The structure of fields, without those that cannot be written. */
function fieldsAt(given: Arguments, index: number): Fields {
  given.fields(index);
  return given.choice(index, (key) => WRITABLE.includes(key));
}

function secondsOf({ values }: StoredRecord): number {
  return Number(values.get('SECONDS') ?? 0);
}

/** The task adds up what is spent on it. */
function count(context: CallContext, task: StoredRecord, seconds: number): void {
  const total = Number(task.values.get('TIME_SPENT_IN_LOGS') ?? 0) + seconds;
  const values = new Map([...task.values, ['TIME_SPENT_IN_LOGS', total] as const]);
  tableOf(context, TASK).put(task.id, values);
}

/** `{ NAV_PARAMS: { nPageSize: 50, iNumPage: 2 } }`, with at most 50 items in a page. */
function pageIn(items: readonly StoredRecord[], params: Value | undefined): StoredRecord[] {
  const asked = isFields(params) ? lookUp(params, 'NAV_PARAMS') : undefined;
  const number = (name: string, fallback: number): number =>
    (isFields(asked) ? integer.read(lookUp(asked, name) ?? fallback) : undefined) ?? fallback;
  const size = Math.min(Math.max(1, number('nPageSize', PAGE_SIZE)), PAGE_SIZE);
  const from = (Math.max(1, number('iNumPage', 1)) - 1) * size;
  return items.slice(from, from + size);
}
