import type { EntityCall } from '../../entities/methods.ts';
import { tableOf } from '../../entities/store.ts';
import { RestError, type ErrorSpec } from '../../portal/errors.ts';
import { integer } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { TASK_ERRORS } from './errors.ts';
import { canSee, may, type Action } from './rights.ts';
import { TASK } from './task.ts';

/**
 * The task that a call names; undefined when there is none, or none that the caller sees.
 *
 * @throws RestError when no identifier is given, or something else than one
 */
export function namedTask(call: EntityCall, name = 'taskId'): StoredRecord | undefined {
  const given = call.param(name) ?? null;
  if (given === null) throw new RestError(TASK_ERRORS.noId);
  const id = integer.read(given);
  if (id === undefined || id <= 0) throw new RestError(TASK_ERRORS.wrongId);
  const task = tableOf(call.context, TASK).get(id);
  return task !== undefined && canSee(call.context, task) ? task : undefined;
}

/** @throws RestError `refusal` where the caller may not take the action, or sees no such task */
export function taskToChange(call: EntityCall, action: Action, refusal: ErrorSpec): StoredRecord {
  const task = namedTask(call);
  if (task === undefined || !may(call.context, task, action)) throw new RestError(refusal);
  return task;
}
