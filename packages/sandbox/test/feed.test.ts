import { expect, test } from 'vitest';

import { at, call, failure, openSandbox, result, textAt } from './support.ts';

const BYTES = Buffer.from([0, 1, 2, 253, 254, 255]);

test('a post is published, read, changed and deleted', async () => {
  const sandbox = await openSandbox();
  const id = await result(sandbox, 'log.blogpost.add', {
    POST_TITLE: 'Rules',
    POST_MESSAGE: 'Read them.',
    DEST: ['DR1', 'U4'],
    IMPORTANT: 'Y',
  });
  expect(id).toBe(220);
  const { body } = await call(sandbox, 'log.blogpost.get', { POST_ID: id });
  expect(body).toMatchObject({
    total: 1,
    result: [
      {
        ID: '220',
        BLOG_ID: '201',
        TITLE: 'Rules',
        DETAIL_TEXT: 'Read them.',
        AUTHOR_ID: '1',
        MICRO: 'N',
        NUM_COMMENTS: '0',
        PUBLISH_STATUS: 'P',
        HAS_SOCNET_ALL: 'N',
        UF_BLOG_POST_IMPRTNT: { VALUE: '1', ENTITY_VALUE_ID: 220, VALUE_EXISTS: true },
        FILES: [],
      },
    ],
  });
  expect(
    await result(sandbox, 'log.blogpost.update', { POST_ID: id, POST_MESSAGE: 'Read them all.' }),
  ).toBe(id);
  expect(await result(sandbox, 'log.blogpost.get', { POST_ID: id })).toMatchObject([
    // Without a title the old one is lost.
    { TITLE: 'Read them all.', MICRO: 'Y', DETAIL_TEXT: 'Read them all.' },
  ]);
  expect(await result(sandbox, 'log.blogpost.delete', { POST_ID: id })).toBe(true);
  expect(await result(sandbox, 'log.blogpost.get', { POST_ID: id })).toEqual([]);
});

test('files of a post lie on the drive of its author, with the same bytes', async () => {
  const sandbox = await openSandbox();
  const id = await result(sandbox, 'log.blogpost.add', {
    POST_MESSAGE: 'With a plan',
    FILES: [['plan.bin', BYTES.toString('base64')]],
  });
  const [post] = [await result(sandbox, 'log.blogpost.get', { POST_ID: id })];
  const attachment = at(post, '0.FILES.0');
  expect(at(post, '0.UF_BLOG_POST_FILE')).toMatchObject({
    VALUE: [attachment],
    VALUE_RAW: `a:1:{i:0;i:${String(attachment)};}`,
  });
  const file = await result(sandbox, 'disk.attachedObject.get', { id: attachment });
  expect(file).toMatchObject({ NAME: 'plan.bin', SIZE: '6', ENTITY_ID: String(id) });
  const response = await fetch(textAt(file, 'DOWNLOAD_URL'));
  expect(Buffer.from(await response.arrayBuffer())).toEqual(BYTES);

  await result(sandbox, 'log.blogpost.update', {
    POST_ID: id,
    POST_TITLE: 'Without',
    FILES: { [String(attachment)]: 'del' },
  });
  expect(at(await result(sandbox, 'log.blogpost.get', { POST_ID: id }), '0.FILES')).toEqual([]);
  expect(await result(sandbox, 'disk.file.get', { id: at(file, 'OBJECT_ID') })).toMatchObject({
    NAME: 'plan.bin',
  });
});

test('a post is read by those that it is for', async () => {
  const sandbox = await openSandbox();
  const add = (DEST: readonly string[]): Promise<unknown> =>
    result(sandbox, 'log.blogpost.add', { POST_MESSAGE: 'Hello', DEST });
  const reads = async (userId: number, id: unknown): Promise<boolean> => {
    const base = sandbox.addWebhook({ userId });
    const found = await result(base, 'log.blogpost.get', { POST_ID: id });
    return Array.isArray(found) && found.length === 1;
  };
  const forOne = await add(['U3']);
  expect([await reads(3, forOne), await reads(2, forOne)]).toEqual([true, false]);
  // User 2 belongs to department 2, which is below department 1.
  const forCompany = await add(['DR1']);
  expect([await reads(2, forCompany), await reads(3, forCompany)]).toEqual([true, true]);
  const forSales = await add(['DR2']);
  expect([await reads(2, forSales), await reads(3, forSales)]).toEqual([true, false]);
  expect(await result(sandbox, 'log.blogpost.share', { POST_ID: forSales, DEST: ['U3'] })).toBe(
    true,
  );
  expect([await reads(2, forSales), await reads(3, forSales)]).toEqual([true, true]);
});

test('posts are found by their recipients, the newest first, in pages', async () => {
  const sandbox = await openSandbox();
  for (let number = 0; number < 55; number += 1) {
    await result(sandbox, 'log.blogpost.add', { POST_MESSAGE: `Number ${number}`, DEST: 'U4' });
  }
  const { body } = await call(sandbox, 'log.blogpost.get', { LOG_RIGHTS: ['U4'], start: 50 });
  expect(body).toMatchObject({ total: 55, result: { 4: { DETAIL_TEXT: 'Number 0' } } });
  expect(at(await result(sandbox, 'log.blogpost.get', { LOG_RIGHTS: 'UA' }), '*.ID')).toEqual([
    '219',
    '217',
  ]);
});

test('an important post tells who has read it', async () => {
  const sandbox = await openSandbox();
  expect(await result(sandbox, 'log.blogpost.getusers.important', { POST_ID: 219 })).toEqual([
    '2',
    '4',
  ]);
});

test('comments are counted, and not said twice', async () => {
  const sandbox = await openSandbox();
  const comment = { POST_ID: 217, TEXT: 'Well' };
  const id = await result(sandbox, 'log.blogcomment.add', comment);
  expect(id).toBe(312);
  const again = await call(sandbox, 'log.blogcomment.add', comment);
  expect([again.status, again.body]).toMatchObject([
    400,
    { error: '', error_description: 'Duplicate comment' },
  ]);
  const count = async (): Promise<unknown> =>
    at(await result(sandbox, 'log.blogpost.get', { POST_ID: 217 }), '0.NUM_COMMENTS');
  expect(await count()).toBe('1');
  expect(await result(sandbox, 'log.blogcomment.delete', { COMMENT_ID: id })).toBe(true);
  expect(await count()).toBe('0');
});

test('the comments of somebody are listed, with their files', async () => {
  const sandbox = await openSandbox();
  const id = await result(sandbox, 'log.blogcomment.add', {
    POST_ID: 217,
    TEXT: 'See there',
    FILES: [['plan.bin', BYTES.toString('base64')]],
  });
  const found = await result(sandbox, 'log.blogcomment.user.get', { LIMIT: 1 });
  expect(found).toMatchObject({
    comments: [{ id, text: 'See there', attach: [expect.any(Number)] }],
  });
  const file = String(at(found, 'comments.0.attach.0'));
  expect(at(found, `files.${file}`)).toMatchObject({ name: 'plan.bin', size: 6, type: 'file' });
  const response = await fetch(textAt(found, `files.${file}.urlDownload`));
  expect(Buffer.from(await response.arrayBuffer())).toEqual(BYTES);
  expect(await result(sandbox, 'log.blogcomment.user.get', { USER_ID: 2 })).toEqual({
    comments: [],
    files: {},
  });
});

const UPDATE = 'SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR';

test.each([
  ['log.blogpost.add', {}, 'SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR'],
  [
    'log.blogpost.add',
    { POST_MESSAGE: 'x', DEST: ['nobody'] },
    'SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR',
  ],
  ['log.blogpost.update', { POST_ID: 217 }, 'EMPTY_TITLE'],
  ['log.blogpost.update', { POST_ID: 0, POST_TITLE: 'x' }, UPDATE],
  ['log.blogpost.update', { POST_ID: 999, POST_TITLE: 'x' }, UPDATE],
  ['log.blogpost.delete', { POST_ID: 999 }, '100'],
  ['log.blogpost.share', { POST_ID: 217, DEST: ['nobody'] }, ''],
  ['log.blogpost.getusers.important', { POST_ID: 999 }, ''],
  ['log.blogcomment.add', { POST_ID: 999, TEXT: 'x' }, ''],
  ['log.blogcomment.delete', { COMMENT_ID: 999 }, ''],
])('%s %j: %s', async (method, params, code) => {
  const sandbox = await openSandbox();
  expect(await failure(sandbox, method, params)).toEqual([400, code]);
});

test('others change nothing of a post', async () => {
  const sandbox = await openSandbox();
  const other = sandbox.addWebhook({ userId: 2 });
  expect(await failure(other, 'log.blogpost.update', { POST_ID: 217, POST_TITLE: 'x' })).toEqual([
    400,
    UPDATE,
  ]);
  expect(await failure(other, 'log.blogpost.delete', { POST_ID: 217 })).toEqual([400, '403']);
  expect(await failure(other, 'log.blogpost.share', { POST_ID: 217, DEST: ['U5'] })).toEqual([
    400,
    '',
  ]);
});
