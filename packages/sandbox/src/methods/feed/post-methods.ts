import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { changeRecord, createRecord, removeRecord, tableOf } from '../../entities/store.ts';
import { pageOf } from '../../lists/paging.ts';
import { RestError, type ErrorSpec } from '../../portal/errors.ts';
import type { Answer, Method } from '../../portal/method.ts';
import { id, integer } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { textOf, type Fields, type JsonObject, type Value } from '../../values.ts';
import { isAdmin } from '../current-user.ts';
import { attachFiles, type Holder } from './attached-files.ts';
import { DELETE_ERRORS, EMPTY_TITLE, addError, feedError, updateError } from './errors.ts';
import { postFields } from './post-fields.ts';
import { POST, POST_DIALECT } from './post.ts';
import { mayChange, mayRead, readRecipients, recipientsOf } from './recipients.ts';

const TEXTS = ['POST_TITLE', 'POST_MESSAGE', 'IMPORTANT', 'IMPORTANT_DATE_END'];

/** Messages of the feed. */
export const POST_METHODS: readonly Method[] = [
  entityMethod(POST_DIALECT, 'log.blogpost.add', 'write', add),
  entityMethod(POST_DIALECT, 'log.blogpost.update', 'write', update),
  entityMethod(POST_DIALECT, 'log.blogpost.delete', 'write', remove),
  entityMethod(POST_DIALECT, 'log.blogpost.get', 'read', list),
  entityMethod(POST_DIALECT, 'log.blogpost.share', 'write', share),
  entityMethod(POST_DIALECT, 'log.blogpost.getusers.important', 'read', viewers),
];

function add(call: EntityCall): Answer {
  const { context, dialect, param } = call;
  const given = textsIn(call);
  if (textOf(given['POST_MESSAGE']).trim() === '') {
    throw new RestError(addError("Blog post hasn't been added"));
  }
  const recipients = givenRecipients(call, addError('No destination specified'));
  const post = createRecord(context, dialect, {
    ...given,
    ...(recipients && { DEST: recipients }),
    AUTHOR_ID: authorIn(call),
  });
  attachFiles(context, holderOf(post), param('FILES'));
  return { result: post.id };
}

function update(call: EntityCall): Answer {
  const { context, dialect, param } = call;
  const post = givenPost(call, updateError('Wrong post ID'), updateError('No post found'));
  if (!mayChange(context, post)) throw new RestError(updateError('No write perms'));
  const given = textsIn(call);
  if (!('POST_TITLE' in given) && !('POST_MESSAGE' in given)) throw new RestError(EMPTY_TITLE);
  const recipients = givenRecipients(call, updateError('No write perms'));
  changeRecord(context, dialect, post, { ...given, ...(recipients && { DEST: recipients }) });
  attachFiles(context, holderOf(post), param('FILES'));
  return { result: post.id };
}

function remove(call: EntityCall): Answer {
  const post = givenPost(call, DELETE_ERRORS.wrongId, DELETE_ERRORS.wrongId);
  if (!mayChange(call.context, post)) throw new RestError(DELETE_ERRORS.denied);
  removeRecord(call.context, POST, post);
  return { result: true };
}

function share(call: EntityCall): Answer {
  const { context, dialect, param } = call;
  const post = givenPost(call, feedError('Wrong post ID'), feedError('Wrong post ID'));
  if (!mayChange(context, post)) throw new RestError(feedError('No read perms'));
  const added = readRecipients(param('DEST'));
  if (added === undefined) throw new RestError(feedError('Wrong destinations'));
  const DEST = [...new Set([...recipientsOf(post), ...added])];
  tableOf(context, dialect.entity).put(post.id, new Map([...post.values, ['DEST', DEST]]));
  return { result: true };
}

function viewers(call: EntityCall): Answer {
  const post = givenPost(call, feedError('Wrong post ID'), feedError('Wrong post ID'));
  const users = post.values.get('VIEWERS');
  return { result: Array.isArray(users) ? users.map(String) : [] };
}

/** The newest first: one post, those for some recipients, or all that the caller may read. */
function list(call: EntityCall): Answer {
  const { context, dialect, param } = call;
  const postId = id.read(param('POST_ID') ?? '');
  const wanted = readRecipients(param('LOG_RIGHTS'));
  const [from, to] = [textOf(param('LOG_DATE_FROM')), textOf(param('LOG_DATE_TO'))].map(Date.parse);
  const found = tableOf(context, dialect.entity)
    .all.filter((post) => mayRead(context, post))
    .filter((post) => {
      if (postId !== undefined) return post.id === postId;
      return wanted === undefined || recipientsOf(post).some((code) => wanted.includes(code));
    })
    .filter((post) => {
      const published = Date.parse(textOf(post.values.get('DATE_PUBLISH')));
      // What is no date bounds nothing.
      return !(published < Number(from)) && !(published > Number(to));
    })
    .toSorted((a, b) => b.id - a.id);
  const { rows, ...page } = pageOf(found, integer.read(param('start') ?? 0) ?? 0);
  return { ...page, result: rows.map((post) => postView(call, post)) };
}

function postView({ context, viewer }: EntityCall, post: StoredRecord): JsonObject {
  const files = context.state.attachments.of('blog_post', post.id).map((one) => one.id);
  const fields = postFields(post.id, {
    UF_BLOG_POST_FILE: files,
    UF_BLOG_POST_IMPRTNT: post.values.get('IMPORTANT') === true ? '1' : null,
    UF_IMPRTANT_DATE_END: post.values.get('IMPORTANT_DATE_END') ?? null,
  });
  return { ...viewer()(post), ...fields, FILES: files };
}

function holderOf({ id: postId, values }: StoredRecord): Holder {
  const error = addError("Blog post hasn't been added");
  return { kind: 'blog_post', id: postId, authorId: Number(values.get('AUTHOR_ID')), error };
}

function givenPost(
  { context, param }: EntityCall,
  wrong: ErrorSpec,
  lost: ErrorSpec,
): StoredRecord {
  const postId = id.read(param('POST_ID') ?? '');
  if (postId === undefined) throw new RestError(wrong);
  const post = tableOf(context, POST).get(postId);
  if (post === undefined || !mayRead(context, post)) throw new RestError(lost);
  return post;
}

function textsIn({ param }: EntityCall): Fields {
  return Object.fromEntries(
    TEXTS.flatMap((name) => {
      const value = param(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** `SPERM` is the old name. */
function givenRecipients({ param }: EntityCall, error: ErrorSpec): Value[] | undefined {
  const given = param('DEST') ?? param('SPERM');
  if (given === undefined) return undefined;
  const codes = readRecipients(given);
  if (codes === undefined) throw new RestError(error);
  return codes;
}

/** Administrators may write in the name of another. */
function authorIn({ context, param }: EntityCall): number {
  const other = id.read(param('USER_ID') ?? '');
  return isAdmin(context) && other !== undefined ? other : context.caller.userId;
}
