import { errorSpec, type ErrorSpec } from '../../portal/errors.ts';

/** Permissions of everything about tasks; one is needed. */
export const TASK_SCOPES = ['task', 'tasks'];

export const TASK_ERRORS = {
  noId: errorSpec(
    400,
    '100',
    'CTaskItem All parameters in the constructor must have real class type (internal error)',
  ),
  wrongId: errorSpec(400, '0', 'wrong task id'),
  notAllowed: errorSpec(400, '0', 'Action on the task is not allowed'),
  notAllowedHere: errorSpec(400, '1048582', 'Action on the task is not allowed'),
  noDelete: errorSpec(400, '1048582', 'No access to delete the task'),
  notWatchable: errorSpec(400, '1048584', 'a:0:{}'),
  noFavorite: errorSpec(400, '1', 'Task not found or not accessible'),
  denied: errorSpec(400, '0', 'Access denied.'),
  sorting: errorSpec(400, '0', 'Invalid sorting key (internal error)'),
} as const;

/** A parameter that the method cannot do without. */
export function missingParameter(name: string): ErrorSpec {
  return errorSpec(400, '100', `Could not find value for parameter {${name}} (internal error)`);
}

/** A parameter of another type than the method's. */
export function wrongParameter(name: string, value: string, type: string): ErrorSpec {
  const text = `Invalid value {${value}} to match with parameter {${name}}. Should be value of type ${type}. (internal error)`;
  return errorSpec(400, '100', text);
}

/** What the fields of a task have wrong. A change ends the text with a line break, as portals do. */
export function fieldError(text: string, isNew: boolean): ErrorSpec {
  return errorSpec(400, 'ERROR_CORE', isNew ? text : `${text}<br>`);
}

/** Errors of the methods that read their parameters by position: an exception of PHP as a text. */
export function itemError(code: number, text: string, name: string): ErrorSpec {
  return errorSpec(
    400,
    'ERROR_CORE',
    `TASKS_ERROR_EXCEPTION_#${code}; ${text}; ${code}/TE/${name}<br>`,
  );
}
