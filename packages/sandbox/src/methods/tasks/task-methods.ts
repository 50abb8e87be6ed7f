import { listRecords } from '../../entities/list-records.ts';
import { entityMethod, fieldsMethod, type EntityCall } from '../../entities/methods.ts';
import { createRecord, removeRecord } from '../../entities/store.ts';
import { pageOf } from '../../lists/paging.ts';
import { RestError } from '../../portal/errors.ts';
import type { Method } from '../../portal/method.ts';
import { integer, object } from '../../portal/params.ts';
import { isFields, type Fields } from '../../values.ts';
import { TASK_ERRORS, missingParameter, wrongParameter } from './errors.ts';
import { changeTask, tell } from './history.ts';
import { namedTask, taskToChange } from './named-task.ts';
import { canSee } from './rights.ts';
import { taskFilter, taskOrder } from './task-filter.ts';
import { listedTask, selectedTask, wholeTask } from './task-view.ts';
import { SOUGHT, TASK, TASK_DIALECT } from './task.ts';

/** Fields that tasks have, and that their description does not name. */
const UNNAMED = [...Object.keys(SOUGHT), 'DESCRIPTION_IN_BBCODE', 'TAGS'];

/** Tasks by the older methods. */
export const TASK_METHODS: readonly Method[] = [
  entityMethod(TASK_DIALECT, 'tasks.task.add', 'write', (call) => {
    const task = createRecord(call.context, call.dialect, givenFields(call));
    tell(call.context, task.id, 'NEW');
    return { result: { task: wholeTask(call, task) } };
  }),
  entityMethod(TASK_DIALECT, 'tasks.task.get', 'read', (call) => {
    const select = call.param('select');
    const isWrong = select !== undefined && (!Array.isArray(select) || select.length === 0);
    if (isWrong) throw new RestError(wrongParameter('select', '', 'array'));
    const task = namedTask(call);
    if (task === undefined) return { result: [] };
    const isWhole = select === undefined || select.includes('*');
    return {
      result: { task: isWhole ? wholeTask(call, task) : selectedTask(call, task, select) },
    };
  }),
  entityMethod(TASK_DIALECT, 'tasks.task.list', 'read', (call) => {
    const found = listRecords(call.context, call.dialect, {
      filter: taskFilter(structure(call, 'filter')),
      order: taskOrder(structure(call, 'order')),
    }).filter((task) => canSee(call.context, task));
    const start = integer.read(call.param('start') ?? 0) ?? 0;
    const { rows, ...page } = pageOf(found, start);
    const view = listedTask(call, call.param('select'));
    return { ...page, result: { tasks: rows.map(view) } };
  }),
  entityMethod(TASK_DIALECT, 'tasks.task.update', 'write', (call) => {
    const task = taskToChange(call, 'edit', TASK_ERRORS.notAllowed);
    const changed = changeTask(call, task, givenFields(call));
    return { result: { task: wholeTask(call, changed) } };
  }),
  entityMethod(TASK_DIALECT, 'tasks.task.delete', 'write', (call) => {
    const task = taskToChange(call, 'remove', TASK_ERRORS.noDelete);
    removeRecord(call.context, TASK, task);
    return { result: { task: true } };
  }),
  fieldsMethod(
    { ...TASK_DIALECT, hidden: UNNAMED, spelling: (name) => name },
    'tasks.task.getFields',
    { answer: (fields) => ({ fields }) },
  ),
];

/** @throws RestError when none are given */
function givenFields(call: EntityCall): Fields {
  const fields = object.read(call.param('fields') ?? null);
  if (fields === undefined || Object.keys(fields).length === 0) {
    throw new RestError(missingParameter('fields'));
  }
  return fields;
}

function structure(call: EntityCall, name: string): Fields {
  const value = call.param(name);
  return isFields(value) ? value : {};
}
