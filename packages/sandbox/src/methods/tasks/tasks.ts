import type { Dialect } from '../../entities/dialect.ts';
import type { Method } from '../../portal/method.ts';
import { CHECKLIST_DIALECT, CHECKLIST_METHODS } from './checklist.ts';
import { COMMENT_DIALECT, COMMENT_METHODS } from './comment.ts';
import { CUSTOM_FIELD_DIALECT, CUSTOM_FIELD_METHODS } from './custom-field.ts';
import { DEPENDENCE_METHODS, LINK_DIALECT } from './dependence.ts';
import { ELAPSED_ITEM_DIALECT, ELAPSED_ITEM_METHODS } from './elapsed-item.ts';
import { EVENT_DIALECT, HISTORY_METHODS } from './history.ts';
import { MARK_DIALECT } from './marks.ts';
import { RESULT_DIALECT, RESULT_METHODS } from './result.ts';
import { STAGE_DIALECT, STAGE_METHODS } from './stages.ts';
import { TASK_ACTION_METHODS } from './task-actions.ts';
import { TASK_METHODS } from './task-methods.ts';
import { TASK_DIALECT } from './task.ts';

/** Everything about tasks by the older methods. */
export const ALL_TASK_METHODS: readonly Method[] = [
  ...TASK_METHODS,
  ...TASK_ACTION_METHODS,
  ...HISTORY_METHODS,
  ...CHECKLIST_METHODS,
  ...COMMENT_METHODS,
  ...RESULT_METHODS,
  ...STAGE_METHODS,
  ...CUSTOM_FIELD_METHODS,
  ...DEPENDENCE_METHODS,
  ...ELAPSED_ITEM_METHODS,
];

/** What a portal may start with, by the names that `seed.records` has for it. */
export const TASK_DIALECTS: Readonly<Record<string, Dialect>> = {
  'task.item.userfield': CUSTOM_FIELD_DIALECT,
  'tasks.task': TASK_DIALECT,
  'task.checklistitem': CHECKLIST_DIALECT,
  'task.commentitem': COMMENT_DIALECT,
  'task.dependence': LINK_DIALECT,
  'task.elapseditem': ELAPSED_ITEM_DIALECT,
  'task.stages': STAGE_DIALECT,
  'tasks.task.history': EVENT_DIALECT,
  'tasks.task.mark': MARK_DIALECT,
  'tasks.task.result': RESULT_DIALECT,
};
