import { camelCase, type Dialect } from '../../entities/dialect.ts';
import type { Change, Entity, Field } from '../../entities/entity.ts';
import { AS_TEXT } from '../../entities/style.ts';
import type { CallContext } from '../../portal/method.ts';
import { isoDate } from '../../portal/time.ts';
import type { StoredRecord } from '../../state/records.ts';
import { textOf, type Json } from '../../values.ts';
import { checkTask } from './checks.ts';
import { TASK_ERRORS, TASK_SCOPES, fieldError, missingParameter } from './errors.ts';
import { isMarked } from './marks.ts';
import { STATUS, canSee } from './rights.ts';
import { TABLES } from './tables.ts';
import { taskOccurrence } from './task-events.ts';
import { TASK_FIELDS, describeTaskField } from './task-fields.ts';

const DAY_MS = 86_400_000;

/** What a task has because of others, or differently for each who looks at it. */
const COMPUTED: Readonly<Record<string, Field>> = {
  FAVORITE: { kind: 'flag', compute: (context, { id }) => isMarked(context, 'favorite', id) },
  IS_MUTED: { kind: 'flag', compute: (context, { id }) => isMarked(context, 'muted', id) },
  IS_PINNED: { kind: 'flag', compute: (context, { id }) => isMarked(context, 'pinned', id) },
  IS_PINNED_IN_GROUP: { kind: 'flag', compute: () => false },
  COMMENTS_COUNT: {
    kind: 'integer',
    title: 'Comments',
    compute: ({ state }, { id }) =>
      state.records
        .table(TABLES.comment)
        .all.filter(({ values }) => Number(values.get('TASK_ID')) === id).length,
  },
  SERVICE_COMMENTS_COUNT: { kind: 'integer', compute: () => 0 },
  SUBORDINATE: {
    kind: 'flag',
    title: 'Task of one’s people',
    compute: ({ caller }, { values }) => values.get('RESPONSIBLE_ID') !== caller.userId,
  },
};

/** What filters and orders know, and answers do not show unless they are asked. */
export const SOUGHT: Readonly<Record<string, Field>> = {
  SUB_STATUS: { kind: 'integer', onDemand: true, compute: subStatus },
  STATUS_COMPLETE: {
    kind: 'integer',
    onDemand: true,
    compute: (_, { values }) => (values.get('STATUS') === STATUS.completed ? 2 : 1),
  },
  CREATED_BY_LAST_NAME: { kind: 'text', onDemand: true, compute: lastName('CREATED_BY') },
  RESPONSIBLE_LAST_NAME: { kind: 'text', onDemand: true, compute: lastName('RESPONSIBLE_ID') },
  DEPENDS_ON: { kind: 'integer', multiple: true, onDemand: true, compute: predecessors },
  ONLY_ROOT_TASKS: { kind: 'flag', onDemand: true, compute: isRoot },
};

export const TASK: Entity = {
  table: TABLES.task,
  occurrences: (kind, { id }) => [taskOccurrence(kind, id)],
  customFields: 'TASKS_TASK',
  fields: { ...TASK_FIELDS, ...COMPUTED, ...SOUGHT },
  check: checkTask,
  derive(change, id) {
    const { context, before } = change;
    const now = isoDate(context.clock.now());
    const { userId } = context.caller;
    const changed = { CHANGED_BY: userId, CHANGED_DATE: now, ACTIVITY_DATE: now };
    const created = {
      CREATED_DATE: now,
      VIEWED_DATE: now,
      FORUM_TOPIC_ID: id,
      GUID: guidOf(id),
    };
    return { ...changed, ...(before === undefined && created), ...afterStatus(change, now) };
  },
  onRemove(context, { id }) {
    const { checklist, comment, result, dependence } = TABLES;
    for (const name of [checklist, comment, result]) {
      const table = context.state.records.table(name);
      for (const record of table.all) {
        if (record.values.get('TASK_ID') === id) table.remove(record.id);
      }
    }
    const links = context.state.records.table(dependence);
    for (const { id: linkId, values } of links.all) {
      if (values.get('FROM_ID') === id || values.get('TO_ID') === id) links.remove(linkId);
    }
  },
};

/** Tasks as the older methods speak of them: keys in camel case, numbers as text. */
export const TASK_DIALECT: Dialect = {
  entity: TASK,
  scopes: TASK_SCOPES,
  spelling: camelCase,
  style: AS_TEXT,
  describe: describeTaskField,
  errors: {
    badId: TASK_ERRORS.wrongId,
    notFound: () => TASK_ERRORS.wrongId,
    noFields: missingParameter('fields'),
    required: (name) =>
      fieldError(REQUIRED[name] ?? `Required field ${name} value not entered`, true),
    unknownOrder: () => TASK_ERRORS.sorting,
  },
};

const REQUIRED: Readonly<Record<string, string>> = {
  title: 'Task title not specified',
  responsibleId: 'Responsible person not specified',
};

/** What goes with a status that was reached: who and when, the beginning of the work and its end. */
function afterStatus({ context, before, values }: Change, now: string): Record<string, Json> {
  const status = values.get('STATUS');
  if (before?.values.get('STATUS') === status) return {};
  const { userId } = context.caller;
  const isClosed = status === STATUS.completed;
  return {
    STATUS_CHANGED_BY: userId,
    STATUS_CHANGED_DATE: now,
    CLOSED_BY: isClosed ? userId : 0,
    CLOSED_DATE: isClosed ? now : null,
    DATE_START: status === STATUS.running ? now : (values.get('DATE_START') ?? null),
  };
}

/** The status with what is urgent about it: -1 overdue, -2 not seen, -3 nearly overdue. */
function subStatus({ clock }: CallContext, { values }: StoredRecord): Json {
  const status = values.get('STATUS') ?? null;
  if (status !== STATUS.waiting && status !== STATUS.running) return status;
  if (values.get('NOT_VIEWED') === true) return -2;
  const left = Date.parse(textOf(values.get('DEADLINE'))) - clock.now();
  if (left < 0) return -1;
  return left < DAY_MS ? -3 : status;
}

function lastName(field: string): NonNullable<Field['compute']> {
  return ({ state }, { values }) => state.users.get(Number(values.get(field)))?.lastName ?? null;
}

function predecessors({ state }: CallContext, { id }: StoredRecord): Json {
  return state.records
    .table(TABLES.dependence)
    .all.filter(({ values }) => values.get('TO_ID') === id)
    .map(({ values }) => values.get('FROM_ID') ?? null);
}

/** Whether it has no parent, or one that the caller does not see. */
function isRoot(context: CallContext, { values }: StoredRecord): Json {
  const parent = context.state.records.table(TABLES.task).get(Number(values.get('PARENT_ID') ?? 0));
  return parent === undefined || !canSee(context, parent);
}

function guidOf(id: number): string {
  return `{1a90e51d-0000-4000-8000-${String(id).padStart(12, '0')}}`;
}
