import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { listRecords } from '../../entities/list-records.ts';
import type { EntityCall } from '../../entities/methods.ts';
import { changeRecord, createRecord, removeRecord, tableOf } from '../../entities/store.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { errorSpec, RestError, type ErrorSpec } from '../../portal/errors.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { isoDate } from '../../portal/time.ts';
import { currentVersion, type DiskFile } from '../../state/disk-objects.ts';
import type { StoredRecord } from '../../state/records.ts';
import { fullName } from '../../state/users.ts';
import { textOf, type Fields, type Json, type JsonObject } from '../../values.ts';
import { isAdmin } from '../current-user.ts';
import { itemError, TASK_SCOPES } from './errors.ts';
import { tell } from './history.ts';
import { itemMethod } from './item-method.ts';
import { canSee } from './rights.ts';
import { TABLES } from './tables.ts';
import { commentOccurrence } from './task-events.ts';
import { TASK } from './task.ts';

export const COMMENT: Entity = {
  table: TABLES.comment,
  occurrences: (kind, { id, values }) => [
    commentOccurrence(kind, id, Number(values.get('TASK_ID'))),
  ],
  fields: {
    ID: { kind: 'integer', readOnly: true },
    TASK_ID: { kind: 'integer', onDemand: true },
    POST_MESSAGE_HTML: { kind: 'text', readOnly: true },
    AUTHOR_ID: { kind: 'integer', initial: ({ caller }) => caller.userId },
    AUTHOR_NAME: {
      kind: 'text',
      compute: ({ state }, { values }) => {
        const author = state.users.get(Number(values.get('AUTHOR_ID')));
        return author === undefined ? '' : fullName(author);
      },
    },
    AUTHOR_EMAIL: { kind: 'text', readOnly: true, initial: '' },
    POST_DATE: { kind: 'moment', initial: ({ clock }) => isoDate(clock.now()) },
    POST_MESSAGE: { kind: 'text', required: true },
    UF_FORUM_MESSAGE_DOC: { kind: 'text', multiple: true, onDemand: true },
  },
  onRemove({ state }, { id }) {
    const results = state.records.table(TABLES.result);
    for (const result of results.all) {
      if (result.values.get('COMMENT_ID') === id) results.remove(result.id);
    }
  },
};

function commentError(text: string): ErrorSpec {
  return errorSpec(400, 'ERROR_CORE', `${text}<br>`);
}

const ERRORS = {
  noText: commentError('Comment text is not specified'),
  add: commentError('Insufficient permissions to add a comment'),
  noFile: commentError('File not found'),
  change: itemError(4, 'Action is not allowed', 'ACTION_NOT_ALLOWED'),
  list: itemError(8, 'Action failed', 'ACTION_FAILED_TO_BE_PROCESSED'),
  get: itemError(
    512,
    'Check listitem not found or not accessible',
    'ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE',
  ),
} as const;

export const COMMENT_DIALECT: Dialect = {
  entity: COMMENT,
  scopes: TASK_SCOPES,
  style: AS_TEXT,
  errors: {
    badId: ERRORS.get,
    notFound: () => ERRORS.get,
    noFields: ERRORS.noText,
    required: () => ERRORS.noText,
  },
};

const GIVEN = ['POST_MESSAGE', 'AUTHOR_ID', 'POST_DATE', 'UF_FORUM_MESSAGE_DOC'];
const SORTED = ['ID', 'AUTHOR_ID', 'AUTHOR_NAME', 'AUTHOR_EMAIL', 'POST_DATE'];
const FILTERED = /^(?:!|<=?|>=?)?(?:ID|AUTHOR_ID|AUTHOR_NAME|POST_DATE)$/u;

/** Comments of tasks, which portals keep in a forum. */
export const COMMENT_METHODS: readonly Method[] = [
  itemMethod(
    COMMENT_DIALECT,
    'task.commentitem.add',
    'write',
    ['taskId', 'arFields'],
    (call, given) => {
      const { context, dialect } = call;
      const taskId = given.number(0);
      given.fields(1);
      const fields = given.choice(1, (key) => GIVEN.includes(key));
      if (!seesTask(context, taskId)) throw new RestError(ERRORS.add);
      if (textOf(fields['POST_MESSAGE']) === '') throw new RestError(ERRORS.noText);
      checkFiles(context, fields);
      const comment = createRecord(context, dialect, { ...fields, TASK_ID: taskId });
      tell(context, taskId, 'COMMENT', [null, String(comment.id)]);
      return { result: comment.id };
    },
  ),
  itemMethod(
    COMMENT_DIALECT,
    'task.commentitem.update',
    'write',
    ['taskId', 'itemId', 'arFields'],
    (call, given) => {
      const { context, dialect } = call;
      const comment = commentOf(context, given.number(0), given.number(1));
      const fields = given.fields(2);
      if (textOf(fields['POST_MESSAGE']) === '') throw new RestError(ERRORS.noText);
      const isOwn = comment?.values.get('AUTHOR_ID') === context.caller.userId;
      if (comment === undefined || !isOwn || !isAdmin(context)) {
        throw new RestError(ERRORS.change);
      }
      checkFiles(context, fields);
      const { POST_MESSAGE, UF_FORUM_MESSAGE_DOC } = fields;
      changeRecord(context, dialect, comment, {
        ...(POST_MESSAGE !== undefined && { POST_MESSAGE }),
        ...(UF_FORUM_MESSAGE_DOC !== undefined && { UF_FORUM_MESSAGE_DOC }),
      });
      return { result: true };
    },
  ),
  itemMethod(
    COMMENT_DIALECT,
    'task.commentitem.delete',
    'write',
    ['taskId', 'itemId'],
    ({ context }, given) => {
      const comment = commentOf(context, given.number(0), given.number(1));
      if (comment === undefined || !isAdmin(context)) {
        throw new RestError(ERRORS.change);
      }
      removeRecord(context, COMMENT, comment);
      return { result: true };
    },
  ),
  itemMethod(
    COMMENT_DIALECT,
    'task.commentitem.get',
    'read',
    ['taskId', 'itemId'],
    (call, given) => {
      const comment = commentOf(call.context, given.number(0), given.number(1));
      if (comment === undefined) throw new RestError(ERRORS.get);
      return { result: commentView(call, comment) };
    },
  ),
  itemMethod(
    COMMENT_DIALECT,
    'task.commentitem.getlist',
    'read',
    ['taskId', 'arOrder', 'arFilter'],
    (call, given) => {
      const taskId = given.number(0);
      if (!seesTask(call.context, taskId)) throw new RestError(ERRORS.list);
      const order = given.choice(1, (key) => SORTED.includes(key));
      const filter = given.choice(2, (key) => FILTERED.test(key));
      const comments = listRecords(call.context, call.dialect, {
        filter: { ...filter, TASK_ID: taskId },
        order: Object.keys(order).length === 0 ? { ID: 'DESC' } : order,
      });
      return { result: comments.map((comment) => commentView(call, comment)) };
    },
  ),
];

function seesTask(context: CallContext, taskId: number): boolean {
  const task = tableOf(context, TASK).get(taskId);
  return task !== undefined && canSee(context, task);
}

/** A comment of a task that the caller sees. */
function commentOf(context: CallContext, taskId: number, id: number): StoredRecord | undefined {
  const comment = tableOf(context, COMMENT).get(id);
  const isThere = comment?.values.get('TASK_ID') === taskId && seesTask(context, taskId);
  return isThere ? comment : undefined;
}

/** @throws RestError for a file that is not on the drive */
function checkFiles({ state }: CallContext, { UF_FORUM_MESSAGE_DOC: files }: Fields): void {
  for (const file of Array.isArray(files) ? files : []) {
    if (state.disk.file(fileIdOf(textOf(file))) === undefined) throw new RestError(ERRORS.noFile);
  }
}

/** `n4755` is the file 4755 of the drive. */
function fileIdOf(text: string): number {
  return Number(text.replace(/^n/u, ''));
}

function commentView(call: EntityCall, comment: StoredRecord): JsonObject {
  const attached = filesOf(call.context, comment).map((file) => {
    const { id, name } = file;
    const address = `/bitrix/tools/disk/uf.php?attachedId=${id}`;
    return [
      id,
      {
        ATTACHMENT_ID: String(id),
        NAME: name,
        SIZE: String(currentVersion(file).content.length),
        FILE_ID: String(id),
        DOWNLOAD_URL: `${address}&action=download&ncc=1`,
        VIEW_URL: `${address}&action=show&ncc=1`,
      },
    ];
  });
  return { ...call.viewer()(comment), ATTACHED_OBJECTS: Object.fromEntries(attached) };
}

/** The files of a comment that are still on the drive. */
export function filesOf({ state }: CallContext, { values }: StoredRecord): DiskFile[] {
  const files = values.get('UF_FORUM_MESSAGE_DOC');
  return (Array.isArray(files) ? files : []).flatMap((file: Json) => {
    const found = state.disk.file(fileIdOf(textOf(file)));
    return found === undefined ? [] : [found];
  });
}
