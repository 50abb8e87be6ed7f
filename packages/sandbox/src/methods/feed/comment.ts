import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { createRecord, removeRecord, tableOf } from '../../entities/store.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { RestError } from '../../portal/errors.ts';
import type { Answer, CallContext, Method } from '../../portal/method.ts';
import { id } from '../../portal/params.ts';
import { isoDate } from '../../portal/time.ts';
import type { DiskFile } from '../../state/disk-objects.ts';
import type { StoredRecord } from '../../state/records.ts';
import type { SeedRecords } from '../../state/seed.ts';
import { textOf, type JsonObject } from '../../values.ts';
import { fileView } from '../im/file-view.ts';
import { attachFiles } from './attached-files.ts';
import { feedError } from './errors.ts';
import { COMMENTS_TABLE, POST } from './post.ts';
import { mayChange, mayRead } from './recipients.ts';

const COMMENT: Entity = {
  table: COMMENTS_TABLE,
  fields: {
    ID: { kind: 'integer', readOnly: true },
    POST_ID: { kind: 'integer', immutable: true },
    AUTHOR_ID: { kind: 'integer', readOnly: true, initial: ({ caller }) => caller.userId },
    TEXT: { kind: 'text' },
    DATE: { kind: 'moment', readOnly: true, initial: ({ clock }) => isoDate(clock.now()) },
  },
  onRemove({ state }, { id: removed }) {
    state.attachments.removeAll('blog_comment', removed);
  },
};

/** Comments as `log.blogcomment.*` speaks of them. */
export const COMMENT_DIALECT: Dialect = {
  entity: COMMENT,
  scopes: ['log'],
  style: AS_TEXT,
  errors: {
    badId: feedError('Wrong comment ID'),
    notFound: () => feedError('No comment found'),
    noFields: feedError("Blog comment hasn't been added"),
  },
};

export const COMMENT_EXAMPLES: SeedRecords = {
  'log.blogcomment': [{ ID: 311, POST_ID: 219, TEXT: 'I shall be there.' }],
};

export const COMMENT_METHODS: readonly Method[] = [
  entityMethod(COMMENT_DIALECT, 'log.blogcomment.add', 'write', add),
  entityMethod(COMMENT_DIALECT, 'log.blogcomment.delete', 'write', remove),
  entityMethod(COMMENT_DIALECT, 'log.blogcomment.user.get', 'read', ofUser),
];

function add({ context, dialect, param }: EntityCall): Answer {
  const post = tableOf(context, POST).get(id.read(param('POST_ID') ?? '') ?? 0);
  if (post === undefined || !mayRead(context, post)) {
    throw new RestError(feedError('No post found'));
  }
  const text = textOf(param('TEXT'));
  if (text.trim() === '') throw new RestError(feedError("Blog comment hasn't been added"));
  const isRepeated = tableOf(context, COMMENT).all.some(
    ({ values }) =>
      values.get('POST_ID') === post.id &&
      values.get('TEXT') === text &&
      values.get('AUTHOR_ID') === context.caller.userId,
  );
  const files = param('FILES');
  // With files it is another one.
  if (isRepeated && files === undefined) throw new RestError(feedError('Duplicate comment'));
  const comment = createRecord(context, dialect, { POST_ID: post.id, TEXT: text });
  const authorId = context.caller.userId;
  const error = feedError("Blog comment hasn't been added");
  attachFiles(context, { kind: 'blog_comment', id: comment.id, authorId, error }, files);
  return { result: comment.id };
}

function remove({ context, param }: EntityCall): Answer {
  const commentId = id.read(param('COMMENT_ID') ?? '');
  if (commentId === undefined) throw new RestError(feedError('Wrong comment ID'));
  const comment = tableOf(context, COMMENT).get(commentId);
  if (comment === undefined) throw new RestError(feedError('No comment found'));
  if (!mayChange(context, comment)) throw new RestError(feedError('No delete perms'));
  removeRecord(context, COMMENT, comment);
  return { result: true };
}

const MOST = 100;

/** What somebody has commented, the newest first, and the files of it. */
function ofUser({ context, param }: EntityCall): Answer {
  const asked = id.read(param('USER_ID') ?? '');
  const userId = context.state.users.get(asked ?? 0)?.id ?? context.caller.userId;
  const [after = 0, before = Infinity] = ['FIRST_ID', 'LAST_ID'].map((name) =>
    id.read(param(name) ?? ''),
  );
  const limit = id.read(param('LIMIT') ?? '') ?? MOST;
  const comments = tableOf(context, COMMENT)
    .all.filter((one) => one.values.get('AUTHOR_ID') === userId)
    .filter((one) => one.id > after && one.id < before)
    .toSorted((a, b) => b.id - a.id)
    .slice(0, Math.min(limit, MOST));
  const files = comments.flatMap((comment) => filesOf(context, comment));
  return {
    result: {
      comments: comments.map((comment) => commentView(context, comment)),
      files: Object.fromEntries(files.map((file) => [file.id, fileView(context, file)])),
    },
  };
}

function commentView(context: CallContext, comment: StoredRecord): JsonObject {
  return {
    id: comment.id,
    comment_id: comment.id,
    log_id: Number(comment.values.get('POST_ID')),
    date: textOf(comment.values.get('DATE')),
    text: textOf(comment.values.get('TEXT')),
    attach: filesOf(context, comment).map((file) => file.id),
  };
}

function filesOf({ state }: CallContext, comment: StoredRecord): DiskFile[] {
  return state.attachments
    .of('blog_comment', comment.id)
    .flatMap(({ fileId }) => state.disk.file(fileId) ?? []);
}
