/** Where the records of tasks and of what belongs to them lie. */
export const TABLES = {
  task: 'tasks.task',
  checklist: 'tasks.checklist',
  comment: 'tasks.comment',
  result: 'tasks.result',
  stage: 'tasks.stage',
  plan: 'tasks.plan',
  dependence: 'tasks.dependence',
  history: 'tasks.history',
  attachment: 'tasks.attachment',
  elapsedItem: 'tasks.elapsed',
} as const;
