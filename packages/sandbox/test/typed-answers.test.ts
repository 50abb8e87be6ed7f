/** What methods with state answer is of the type that the reference has for it. */
import { fileURLToPath } from 'node:url';

import type { TypeFact } from '@oint/reference';
import { readReference } from '@oint/reference/node';
import { expect, test } from 'vitest';

import { objections } from './conforms.ts';
import { at, openSandbox, result } from './support.ts';

const FILE = { data: { NAME: 'a.txt' }, fileContent: ['a.txt', 'eA=='] };

const PROJECTS = { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 123 };

const DOCUMENTS = { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 95 };

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
  ['crm.lead.fields', {}],
  ['crm.lead.get', { id: 214 }],
  ['crm.lead.add', { fields: { TITLE: 'New' } }],
  ['crm.lead.update', { id: 214, fields: { TITLE: 'New' } }],
  ['crm.lead.delete', { id: 214 }],
  ['crm.lead.userfield.list', {}],
  ['crm.lead.userfield.add', { fields: { FIELD_NAME: 'A', USER_TYPE_ID: 'string' } }],
  ['crm.item.delete', { entityTypeId: 1, id: 214 }],
  ['crm.deal.fields', {}],
  ['crm.deal.add', { fields: { TITLE: 'New' } }],
  ['crm.deal.update', { id: 410, fields: { TITLE: 'New' } }],
  ['crm.deal.delete', { id: 410 }],
  ['crm.deal.userfield.list', {}],
  ['crm.deal.userfield.add', { fields: { FIELD_NAME: 'A', USER_TYPE_ID: 'string' } }],
  ['crm.item.delete', { entityTypeId: 2, id: 410 }],
  ['crm.contact.add', { fields: { TITLE: 'New' } }],
  ['crm.contact.update', { id: 84, fields: { TITLE: 'New' } }],
  ['crm.contact.delete', { id: 84 }],
  ['crm.contact.userfield.list', {}],
  ['crm.contact.userfield.add', { fields: { FIELD_NAME: 'A', USER_TYPE_ID: 'string' } }],
  ['crm.item.delete', { entityTypeId: 3, id: 84 }],
  ['crm.company.fields', {}],
  ['crm.company.add', { fields: { TITLE: 'New' } }],
  ['crm.company.update', { id: 9, fields: { TITLE: 'New' } }],
  ['crm.company.delete', { id: 9 }],
  ['crm.company.userfield.list', {}],
  ['crm.company.userfield.add', { fields: { FIELD_NAME: 'A', USER_TYPE_ID: 'string' } }],
  ['crm.item.delete', { entityTypeId: 4, id: 9 }],
  ['crm.lead.contact.fields', {}],
  ['crm.lead.contact.items.get', { id: 214 }],
  ['crm.lead.contact.items.set', { id: 214, items: [{ CONTACT_ID: 1 }] }],
  ['crm.lead.contact.items.delete', { id: 214 }],
  ['crm.lead.contact.add', { id: 214, fields: { CONTACT_ID: 1 } }],
  ['crm.lead.contact.delete', { id: 214, fields: { CONTACT_ID: 1 } }],
  ['crm.deal.contact.fields', {}],
  ['crm.deal.contact.items.get', { id: 410 }],
  ['crm.deal.contact.items.set', { id: 410, items: [{ CONTACT_ID: 1 }] }],
  ['crm.deal.contact.items.delete', { id: 410 }],
  ['crm.deal.contact.add', { id: 410, fields: { CONTACT_ID: 1 } }],
  ['crm.deal.contact.delete', { id: 410, fields: { CONTACT_ID: 1 } }],
  ['crm.contact.company.fields', {}],
  ['crm.contact.company.items.get', { id: 84 }],
  ['crm.contact.company.items.set', { id: 84, items: [{ COMPANY_ID: 1 }] }],
  ['crm.contact.company.items.delete', { id: 84 }],
  ['crm.contact.company.add', { id: 84, fields: { COMPANY_ID: 1 } }],
  ['crm.contact.company.delete', { id: 84, fields: { COMPANY_ID: 1 } }],
  ['crm.company.contact.fields', {}],
  ['crm.company.contact.items.get', { id: 9 }],
  ['crm.company.contact.items.set', { id: 9, items: [{ CONTACT_ID: 1 }] }],
  ['crm.company.contact.items.delete', { id: 9 }],
  ['crm.company.contact.add', { id: 9, fields: { CONTACT_ID: 1 } }],
  ['crm.company.contact.delete', { id: 9, fields: { CONTACT_ID: 1 } }],
  ['crm.deal.productrows.get', { id: 410 }],
  ['crm.lead.productrows.get', { id: 214 }],
  ['crm.deal.productrows.set', { id: 410, rows: [{ PRODUCT_NAME: 'A', PRICE: 5 }] }],
  ['crm.status.fields', {}],
  ['crm.status.entity.items', { entityId: 'SOURCE' }],
  ['crm.status.entity.types', {}],
  ['crm.status.add', { fields: { ENTITY_ID: 'SOURCE', STATUS_ID: 'X', NAME: 'X' } }],
  ['crm.status.update', { id: 1, fields: { NAME: 'X' } }],
  ['crm.status.delete', { id: 2 }],
  ['crm.category.fields', { entityTypeId: 2 }],
  ['crm.category.list', { entityTypeId: 2 }],
  ['crm.category.add', { entityTypeId: 2, fields: { name: 'X' } }],
  ['crm.category.update', { entityTypeId: 2, id: 0, fields: { name: 'X' } }],
  ['crm.type.list', {}],
  ['crm.type.add', { fields: { title: 'X' } }],
  ['userfieldconfig.list', { moduleId: 'crm' }],
  ['userfieldconfig.getTypes', { moduleId: 'crm' }],
  [
    'userfieldconfig.add',
    {
      moduleId: 'crm',
      field: { entityId: 'CRM_DEAL', fieldName: 'UF_CRM_A', userTypeId: 'string' },
    },
  ],
  ['log.blogcomment.user.get', {}],
  ['lists.get', { IBLOCK_TYPE_ID: 'lists_socnet', SOCNET_GROUP_ID: 33 }],
  ['lists.get.iblock.type.id', { IBLOCK_ID: 87 }],
  ['lists.add', { IBLOCK_TYPE_ID: 'lists', IBLOCK_CODE: 'new', FIELDS: { NAME: 'New' } }],
  ['lists.update', { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 109, FIELDS: { NAME: 'New' } }],
  ['lists.delete', { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 109 }],
  ['lists.field.get', { ...PROJECTS, FIELD_ID: 'PROPERTY_1151' }],
  ['lists.field.add', { ...PROJECTS, FIELDS: { NAME: 'New', TYPE: 'S', CODE: 'NEW' } }],
  [
    'lists.field.update',
    { ...PROJECTS, FIELD_ID: 'PROPERTY_1151', FIELDS: { NAME: 'New', TYPE: 'L' } },
  ],
  ['lists.field.type.get', PROJECTS],
  ['lists.field.delete', { ...PROJECTS, FIELD_ID: 'PROPERTY_1151' }],
  ['lists.element.get', { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 47, ELEMENT_ID: 6999 }],
  ['lists.element.add', { ...PROJECTS, ELEMENT_CODE: 'new', FIELDS: { NAME: 'New' } }],
  [
    'lists.element.update',
    { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 47, ELEMENT_ID: 6999, FIELDS: { NAME: 'New' } },
  ],
  ['lists.element.delete', { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 47, ELEMENT_ID: 6999 }],
  [
    'lists.element.get.file.url',
    { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 37, ELEMENT_ID: 231, FIELD_ID: 423 },
  ],
  ['lists.section.get', { ...DOCUMENTS, FILTER: { ID: 169 }, SELECT: ['ID', 'NAME'] }],
  ['lists.section.add', { ...DOCUMENTS, SECTION_CODE: 'new', FIELDS: { NAME: 'New' } }],
  ['lists.section.update', { ...DOCUMENTS, SECTION_ID: 169, FIELDS: { NAME: 'New' } }],
  ['lists.section.delete', { ...DOCUMENTS, SECTION_ID: 169 }],
  ['task.elapseditem.add', [8017, { SECONDS: 60, COMMENT_TEXT: 'Thought' }]],
  ['task.elapseditem.update', [8017, 1, { SECONDS: 60, COMMENT_TEXT: 'Thought' }]],
  ['task.elapseditem.get', [8017, 1]],
  ['task.elapseditem.getlist', [8017]],
  ['task.elapseditem.isActionAllowed', [8017, 1, 1]],
  ['task.elapseditem.delete', [8017, 1]],
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
