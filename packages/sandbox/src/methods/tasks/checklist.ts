import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { listRecords } from '../../entities/list-records.ts';
import type { EntityCall } from '../../entities/methods.ts';
import { changeRecord, createRecord, removeRecord, tableOf } from '../../entities/store.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { errorSpec, RestError, type ErrorSpec } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { isoDate } from '../../portal/time.ts';
import type { StoredRecord } from '../../state/records.ts';
import { fullName } from '../../state/users.ts';
import { textOf, type Fields, type Json, type JsonObject } from '../../values.ts';
import { descendantsOf, itemsOf } from './checklist-view.ts';
import { itemError, TASK_SCOPES } from './errors.ts';
import { tell } from './history.ts';
import { itemMethod } from './item-method.ts';
import { canSee, may } from './rights.ts';
import { TABLES } from './tables.ts';
import { TASK } from './task.ts';

/** An item of a checklist; one without a parent is a checklist. */
const CHECKLIST_ITEM: Entity = {
  table: TABLES.checklist,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    TASK_ID: { kind: 'integer', immutable: true },
    PARENT_ID: { kind: 'integer', initial: 0 },
    CREATED_BY: { kind: 'integer', readOnly: true, initial: ({ caller }) => caller.userId },
    TITLE: { kind: 'text', required: true },
    SORT_INDEX: { kind: 'integer', initial: 0 },
    IS_COMPLETE: { kind: 'flag', initial: false },
    IS_IMPORTANT: { kind: 'flag', initial: false },
    TOGGLED_BY: { kind: 'integer', readOnly: true },
    TOGGLED_DATE: { kind: 'moment', readOnly: true },
    MEMBERS: { kind: 'structure', onDemand: true },
    ATTACHMENTS: { kind: 'structure', initial: [] },
  },
  derive({ context, before, values }) {
    const was = before?.values.get('IS_COMPLETE') ?? false;
    if (was === values.get('IS_COMPLETE')) return {};
    return {
      TOGGLED_BY: context.caller.userId,
      TOGGLED_DATE: isoDate(context.clock.now()),
    };
  },
};

const FAILED = 'ACTION_FAILED_TO_BE_PROCESSED';

/** Add, modify, remove, tick off, put elsewhere. */
const LAST_ACTION = 5;

const ERRORS = {
  move: itemError(8, 'Moving item: action not allowed', FAILED),
  add: itemError(8, 'Adding item: action not allowed', FAILED),
  update: itemError(4, 'No access to edit the task', 'ACTION_NOT_ALLOWED'),
  delete: itemError(8, 'Deleting item: action not allowed', FAILED),
  read: itemError(8, 'Action failed', FAILED),
  noItem: itemError(
    512,
    'Check listitem not found or not accessible',
    'ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE',
  ),
  noTitle: itemError(8, 'Item name not specified', FAILED),
  assertion: errorSpec(400, 'ERROR_CORE', 'TASKS_ERROR_ASSERT_EXCEPTION<br>'),
} as const;

export const CHECKLIST_DIALECT: Dialect = {
  entity: CHECKLIST_ITEM,
  scopes: TASK_SCOPES,
  style: { ...AS_TEXT, empty: (kind) => (kind === 'moment' ? '' : null) },
  errors: {
    badId: ERRORS.assertion,
    notFound: () => ERRORS.noItem,
    noFields: ERRORS.noTitle,
    required: () => ERRORS.noTitle,
  },
};

const SORTABLE = [
  'ID',
  'PARENT_ID',
  'CREATED_BY',
  'TOGGLED_BY',
  'TOGGLED_DATE',
  'TITLE',
  'SORT_INDEX',
  'IS_COMPLETE',
  'IS_IMPORTANT',
];

export const CHECKLIST_METHODS: readonly Method[] = [
  itemMethod(
    CHECKLIST_DIALECT,
    'task.checklistitem.add',
    'write',
    ['taskId', 'arFields'],
    (call, given) => {
      const { context } = call;
      const task = taskFor(context, given.number(0), 'work', ERRORS.add);
      const fields = given.fields(1);
      if (textOf(fields['TITLE']) === '') throw new RestError(ERRORS.noTitle);
      const parent = parentFor(call, task, fields);
      const item = createRecord(context, call.dialect, {
        ...fields,
        TASK_ID: task.id,
        PARENT_ID: parent,
      });
      tell(context, task.id, 'CHECKLIST_ITEM_CREATE', ['', item.values.get('TITLE') ?? '']);
      return { result: item.id };
    },
  ),
  itemMethod(
    CHECKLIST_DIALECT,
    'task.checklistitem.update',
    'write',
    ['taskId', 'itemId', 'arFields'],
    (call, given) => {
      const { context, dialect } = call;
      const task = taskFor(context, given.number(0), 'work', ERRORS.update);
      const item = itemOf(context, task, given.number(1));
      if (item === undefined) throw new RestError(ERRORS.update);
      const title = item.values.get('TITLE') ?? '';
      const changed = changeRecord(
        context,
        dialect,
        item,
        withoutCircle(context, item, given.fields(2)),
      );
      const now = changed.values.get('TITLE') ?? '';
      if (now !== title) tell(context, task.id, 'CHECKLIST_ITEM_RENAME', [title, now]);
      return { result: null };
    },
  ),
  itemMethod(
    CHECKLIST_DIALECT,
    'task.checklistitem.delete',
    'write',
    ['taskId', 'itemId'],
    (call, given) => {
      const { context } = call;
      const [taskId, itemId] = [given.number(0), given.number(1)];
      const task = taskFor(context, taskId, 'work', ERRORS.delete);
      const item = itemOf(context, task, itemId);
      if (item === undefined) throw new RestError(ERRORS.delete);
      for (const one of [item, ...descendantsOf(itemsOf(context, task.id), item.id)]) {
        removeRecord(context, CHECKLIST_ITEM, one);
      }
      tell(context, task.id, 'CHECKLIST_ITEM_REMOVE', [item.values.get('TITLE') ?? '', '']);
      return { result: true };
    },
  ),
  itemMethod(
    CHECKLIST_DIALECT,
    'task.checklistitem.getlist',
    'read',
    ['taskId', 'arOrder'],
    (call, given) => {
      const task = taskFor(call.context, given.number(0), 'see', ERRORS.read);
      const order = given.choice(1, (key) => SORTABLE.includes(key));
      const items = listRecords(call.context, call.dialect, {
        filter: { TASK_ID: task.id },
        order: Object.keys(order).length === 0 ? { ID: 'DESC' } : order,
      });
      return { result: items.map((item) => itemView(call, item)) };
    },
  ),
  itemMethod(
    CHECKLIST_DIALECT,
    'task.checklistitem.get',
    'read',
    ['taskId', 'itemId'],
    (call, given) => {
      const [taskId, itemId] = [given.number(0), given.number(1)];
      const task = taskFor(call.context, taskId, 'see', ERRORS.noItem);
      const item = itemOf(call.context, task, itemId);
      if (item === undefined) throw new RestError(ERRORS.noItem);
      return { result: itemView(call, item) };
    },
  ),
  itemMethod(
    CHECKLIST_DIALECT,
    'task.checklistitem.moveafteritem',
    'write',
    ['taskId', 'itemId', 'afterItemId'],
    ({ context, dialect }, given) => {
      const [taskId, itemId, afterId] = [given.number(0), given.number(1), given.number(2)];
      const task = taskFor(context, taskId, 'work', ERRORS.move);
      const [item, after] = [itemOf(context, task, itemId), itemOf(context, task, afterId)];
      if (item === undefined || after === undefined) throw new RestError(ERRORS.move);
      const parent = Number(after.values.get('PARENT_ID') ?? 0);
      const others = siblingsOf(context, task, parent).filter(({ id }) => id !== item.id);
      const place = others.findIndex(({ id }) => id === after.id) + 1;
      for (const [index, { id }] of others.toSpliced(place, 0, item).entries()) {
        const record = itemOf(context, task, id);
        if (record === undefined) continue;
        const moved = withoutCircle(context, record, { PARENT_ID: parent });
        changeRecord(context, dialect, record, { ...moved, SORT_INDEX: index });
      }
      return { result: null };
    },
  ),
  itemMethod(
    CHECKLIST_DIALECT,
    'task.checklistitem.isactionallowed',
    'read',
    ['taskId', 'itemId', 'actionId'],
    ({ context }, given) => {
      const [taskId, , action] = [given.number(0), given.number(1), given.number(2)];
      const task = tableOf(context, TASK).get(taskId);
      const isKnown = action >= 1 && action <= LAST_ACTION;
      return { result: isKnown && task !== undefined && may(context, task, 'work') };
    },
  ),
  toggleMethod('task.checklistitem.complete', true),
  toggleMethod('task.checklistitem.renew', false),
];

/** The item is found by its own identifier, whatever the task is. */
function toggleMethod(name: string, isComplete: boolean): Method {
  return itemMethod(CHECKLIST_DIALECT, name, 'write', ['taskId', 'itemId'], (call, given) => {
    const { context, dialect } = call;
    const [taskId, itemId] = [given.number(0), given.number(1)];
    if (taskId <= 0 || itemId <= 0) throw new RestError(ERRORS.assertion);
    const item = tableOf(context, CHECKLIST_ITEM).get(itemId);
    if (item === undefined) return { result: false };
    const isChange = item.values.get('IS_COMPLETE') !== isComplete;
    if (isChange) {
      changeRecord(context, dialect, item, { IS_COMPLETE: isComplete });
      const event = isComplete ? 'CHECKLIST_ITEM_CHECK' : 'CHECKLIST_ITEM_UNCHECK';
      const title = item.values.get('TITLE') ?? '';
      tell(context, Number(item.values.get('TASK_ID')), event, [title, title]);
    }
    return { result: true };
  });
}

/** @throws RestError `refusal` where there is no such task for the caller */
function taskFor(
  context: CallContext,
  id: number,
  need: 'see' | 'work',
  refusal: ErrorSpec,
): StoredRecord {
  const task = tableOf(context, TASK).get(id);
  const isAllowed =
    task !== undefined && (need === 'see' ? canSee(context, task) : may(context, task, 'work'));
  if (!isAllowed) throw new RestError(refusal);
  return task;
}

function itemOf(context: CallContext, task: StoredRecord, id: number): StoredRecord | undefined {
  return itemsOf(context, task.id).find((item) => item.id === id);
}

/** The items below one, in their order. */
function siblingsOf(context: CallContext, task: StoredRecord, parent: number): StoredRecord[] {
  return itemsOf(context, task.id)
    .filter(({ values }) => Number(values.get('PARENT_ID') ?? 0) === parent)
    .toSorted((a, b) => Number(a.values.get('SORT_INDEX')) - Number(b.values.get('SORT_INDEX')));
}

/** The item that a new one goes below: the one that is named, the first checklist, or one that is made for it. */
function parentFor({ context, dialect }: EntityCall, task: StoredRecord, fields: Fields): number {
  const items = itemsOf(context, task.id);
  const wanted = fields['PARENT_ID'];
  if (wanted !== undefined) {
    return items.some(({ id }) => id === Number(wanted)) ? Number(wanted) : 0;
  }
  const first = items.find(({ values }) => Number(values.get('PARENT_ID') ?? 0) === 0);
  const list =
    first ?? createRecord(context, dialect, { TASK_ID: task.id, TITLE: 'BX_CHECKLIST_1' });
  return list.id;
}

/** A parent that lies below the item, or in another task, makes it a checklist of its own. */
function withoutCircle(context: CallContext, item: StoredRecord, fields: Fields): Fields {
  if (fields['PARENT_ID'] === undefined) return fields;
  const items = itemsOf(context, Number(item.values.get('TASK_ID')));
  const below = new Set([item, ...descendantsOf(items, item.id)].map(({ id }) => id));
  const parent = Number(fields['PARENT_ID']);
  const isPossible = !below.has(parent) && items.some(({ id }) => id === parent);
  return { ...fields, PARENT_ID: isPossible ? parent : 0 };
}

function itemView(call: EntityCall, item: StoredRecord): JsonObject {
  return { ...call.viewer()(item), MEMBERS: membersOf(call.context, item) };
}

function membersOf({ state }: CallContext, { values }: StoredRecord): Json {
  return Object.entries(entriesIn(values.get('MEMBERS'))).flatMap(([id, about]) => {
    const user = state.users.get(Number(id));
    if (user === undefined) return [];
    return [
      {
        ID: id,
        TYPE: textOf(entriesIn(about)['TYPE']),
        NAME: fullName(user),
        PERSONAL_PHOTO: '',
        PERSONAL_GENDER: user.gender,
        IMAGE: '',
        IS_COLLABER: false,
      },
    ];
  });
}

function entriesIn(value: Json | undefined): JsonObject {
  const isStructure = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isStructure ? Object.fromEntries(Object.entries(value)) : {};
}
