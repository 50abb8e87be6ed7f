import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { tableOf } from '../../entities/store.ts';
import { AS_VALUES } from '../../entities/style.ts';
import { errorSpec, RestError } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { integer } from '../../portal/params.ts';
import { isoDate } from '../../portal/time.ts';
import type { StoredRecord } from '../../state/records.ts';
import { textOf, type Json } from '../../values.ts';
import { isAdmin } from '../current-user.ts';
import { COMMENT, filesOf } from './comment.ts';
import { TASK_ERRORS, TASK_SCOPES, wrongParameter } from './errors.ts';
import { canSee } from './rights.ts';
import { TABLES } from './tables.ts';
import { TASK } from './task.ts';

const ERRORS = {
  exists: errorSpec(400, '0', 'Result already exists.'),
  notFound: errorSpec(400, '0', 'Comment not found.'),
} as const;

/** A comment that was marked as what came out of a task. */
const RESULT: Entity = {
  table: TABLES.result,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    TASK_ID: { kind: 'integer' },
    COMMENT_ID: { kind: 'integer' },
    CREATED_BY: { kind: 'integer', initial: ({ caller }) => caller.userId },
    UPDATED_AT: { kind: 'moment', initial: ({ clock }) => isoDate(clock.now()) },
    STATUS: { kind: 'integer', initial: 0 },
  },
};

/** Results are numbers and texts as they are, whatever other methods of tasks do. */
export const RESULT_DIALECT: Dialect = {
  entity: RESULT,
  scopes: TASK_SCOPES,
  style: AS_VALUES,
  errors: {
    badId: ERRORS.notFound,
    notFound: () => ERRORS.notFound,
    noFields: ERRORS.notFound,
  },
};

export const RESULT_METHODS: readonly Method[] = [
  entityMethod(RESULT_DIALECT, 'tasks.task.result.list', 'read', (call) => {
    const taskId = numberOf(call, 'taskId');
    const task = tableOf(call.context, TASK).get(taskId);
    if (task === undefined || !canSee(call.context, task)) throw new RestError(TASK_ERRORS.denied);
    const results = tableOf(call.context, RESULT).all.filter(
      ({ values }) => values.get('TASK_ID') === taskId,
    );
    return { result: results.toReversed().map((result) => resultView(call.context, result)) };
  }),
  entityMethod(RESULT_DIALECT, 'tasks.task.result.addFromComment', 'write', (call) => {
    const { context } = call;
    const comment = ownComment(call);
    const table = tableOf(context, RESULT);
    const isOpen = table.all.some(
      ({ values }) => values.get('COMMENT_ID') === comment.id && values.get('STATUS') === 0,
    );
    if (isOpen) throw new RestError(ERRORS.exists);
    const values = {
      TASK_ID: comment.values.get('TASK_ID') ?? null,
      COMMENT_ID: comment.id,
      CREATED_BY: context.caller.userId,
      UPDATED_AT: isoDate(context.clock.now()),
      STATUS: 0,
    };
    const result = table.put(table.takeId(), new Map(Object.entries(values)));
    return { result: { ...resultView(context, result), files: null } };
  }),
  entityMethod(RESULT_DIALECT, 'tasks.task.result.deleteFromComment', 'write', (call) => {
    const comment = ownComment(call);
    const table = tableOf(call.context, RESULT);
    for (const { id, values } of table.all) {
      if (values.get('COMMENT_ID') === comment.id) table.remove(id);
    }
    return { result: null };
  }),
];

/**
 * The comment that a call names, of the caller's own or for an administrator.
 *
 * @throws RestError when there is none, or it is somebody else's
 */
function ownComment(call: EntityCall): StoredRecord {
  const { context } = call;
  const comment = tableOf(context, COMMENT).get(numberOf(call, 'commentId'));
  if (comment === undefined) throw new RestError(ERRORS.notFound);
  const { userId } = context.caller;
  const task = tableOf(context, TASK).get(Number(comment.values.get('TASK_ID')));
  const isOwn = comment.values.get('AUTHOR_ID') === userId || isAdmin(context, userId);
  if (task === undefined || !isOwn || !canSee(context, task)) {
    throw new RestError(TASK_ERRORS.denied);
  }
  return comment;
}

/** @throws RestError, which names `commentId` whatever the parameter is called */
function numberOf(call: EntityCall, name: string): number {
  const value = call.param(name) ?? null;
  const number = integer.read(value);
  if (number === undefined) throw new RestError(wrongParameter('commentId', textOf(value), 'int'));
  return number;
}

function resultView(context: CallContext, { id, values }: StoredRecord): Record<string, Json> {
  const value = (name: string): Json => values.get(name) ?? null;
  const comment = tableOf(context, COMMENT).get(Number(value('COMMENT_ID')));
  const text = textOf(comment?.values.get('POST_MESSAGE'));
  return {
    id,
    taskId: value('TASK_ID'),
    commentId: value('COMMENT_ID'),
    createdBy: value('CREATED_BY'),
    createdAt: comment?.values.get('POST_DATE') ?? null,
    updatedAt: value('UPDATED_AT'),
    status: value('STATUS'),
    text,
    formattedText: text.replaceAll(
      /\[(\/?[BIUS])\]/giu,
      (_, tag: string) => `<${tag.toLowerCase()}>`,
    ),
    files: comment === undefined ? [] : filesOf(context, comment).map((file) => file.id),
  };
}
