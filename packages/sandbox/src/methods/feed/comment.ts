import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { createRecord, removeRecord, tableOf } from '../../entities/store.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { RestError } from '../../portal/errors.ts';
import type { Answer, Method } from '../../portal/method.ts';
import { id } from '../../portal/params.ts';
import type { SeedRecords } from '../../state/seed.ts';
import { textOf } from '../../values.ts';
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
  if (isRepeated) throw new RestError(feedError('Duplicate comment'));
  return { result: createRecord(context, dialect, { POST_ID: post.id, TEXT: text }).id };
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
