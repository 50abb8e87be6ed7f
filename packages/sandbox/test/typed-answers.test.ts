/** What methods with state answer is of the type that the reference has for it. */
import { fileURLToPath } from 'node:url';

import type { TypeFact } from '@oint/reference';
import { readReference } from '@oint/reference/node';
import { expect, test } from 'vitest';

import { objections } from './conforms.ts';
import { at, openSandbox, result } from './support.ts';

const FILE = { data: { NAME: 'a.txt' }, fileContent: ['a.txt', 'eA=='] };

const CALLS: readonly (readonly [string, object])[] = [
  ['disk.storage.getFields', {}],
  ['disk.storage.getTypes', {}],
  ['disk.storage.getList', {}],
  ['disk.storage.get', { id: 13 }],
  ['disk.storage.getChildren', { id: 13 }],
  ['disk.storage.addFolder', { id: 13, data: { NAME: 'New' } }],
  ['disk.storage.uploadFile', { id: 13, ...FILE }],
  ['disk.folder.getFields', {}],
  ['disk.folder.get', { id: 5304 }],
  ['disk.folder.getChildren', { id: 5300 }],
  ['disk.folder.addSubFolder', { id: 5304, data: { NAME: 'New' } }],
  ['disk.folder.copyTo', { id: 5304, targetFolderId: 5306 }],
  ['disk.folder.moveTo', { id: 5304, targetFolderId: 5306 }],
  ['disk.folder.rename', { id: 5304, newName: 'New' }],
  ['disk.folder.getExternalLink', { id: 5304 }],
  ['disk.folder.markDeleted', { id: 5304 }],
  ['disk.folder.restore', { id: 5308 }],
  ['disk.folder.deleteTree', { id: 5304 }],
  ['disk.file.getFields', {}],
  ['disk.file.get', { id: 5310 }],
  ['disk.file.copyTo', { id: 5310, targetFolderId: 5306 }],
  ['disk.file.moveTo', { id: 5310, targetFolderId: 5306 }],
  ['disk.file.rename', { id: 5310, newName: 'new.docx' }],
  ['disk.file.getExternalLink', { id: 5310 }],
  ['disk.file.markDeleted', { id: 5310 }],
  ['disk.file.restore', { id: 5314 }],
  ['disk.file.getVersions', { id: 5310 }],
  ['disk.file.uploadVersion', { id: 5310, fileContent: ['a.txt', 'eA=='] }],
  ['disk.file.delete', { id: 5310 }],
  ['disk.attachedObject.get', { id: 501 }],
  ['department.fields', {}],
  ['department.add', { NAME: 'New', PARENT: 1 }],
  ['department.update', { ID: 7, NAME: 'New' }],
  ['department.delete', { ID: 7 }],
  ['log.blogpost.add', { POST_MESSAGE: 'Hello' }],
  ['log.blogpost.update', { POST_ID: 217, POST_TITLE: 'Hello' }],
  ['log.blogpost.get', { POST_ID: 217 }],
  ['log.blogpost.share', { POST_ID: 217, DEST: ['U4'] }],
  ['log.blogpost.getusers.important', { POST_ID: 219 }],
  ['log.blogpost.delete', { POST_ID: 217 }],
  ['log.blogcomment.add', { POST_ID: 217, TEXT: 'Well' }],
  ['log.blogcomment.delete', { COMMENT_ID: 311 }],
  ['timeman.settings', {}],
  ['timeman.status', {}],
  ['timeman.open', { USER_ID: 4 }],
  ['timeman.pause', {}],
  ['timeman.close', {}],
  ['im.notify.personal.add', { USER_ID: 4, MESSAGE: 'Hello' }],
  ['im.notify.system.add', { USER_ID: 4, MESSAGE: 'Hello' }],
];

const REFERENCE = fileURLToPath(new URL('../../../docs/bitrix24/reference', import.meta.url));
const types = new Map(
  [...(await readReference(REFERENCE)).values()]
    .filter(({ version }) => version === 2)
    .map(({ name, result: type }) => [name, type]),
);

function typeOf(method: string): TypeFact {
  const type = types.get(method);
  if (type === undefined) throw new Error(`The reference has no ${method}`);
  return type;
}

test.each(CALLS)('%s %j', async (method, params) => {
  const sandbox = await openSandbox();
  expect(objections(typeOf(method), await result(sandbox, method, params))).toEqual([]);
});

test('a version of a file is of its type', async () => {
  const sandbox = await openSandbox();
  const id = at(await result(sandbox, 'disk.file.getVersions', { id: 5310 }), '0.ID');
  const version = await result(sandbox, 'disk.version.get', { id });
  expect(objections(typeOf('disk.version.get'), version)).toEqual([]);
});
