import { NUMBER, TEXT } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { ofRun, seen } from '../values.ts';

const task = { taskId: seen('created.task.id') };
const comment = { ...task, commentId: seen('comment') };
const result = { commentId: seen('comment') };

/** A comment of a task, which becomes its result for a while. */
export const taskComments: Scenario = {
  section: 'task-comments',
  steps: [
    step('getCommentStructure', { empty: true }, { result: { POST_MESSAGE: '' } }),
    step('getCommentStructure', { empty: false }, { result: { USE_SMILES: 'Y | N' } }),
    step('getCurrentUser', {}, { as: 'me', result: { ID: TEXT } }),
    step(
      'createTask',
      { fields: { TITLE: ofRun('offer'), RESPONSIBLE_ID: seen('me.ID') } },
      { as: 'created', result: { task: { id: TEXT } }, undo: step('deleteTask', task) },
    ),
    step(
      'addTaskComment',
      { ...task, text: ofRun('is [B]sent[/B]') },
      { as: 'comment', result: NUMBER },
    ),
    step('getTaskCommentsList', task, {
      result: [{ ID: seen('comment'), POST_MESSAGE: ofRun('is [B]sent[/B]') }],
    }),
    step('updateTaskComment', { ...comment, text: ofRun('is signed') }, { result: true }),
    step('getTaskComment', comment, {
      result: { ID: seen('comment'), AUTHOR_ID: seen('me.ID'), POST_MESSAGE: ofRun('is signed') },
    }),
    step('getResultsList', task, { result: [] }),
    step('createResultFromComment', result, {
      result: { id: NUMBER, commentId: seen('comment'), status: 0, files: null },
    }),
    step('createResultFromComment', result, { error: 'Result already exists.' }),
    step('getResultsList', task, { result: [{ commentId: seen('comment'), files: [] }] }),
    step('completeTask', task, { result: { task: { status: '5' } } }),
    step('getResultsList', task, { result: [{ status: 1 }] }),
    step('deleteResultFromComment', result, { result: null }),
    step('getResultsList', task, { result: [] }),
    step('deleteTaskComment', comment, { result: true }),
    step('getTaskComment', comment, { error: 'ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE' }),
    step('getTaskCommentsList', task, { result: [] }),
    step('deleteTask', task, { result: { task: true }, ends: 'created' }),
  ],
};
