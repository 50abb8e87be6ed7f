import { NUMBER, STRUCTURE } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const GROUP = { entityId: 10 };

const stage = { stageId: seen('stage') };
const task = { taskId: seen('created.task.id') };
const LOCAL = { local: 'changes the board of people who work on it' };

/** A stage of a board, and a task that goes through it. */
export const kanban: Scenario = {
  section: 'kanban',
  steps: [
    step('getKanbanStages', { entityId: 0 }, { result: STRUCTURE }),
    step(
      'addKanbanStage',
      { ...GROUP, title: ofRun('review'), color: 'FFAB00', previousStageId: 17 },
      { as: 'stage', result: NUMBER, undo: step('deleteKanbanStage', stage), ...LOCAL },
    ),
    step('getKanbanStages', GROUP, {
      result: { 17: { SORT: '200' }, 18: { SORT: '400' }, 19: { SORT: '500' } },
      ...LOCAL,
    }),
    step(
      'updateKanbanStage',
      { ...stage, title: ofRun('approval'), color: '2FC6F6', previousStageId: 18 },
      { result: true, ...LOCAL },
    ),
    step('getKanbanStages', GROUP, { result: { 18: { SORT: '300' } }, ...LOCAL }),
    step(
      'createTask',
      { fields: { TITLE: ofRun('poster'), RESPONSIBLE_ID: 1, GROUP_ID: 10 } },
      { as: 'created', result: STRUCTURE, undo: step('deleteTask', task), ...LOCAL },
    ),
    step('moveTaskToKanbanStage', { ...task, ...stage }, { result: true, ...LOCAL }),
    step('getTask', task, { result: { task: { stageId: seen('stage') } }, ...LOCAL }),
    step('deleteKanbanStage', stage, { error: 'ACCESS_DENIED', ...LOCAL }),
    step('moveTaskToKanbanStage', { ...task, stageId: 999 }, { error: 'NOT_FOUND', ...LOCAL }),
    step('moveTaskToKanbanStage', { ...task, stageId: 15 }, { result: true, ...LOCAL }),
    step('deleteKanbanStage', stage, { result: true, ends: 'stage', ...LOCAL }),
    step('deleteKanbanStage', { stageId: 15 }, { error: 'CANT_DELETE_FIRST', ...LOCAL }),
    step('deleteKanbanStage', { stageId: 19 }, { error: 'IS_SYSTEM', ...LOCAL }),
    step('deleteTask', task, { result: { task: true }, ends: 'created', ...LOCAL }),
  ],
};
