import type { Entity } from '../../entities/entity.ts';
import { tableOf } from '../../entities/store.ts';
import type { CallContext } from '../../portal/method.ts';
import { innerDialect } from './inner-dialect.ts';

/** What somebody does with a task for themselves alone: `planned` is the plan of the day. */
export type Mark = 'favorite' | 'muted' | 'pinned' | 'planned';

export const MARK: Entity = {
  table: 'tasks.mark',
  fields: {
    ID: { kind: 'integer', readOnly: true },
    KIND: { kind: 'text' },
    TASK_ID: { kind: 'integer' },
    USER_ID: { kind: 'integer', initial: ({ caller }) => caller.userId },
  },
};

/** For the marks that a portal starts with; no method speaks of them. */
export const MARK_DIALECT = innerDialect(MARK);

/** The tasks that the caller has marked, in the order of the marks. */
export function markedBy(context: CallContext, mark: Mark): number[] {
  return tableOf(context, MARK)
    .all.filter(
      ({ values }) =>
        values.get('KIND') === mark && values.get('USER_ID') === context.caller.userId,
    )
    .map(({ values }) => Number(values.get('TASK_ID')));
}

export function isMarked(context: CallContext, mark: Mark, taskId: number): boolean {
  return markedBy(context, mark).includes(taskId);
}

export function setMark(context: CallContext, mark: Mark, taskId: number, isSet: boolean): void {
  const { userId } = context.caller;
  const table = tableOf(context, MARK);
  if (isSet === isMarked(context, mark, taskId)) return;
  if (isSet) {
    const values = { KIND: mark, TASK_ID: taskId, USER_ID: userId };
    table.put(table.takeId(), new Map(Object.entries(values)));
    return;
  }
  const own = table.all.find(
    ({ values }) =>
      values.get('KIND') === mark &&
      values.get('TASK_ID') === taskId &&
      values.get('USER_ID') === userId,
  );
  if (own !== undefined) table.remove(own.id);
}
