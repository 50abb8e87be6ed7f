import type { Dialect } from '../../entities/dialect.ts';
import type { Change, Entity } from '../../entities/entity.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { isoDate } from '../../portal/time.ts';
import type { SeedRecords } from '../../state/seed.ts';
import { textOf, type Json } from '../../values.ts';
import { addError, updateError } from './errors.ts';

/** Letters of the text that stand for a title where there is none. */
const TITLE_LENGTH = 50;

export const COMMENTS_TABLE = 'log.blogcomment';

/** A message of the feed. */
export const POST: Entity = {
  table: 'log.blogpost',
  occurrences: (kind, { id }) => [
    { event: `ONLIVEFEEDPOST${kind}`, data: { FIELDS: { POST_ID: String(id) } } },
  ],
  fields: {
    ID: { kind: 'integer', readOnly: true },
    BLOG_ID: { kind: 'integer', readOnly: true },
    PUBLISH_STATUS: { kind: 'text', readOnly: true, initial: 'P' },
    POST_TITLE: { kind: 'text' },
    AUTHOR_ID: { kind: 'integer', immutable: true, initial: ({ caller }) => caller.userId },
    ENABLE_COMMENTS: { kind: 'flag', readOnly: true, initial: true },
    NUM_COMMENTS: {
      kind: 'integer',
      compute: ({ state }, { id }) =>
        state.records.table(COMMENTS_TABLE).all.filter(({ values }) => values.get('POST_ID') === id)
          .length,
    },
    CODE: { kind: 'text', readOnly: true },
    MICRO: { kind: 'flag', readOnly: true },
    POST_MESSAGE: { kind: 'text', required: true },
    DATE_PUBLISH: { kind: 'moment', readOnly: true },
    CATEGORY_ID: { kind: 'text', readOnly: true, initial: '' },
    HAS_SOCNET_ALL: {
      kind: 'flag',
      compute: (_, { values }) => [values.get('DEST') ?? []].flat().includes('UA'),
    },
    HAS_TAGS: { kind: 'flag', readOnly: true, initial: false },
    HAS_IMAGES: { kind: 'flag', readOnly: true, initial: false },
    HAS_PROPS: { kind: 'flag', readOnly: true, initial: true },
    HAS_COMMENT_IMAGES: { kind: 'text', readOnly: true },
    // Below is what answers do not show as such.
    DEST: { kind: 'text', multiple: true, onDemand: true, initial: ['UA'] },
    IMPORTANT: { kind: 'flag', onDemand: true, initial: false },
    IMPORTANT_DATE_END: { kind: 'moment', onDemand: true },
    VIEWERS: { kind: 'integer', multiple: true, onDemand: true },
  },
  derive: derived,
  onRemove({ state }, { id }) {
    const comments = state.records.table(COMMENTS_TABLE);
    for (const comment of comments.all) {
      if (comment.values.get('POST_ID') !== id) continue;
      comments.remove(comment.id);
      state.attachments.removeAll('blog_comment', comment.id);
    }
    state.attachments.removeAll('blog_post', id);
  },
};

/** A post without a title is a small one, and the beginning of its text stands there; an old title is lost with it. */
function derived({ context, before, values, given }: Change): Readonly<Record<string, Json>> {
  const title = given.has('POST_TITLE') ? textOf(values.get('POST_TITLE')) : '';
  const text = textOf(values.get('POST_MESSAGE'));
  const named =
    given.has('POST_TITLE') || given.has('POST_MESSAGE')
      ? { POST_TITLE: title === '' ? text.slice(0, TITLE_LENGTH) : title, MICRO: title === '' }
      : {};
  if (before !== undefined) return named;
  return {
    ...named,
    BLOG_ID: Number(values.get('AUTHOR_ID')) + 200,
    DATE_PUBLISH: isoDate(context.clock.now()),
  };
}

/** Posts as `log.blogpost.*` speaks of them. */
export const POST_DIALECT: Dialect = {
  entity: POST,
  scopes: ['log'],
  names: { POST_TITLE: 'TITLE', POST_MESSAGE: 'DETAIL_TEXT' },
  style: AS_TEXT,
  errors: {
    badId: updateError('Wrong post ID'),
    notFound: () => updateError('No post found'),
    noFields: addError("Blog post hasn't been added"),
    required: () => addError("Blog post hasn't been added"),
  },
};

/** Posts that the examples of documentation refer to. */
export const POST_EXAMPLES: SeedRecords = {
  'log.blogpost': [
    {
      ID: 217,
      POST_TITLE: 'New rules',
      POST_MESSAGE: 'From the first of August a lawyer approves contracts.',
    },
    {
      ID: 219,
      POST_TITLE: 'Fire drill',
      POST_MESSAGE: 'On Monday at eleven.',
      IMPORTANT: true,
      VIEWERS: [2, 4],
    },
  ],
};
