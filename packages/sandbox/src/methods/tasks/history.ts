import type { Entity } from '../../entities/entity.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { changeRecord } from '../../entities/store.ts';
import { compileFilter, rowOf } from '../../lists/filter.ts';
import { RestError } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { integer } from '../../portal/params.ts';
import { isoDate } from '../../portal/time.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, textOf, type Fields, type Json } from '../../values.ts';
import { TASK_ERRORS } from './errors.ts';
import { innerDialect } from './inner-dialect.ts';
import { canSee } from './rights.ts';
import { TABLES } from './tables.ts';
import { TASK_DIALECT } from './task.ts';

/** Fields whose changes the history tells. */
const TOLD = [
  'TITLE',
  'DESCRIPTION',
  'STATUS',
  'PRIORITY',
  'MARK',
  'PARENT_ID',
  'GROUP_ID',
  'STAGE_ID',
  'CREATED_BY',
  'RESPONSIBLE_ID',
  'ACCOMPLICES',
  'AUDITORS',
  'DEADLINE',
  'START_DATE_PLAN',
  'END_DATE_PLAN',
  'TIME_ESTIMATE',
  'TAGS',
  'TASK_CONTROL',
  'ALLOW_TIME_TRACKING',
  'ALLOW_CHANGE_DEADLINE',
  'ADD_IN_REPORT',
  'FLOW_ID',
];

const EVENT: Entity = {
  table: TABLES.history,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    TASK_ID: { kind: 'integer' },
    CREATED_DATE: { kind: 'moment', initial: ({ clock }) => isoDate(clock.now()) },
    FIELD: { kind: 'text' },
    FROM: { kind: 'text' },
    TO: { kind: 'text' },
    USER_ID: { kind: 'integer', initial: ({ caller }) => caller.userId },
  },
};

/** For the history that a portal starts with. */
export const EVENT_DIALECT = innerDialect(EVENT);

/** Writes an event into the history of a task. */
export function tell(
  { state, caller, clock }: CallContext,
  taskId: number,
  field: string,
  [from, to]: readonly [Json, Json] = [null, null],
): void {
  const table = state.records.table(TABLES.history);
  const values = {
    TASK_ID: taskId,
    CREATED_DATE: isoDate(clock.now()),
    FIELD: field,
    FROM: from,
    TO: to,
    USER_ID: caller.userId,
  };
  table.put(table.takeId(), new Map(Object.entries(values)));
}

/** Changes a task, and tells its history. */
export function changeTask(call: EntityCall, before: StoredRecord, fields: Fields): StoredRecord {
  const { context, dialect } = call;
  const old = new Map(before.values);
  const after = changeRecord(context, dialect, before, fields);
  for (const field of TOLD) {
    const [from, to] = [written(old.get(field)), written(after.values.get(field))];
    if (from !== to) tell(context, after.id, field, [from, to]);
  }
  return after;
}

function written(value: Json | undefined): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 'Y' : 'N';
  return Array.isArray(value) ? value.map((one: Json) => textOf(one)).join(',') : textOf(value);
}

export const HISTORY_METHODS: readonly Method[] = [
  entityMethod(TASK_DIALECT, 'tasks.task.history.list', 'read', (call) => {
    const { state } = call.context;
    const given = call.param('taskId') ?? null;
    if (given === null) throw new RestError(TASK_ERRORS.noId);
    const id = integer.read(given);
    if (id === undefined) throw new RestError(TASK_ERRORS.wrongId);
    const task = state.records.table(TABLES.task).get(id);
    if (task === undefined) return { result: { list: [] } };
    if (!canSee(call.context, task)) throw new RestError(TASK_ERRORS.denied);
    const filter = call.param('filter');
    const keep = compileFilter(isFields(filter) ? filter : {});
    const events = state.records
      .table(TABLES.history)
      .all.filter(({ values }) => values.get('TASK_ID') === id)
      .filter(({ values }) => keep(rowOf({ FIELD: textOf(values.get('FIELD')) })));
    const list = events.map((event) => eventView(call.context, event));
    return { result: { list: isAscending(call) ? list : list.toReversed() } };
  }),
];

function isAscending(call: EntityCall): boolean {
  const order = call.param('order');
  const directions = isFields(order) ? Object.values(order) : [];
  return directions.some((word) => typeof word === 'string' && word.toLowerCase() === 'asc');
}

function eventView({ state }: CallContext, { id, values }: StoredRecord): Json {
  const user = state.users.get(Number(values.get('USER_ID')));
  return {
    id,
    createdDate: values.get('CREATED_DATE'),
    field: values.get('FIELD'),
    value: { from: values.get('FROM') ?? null, to: values.get('TO') ?? null },
    user: {
      id: user?.id ?? 0,
      name: user?.firstName ?? '',
      lastName: user?.lastName ?? '',
      secondName: '',
      login: user?.email ?? '',
    },
  };
}
