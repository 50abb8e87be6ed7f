import { LIST, NUMBER } from '../expected.ts';
import { type Scenario, step } from '../scenario.ts';
import { bytes, ofRun, seen } from '../values.ts';

const OTHERS = 'shows the post to people who know nothing of it';

const post = { postId: seen('post') };
const me = seen('me.ID', 'U');

/** A post that only its author sees, until it is shared. */
export const feed: Scenario = {
  section: 'feed',
  steps: [
    step('getCurrentUser', {}, { as: 'me' }),
    step(
      'createPost',
      {
        title: ofRun('rules'),
        text: 'Nobody need read this.',
        recipients: [me],
        files: { 'note.txt': bytes('VGhlIHNtYWxsIHByaW50Lg==') },
        important: true,
      },
      { as: 'post', result: NUMBER, undo: step('deletePost', post) },
    ),
    step('getPosts', post, {
      result: [{ TITLE: ofRun('rules'), DETAIL_TEXT: 'Nobody need read this.', FILES: [NUMBER] }],
    }),
    step('getImportantPostViewers', post, { result: LIST }),
    step('addPostComment', { ...post, text: 'Nor this.' }, { result: NUMBER }),
    step('addPostComment', { ...post, text: 'Nor this.' }, { error: 'Duplicate comment' }),
    step('getPosts', post, { result: [{ NUM_COMMENTS: '1' }] }),
    step(
      'updatePost',
      { ...post, title: ofRun('new rules'), text: 'Still nobody.', recipients: me },
      { result: seen('post') },
    ),
    step('getPosts', post, {
      result: [{ TITLE: ofRun('new rules'), DETAIL_TEXT: 'Still nobody.' }],
    }),
    step('getPosts', { recipients: me }, { result: LIST }),
    step(
      'addPostRecipients',
      { ...post, recipients: ['U2', 'DR3'] },
      { result: true, local: OTHERS },
    ),
    step('deletePost', post, { result: true, ends: 'post' }),
    step('getPosts', post, { result: [] }),
  ],
};
