import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { RestError, type ErrorSpec } from '../../portal/errors.ts';
import type { Method } from '../../portal/method.ts';
import { integer } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { textOf, type Json } from '../../values.ts';
import { TASK_ERRORS, fieldError, missingParameter, wrongParameter } from './errors.ts';
import { changeTask } from './history.ts';
import { setMark, type Mark } from './marks.ts';
import { namedTask, taskToChange } from './named-task.ts';
import { STATUS, actionsOn, may, type Action } from './rights.ts';
import { TABLES } from './tables.ts';
import { actionCode, wholeTask } from './task-view.ts';
import { TASK_DIALECT } from './task.ts';

/** What is done with a task as a whole. */
export const TASK_ACTION_METHODS: readonly Method[] = [
  statusMethod('tasks.task.complete', 'complete', TASK_ERRORS.notAllowed, completedStatus),
  statusMethod('tasks.task.approve', 'approve', TASK_ERRORS.notAllowedHere, () => STATUS.completed),
  statusMethod('tasks.task.disapprove', 'disapprove', TASK_ERRORS.notAllowedHere, () => {
    return STATUS.waiting;
  }),
  statusMethod('tasks.task.renew', 'renew', TASK_ERRORS.notAllowedHere, () => STATUS.waiting),
  statusMethod('tasks.task.defer', 'defer', TASK_ERRORS.notAllowedHere, () => STATUS.deferred),
  statusMethod('tasks.task.pause', 'pause', TASK_ERRORS.notAllowedHere, () => STATUS.waiting),
  statusMethod('tasks.task.start', 'start', TASK_ERRORS.notAllowed, () => STATUS.running),
  watchMethod('tasks.task.startwatch', (auditors, userId) => [
    ...auditors.filter((id) => id !== userId),
    userId,
  ]),
  watchMethod('tasks.task.stopwatch', (auditors, userId) => auditors.filter((id) => id !== userId)),
  favoriteMethod('tasks.task.favorite.add', true),
  favoriteMethod('tasks.task.favorite.remove', false),
  markMethod('tasks.task.mute', 'muted', true),
  markMethod('tasks.task.unmute', 'muted', false),
  markMethod('tasks.task.pin', 'pinned', true),
  markMethod('tasks.task.unpin', 'pinned', false),
  entityMethod(TASK_DIALECT, 'tasks.task.delegate', 'write', (call) => {
    const task = taskToChange(call, 'delegate', TASK_ERRORS.notAllowed);
    const userId = numberIn(call, 'userId');
    if (call.context.state.users.get(userId) === undefined) {
      const text = 'The user specified in the "Responsible" field was not found';
      throw new RestError(fieldError(text, false));
    }
    const before = Number(task.values.get('RESPONSIBLE_ID'));
    const auditors = auditorsOf(task).filter((id) => id !== before);
    const fields = { RESPONSIBLE_ID: userId, AUDITORS: [...auditors, before] };
    return { result: { task: wholeTask(call, changeTask(call, task, fields)) } };
  }),
  entityMethod(TASK_DIALECT, 'tasks.task.getaccess', 'read', (call) => {
    const users = call.param('users') ?? [call.context.caller.userId];
    if (!Array.isArray(users)) {
      throw new RestError(wrongParameter('users', textOf(users), 'array'));
    }
    const task = namedTask(call);
    if (task === undefined || users.length === 0) return { result: { allowedActions: [] } };
    const rights = users.map((user): [string, Json] => {
      const actions = Object.entries(actionsOn(call.context, task, Number(user)));
      return [
        textOf(user),
        Object.fromEntries(actions.map(([name, can]) => [actionCode(name), can])),
      ];
    });
    return { result: { allowedActions: Object.fromEntries(rights) } };
  }),
  entityMethod(TASK_DIALECT, 'tasks.task.files.attach', 'write', (call) => {
    const { state } = call.context;
    const task = namedTask(call);
    const fileId = numberIn(call, 'fileId');
    if (task === undefined || !may(call.context, task, 'edit')) {
      throw new RestError(TASK_ERRORS.denied);
    }
    if (state.disk.file(fileId) === undefined) {
      throw new RestError(fieldError('Insufficient permissions.', false));
    }
    const table = state.records.table(TABLES.attachment);
    const values = { TASK_ID: task.id, FILE_ID: fileId };
    const { id } = table.put(table.takeId(), new Map(Object.entries(values)));
    const files = task.values.get('UF_TASK_WEBDAV_FILES');
    const before = Array.isArray(files) ? files.map((file: Json) => textOf(file)) : [];
    changeTask(call, task, { UF_TASK_WEBDAV_FILES: [...before, String(id)] });
    return { result: { attachmentId: id } };
  }),
];

/** Brings a task into another status. */
function statusMethod(
  name: string,
  action: Action,
  refusal: ErrorSpec,
  statusOf: (call: EntityCall, task: StoredRecord) => number,
): Method {
  return entityMethod(TASK_DIALECT, name, 'write', (call) => {
    const task = taskToChange(call, action, refusal);
    const status = statusOf(call, task);
    const changed = changeTask(call, task, { STATUS: status });
    if (status === STATUS.completed) closeResults(call, task.id);
    return { result: { task: wholeTask(call, changed) } };
  });
}

/** Work under control goes to the creator first, unless that is who completes it. */
function completedStatus({ context }: EntityCall, { values }: StoredRecord): number {
  const isAccepted =
    values.get('TASK_CONTROL') !== true || values.get('CREATED_BY') === context.caller.userId;
  return isAccepted ? STATUS.completed : STATUS.awaitingControl;
}

/** Results stay closed once their task was completed. */
function closeResults({ context }: EntityCall, taskId: number): void {
  for (const { values } of context.state.records.table(TABLES.result).all) {
    if (values.get('TASK_ID') === taskId) values.set('STATUS', 1);
  }
}

function watchMethod(
  name: string,
  change: (auditors: readonly number[], userId: number) => number[],
): Method {
  return entityMethod(TASK_DIALECT, name, 'write', (call) => {
    const task = namedTask(call);
    if (task === undefined) throw new RestError(TASK_ERRORS.notWatchable);
    const auditors = change(auditorsOf(task), call.context.caller.userId);
    return { result: { task: wholeTask(call, changeTask(call, task, { AUDITORS: auditors })) } };
  });
}

function favoriteMethod(name: string, isFavorite: boolean): Method {
  return entityMethod(TASK_DIALECT, name, 'write', (call) => {
    const task = namedTask(call);
    if (task === undefined) throw new RestError(TASK_ERRORS.noFavorite);
    mark(call, 'favorite', task, isFavorite);
    return { result: true };
  });
}

/** What somebody does with a task for themselves; its parameter is called otherwise. */
function markMethod(name: string, kind: Mark, isSet: boolean): Method {
  return entityMethod(TASK_DIALECT, name, 'write', (call) => {
    const task = namedTask(call, 'id');
    if (task === undefined) return { result: [] };
    mark(call, kind, task, isSet);
    return { result: { task: wholeTask(call, task) } };
  });
}

function mark({ context }: EntityCall, kind: Mark, { id }: StoredRecord, isSet: boolean): void {
  setMark(context, kind, id, isSet);
}

function auditorsOf({ values }: StoredRecord): number[] {
  const auditors = values.get('AUDITORS');
  return Array.isArray(auditors) ? auditors.map(Number) : [];
}

/** @throws RestError when the parameter is missing, or no number */
function numberIn(call: EntityCall, name: string): number {
  const value = call.param(name) ?? null;
  if (value === null) throw new RestError(missingParameter(name));
  const number = integer.read(value);
  if (number === undefined) throw new RestError(wrongParameter(name, textOf(value), 'int'));
  return number;
}
