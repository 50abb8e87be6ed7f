import type { CallContext } from '../../portal/method.ts';
import type { RecordTable, StoredRecord } from '../../state/records.ts';
import { textOf, type Json, type JsonObject } from '../../values.ts';
import { may } from './rights.ts';
import { TABLES } from './tables.ts';

/** The items of a task's checklists, by their identifiers. */
export function itemsOf({ state }: CallContext, taskId: number): StoredRecord[] {
  const table: RecordTable = state.records.table(TABLES.checklist);
  return table.all.filter(({ values }) => values.get('TASK_ID') === taskId);
}

/** The checklists as a task has them: an object by identifiers, or PHP's empty array. */
export function checklistOf(context: CallContext, task: StoredRecord): Json {
  const items = itemsOf(context, task.id);
  if (items.length === 0) return [];
  const action = itemActions(context, task);
  return Object.fromEntries(
    items.map(({ id, values }) => [
      id,
      {
        id: String(id),
        taskId: String(task.id),
        createdBy: textOf(values.get('CREATED_BY')),
        parentId: parentOf(values) === 0 ? 0 : String(parentOf(values)),
        title: textOf(values.get('TITLE')),
        sortIndex: textOf(values.get('SORT_INDEX')),
        isComplete: values.get('IS_COMPLETE') === true ? 'Y' : 'N',
        isImportant: values.get('IS_IMPORTANT') === true ? 'Y' : 'N',
        toggledBy: values.get('TOGGLED_BY') === null ? null : textOf(values.get('TOGGLED_BY')),
        toggledDate: values.get('TOGGLED_DATE') ?? null,
        ufChecklistFiles: false,
        members: [],
        attachments: [],
        entityId: String(task.id),
        action,
      },
    ]),
  );
}

/** The same items as a tree below a root that is no item itself. */
export function checklistTree(context: CallContext, task: StoredRecord): JsonObject {
  let nodeId = 0;
  const items = itemsOf(context, task.id);
  const action = itemActions(context, task);
  const descendants = (parent: number): Json[] =>
    items
      .filter(({ values }) => parentOf(values) === parent)
      .map((item): Json => {
        nodeId += 1;
        const fields = nodeFields(context, task.id, item, descendantsOf(items, item.id));
        return { nodeId, fields, action, descendants: descendants(item.id) };
      });
  return {
    nodeId: 0,
    fields: nodeFields(context, null, undefined, []),
    action: [],
    descendants: descendants(0),
  };
}

function nodeFields(
  { caller }: CallContext,
  taskId: number | null,
  item: StoredRecord | undefined,
  below: readonly StoredRecord[],
): JsonObject {
  const value = (name: string): Json => item?.values.get(name) ?? null;
  return {
    id: item?.id ?? null,
    copiedId: null,
    entityId: taskId,
    userId: caller.userId,
    createdBy: value('CREATED_BY'),
    parentId: item === undefined ? null : parentOf(item.values),
    title: textOf(value('TITLE')),
    sortIndex: value('SORT_INDEX'),
    displaySortIndex: '',
    isComplete: value('IS_COMPLETE') === true,
    isImportant: value('IS_IMPORTANT') === true,
    completedCount: below.filter(({ values }) => values.get('IS_COMPLETE') === true).length,
    members: [],
    attachments: [],
    nodeId: null,
  };
}

/** All items below one. */
export function descendantsOf(items: readonly StoredRecord[], id: number): StoredRecord[] {
  return items
    .filter(({ values }) => parentOf(values) === id)
    .flatMap((item) => [item, ...descendantsOf(items, item.id)]);
}

function itemActions(context: CallContext, task: StoredRecord): JsonObject {
  const can = may(context, task, 'work');
  return { modify: can, remove: can, toggle: can, add: can, addAccomplice: can };
}

function parentOf(values: StoredRecord['values']): number {
  return Number(values.get('PARENT_ID') ?? 0);
}
