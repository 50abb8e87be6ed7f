import { holding, LIST, NUMBER, STRUCTURE, TEXT, without } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const OTHERS = 'gives a task to somebody who knows nothing of it';
const OWN_FILE = 'needs a file that the local portal has';

const task = { taskId: seen('created.task.id') };
const other = { taskId: seen('second.task.id') };
const link = { fromTaskId: seen('created.task.id'), toTaskId: seen('second.task.id') };
const PLAN = { START_DATE_PLAN: '2030-08-05T09:00:00', END_DATE_PLAN: '2030-08-09T18:00:00' };

/** A task from its beginning, over all that can become of it, until it is deleted. */
export const tasks: Scenario = {
  section: 'tasks',
  steps: [
    step('getTaskFieldsStructure', {}, { result: { fields: { TITLE: { required: true } } } }),
    step('getTasksFilterStructure', { empty: true }, { result: { TITLE: '' } }),
    step('getTasksFilterStructure', { empty: false, asMap: true }, { result: STRUCTURE }),
    step('getCurrentUser', {}, { as: 'me', result: { ID: TEXT } }),
    step(
      'createTask',
      { fields: { TITLE: ofRun('price list'), RESPONSIBLE_ID: seen('me.ID'), ...PLAN } },
      {
        as: 'created',
        result: { task: { id: TEXT, title: ofRun('price list'), status: '2' } },
        undo: step('deleteTask', task),
      },
    ),
    step('getTask', task, { result: { task: { id: seen('created.task.id'), closedDate: null } } }),
    step(
      'updateTask',
      { ...task, fields: { TITLE: ofRun('price lists'), PRIORITY: '2' } },
      { result: { task: { title: ofRun('price lists'), priority: '2' } } },
    ),
    step(
      'getTasksList',
      {
        filter: { TITLE: ofRun('price%'), '>=ID': seen('created.task.id'), REAL_STATUS: 2 },
        select: ['ID', 'TITLE', 'STATUS'],
      },
      { result: { tasks: [{ id: seen('created.task.id'), title: ofRun('price lists') }] } },
    ),
    step('startTask', task, { result: { task: { status: '3', dateStart: TEXT } } }),
    step('startTask', task, { error: 'Action on the task is not allowed' }),
    step('pauseTask', task, { result: { task: { status: '2' } } }),
    step('deferTask', task, { result: { task: { status: '6' } } }),
    step(
      'getTasksList',
      { filter: { ID: seen('created.task.id'), '!REAL_STATUS': 6 }, select: ['ID'] },
      { result: { tasks: [] } },
    ),
    step('startTask', task, { result: { task: { status: '3' } } }),
    step('completeTask', task, { result: { task: { status: '5', closedDate: TEXT } } }),
    step('renewTask', task, { result: { task: { status: '2', closedDate: null } } }),
    step('updateTask', { ...task, fields: { TASK_CONTROL: 'Y', STATUS: '4' } }, {}),
    step('disapproveTask', task, { result: { task: { status: '2' } } }),
    step('updateTask', { ...task, fields: { STATUS: '4' } }, {}),
    step('approveTask', task, { result: { task: { status: '5' } } }),
    step('approveTask', task, { error: 'Action on the task is not allowed' }),
    step(
      'checkTaskAccess',
      { ...task, userIds: [seen('me.ID')] },
      { result: { allowedActions: STRUCTURE } },
    ),
    step('startWatchingTask', task, { result: { task: { auditors: holding(seen('me.ID')) } } }),
    step('stopWatchingTask', task, { result: { task: { auditors: without(seen('me.ID')) } } }),
    step('addTaskToFavorites', task, { result: true }),
    step(
      'getTasksList',
      { filter: { '::SUBFILTER-PARAMS': { FAVORITE: 'Y' } }, select: ['ID'] },
      { result: { tasks: holding({ id: seen('created.task.id') }) } },
    ),
    step('removeTaskFromFavorites', task, { result: true }),
    step('muteTask', task, { result: { task: { isMuted: 'Y' } } }),
    step('unmuteTask', task, { result: { task: { isMuted: 'N' } } }),
    step(
      'createTask',
      { fields: { TITLE: ofRun('paper'), RESPONSIBLE_ID: seen('me.ID'), ...PLAN } },
      { as: 'second', result: { task: { id: TEXT } }, undo: step('deleteTask', other) },
    ),
    step('createTaskDependency', { ...link, linkType: 2 }, { result: [] }),
    step('createTaskDependency', { ...link, linkType: 2 }, { error: 'ILLEGAL_NEW_LINK' }),
    step('deleteTaskDependency', link, { result: [] }),
    step('deleteTaskDependency', { ...link, linkType: 2 }, { error: 'ILLEGAL_NEW_LINK' }),
    step(
      'delegateTask',
      { ...other, userId: 4 },
      { result: { task: { responsibleId: '4', auditors: holding('1') } }, local: OTHERS },
    ),
    step(
      'attachFileToTask',
      { ...other, fileId: 5249 },
      { result: { attachmentId: NUMBER }, local: OWN_FILE },
    ),
    step('getTaskHistory', task, { result: { list: holding({ field: 'NEW' }) } }),
    step('getDailyPlan', {}, { result: LIST }),
    step('deleteTask', other, { result: { task: true }, ends: 'second' }),
    step('deleteTask', task, { result: { task: true }, ends: 'created' }),
    step('getTask', task, { result: [] }),
  ],
};
