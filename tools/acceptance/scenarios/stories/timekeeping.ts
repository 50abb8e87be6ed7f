import { NUMBER, TEXT } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const OWN_DAY = 'begins or ends the working day of who runs it';

const task = { taskId: seen('task.task.id') };
const record = { ...task, recordId: seen('record') };

/** Time that is spent on a task, and the day that it belongs to. */
export const timekeeping: Scenario = {
  section: 'timekeeping',
  steps: [
    step('getCurrentUser', {}, { as: 'me' }),
    step(
      'createTask',
      { fields: { TITLE: ofRun('report'), RESPONSIBLE_ID: seen('me.ID') } },
      { as: 'task', undo: step('deleteTask', task) },
    ),
    step(
      'addTaskTimeAccounting',
      { ...task, seconds: 3600, text: 'Collected data', date: '2026-07-27T10:33:00' },
      { as: 'record', result: NUMBER },
    ),
    step('getTaskTimeAccounting', record, {
      result: [
        { ID: seen('record'), SECONDS: '3600', MINUTES: '60', COMMENT_TEXT: 'Collected data' },
      ],
    }),
    step(
      'updateTaskTimeAccounting',
      { ...record, seconds: 5400, text: 'Collected and checked data' },
      { result: null },
    ),
    step('getTaskTimeAccountingList', task, {
      result: [{ ID: seen('record'), SECONDS: '5400', COMMENT_TEXT: 'Collected and checked data' }],
    }),
    step('deleteTaskTimeAccounting', record, { result: null }),
    step('getTaskTimeAccountingList', task, { result: [] }),
    step('deleteTask', task, { ends: 'task' }),
    step('getTimekeepingSettings', {}, { result: { UF_TM_MAX_START: TEXT } }),
    step('getTimekeepingStatus', {}, { result: { STATUS: TEXT } }),
    step('pauseTimekeeping', {}, { result: { STATUS: 'PAUSED' }, local: OWN_DAY }),
    step('startTimekeeping', {}, { result: { STATUS: 'OPENED' }, local: OWN_DAY }),
    step('stopTimekeeping', {}, { result: { STATUS: 'CLOSED' }, local: OWN_DAY }),
    step('getTimekeepingStatus', {}, { result: { STATUS: 'CLOSED' }, local: OWN_DAY }),
  ],
};
