import { holding, NUMBER, TEXT, without } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const task = { taskId: seen('created.task.id') };
const item = { ...task, itemId: seen('item') };

/** An item of a task's checklist. */
export const checklists: Scenario = {
  section: 'checklists',
  steps: [
    step('getCurrentUser', {}, { as: 'me', result: { ID: TEXT } }),
    step(
      'createTask',
      { fields: { TITLE: ofRun('fair'), RESPONSIBLE_ID: seen('me.ID') } },
      { as: 'created', result: { task: { id: TEXT } }, undo: step('deleteTask', task) },
    ),
    step('getTaskChecklist', task, { result: [] }),
    step('addTaskChecklistItem', { ...task, text: 'Book a hall' }, { as: 'item', result: NUMBER }),
    step('addTaskChecklistItem', { ...task, text: 'Pay', completed: true }, { result: NUMBER }),
    step('getTaskChecklist', task, {
      result: holding({ ID: seen('item'), TITLE: 'Book a hall', IS_COMPLETE: 'N' }),
    }),
    step('getTaskChecklist', task, { result: holding({ TITLE: 'Pay', IS_COMPLETE: 'Y' }) }),
    step('updateTaskChecklistItem', { ...item, text: 'Book two halls' }, { result: null }),
    step('completeTaskChecklistItem', item, { result: true }),
    step('getTaskChecklistItem', item, {
      result: {
        ID: seen('item'),
        TASK_ID: seen('created.task.id'),
        TITLE: 'Book two halls',
        IS_COMPLETE: 'Y',
        TOGGLED_BY: seen('me.ID'),
      },
    }),
    step('renewTaskChecklistItem', item, { result: true }),
    step('getTaskChecklistItem', item, { result: { IS_COMPLETE: 'N' } }),
    step('deleteTaskChecklistItem', item, { result: true }),
    step('getTaskChecklist', task, { result: without({ ID: seen('item') }) }),
    step('getTaskChecklistItem', item, { error: 'ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE' }),
    step('completeTaskChecklistItem', item, { result: false }),
    step('deleteTask', task, { result: { task: true }, ends: 'created' }),
  ],
};
