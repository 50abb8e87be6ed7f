/**
 * What programs do with tasks, people, files, calendars and lists, by members in a strict client, written from pages that were drawn at random
 * (seed 53119), with the parameters that their examples leave out: this file compiles.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMembers, RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

declare const base64: string;

async function tasks(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const { item } = await b24.tasks.task.add(
    {
      fields: {
        title: 'a',
        creatorId: 1,
        responsibleId: 2,
        deadline: '2025-12-31T23:59:59+02:00',
        crmItemIds: ['L_1'],
        groupId: 5,
        priority: 'high',
        needsControl: true,
        parentId: 3,
      },
    },
    { version: 3 },
  );
  told.push(item.id satisfies number, item.rights.edit, item.parentId satisfies number | null);
  told.push(item.crmItemIds satisfies readonly string[], item.xmlId satisfies string | null);
  await b24.tasks.task.update({ id: 11, fields: { title: 'x', crmItemIds: [] } }, { version: 3 });
  const { result } = await b24.tasks.task.file.attach(
    { taskId: 8017, fileIds: [1, 2] },
    { version: 3 },
  );
  const { items } = await b24.tasks.task.field.list(
    { select: ['name', 'type', 'requiredGroups', 'elementType'] },
    { version: 3 },
  );
  told.push(result satisfies boolean, items[0]?.name satisfies string | undefined);
  const field = await b24.tasks.task.field.get({ name: 'id' }, { version: 3 });
  told.push(field.item.elementType satisfies string | null | undefined);
  return told;
}

async function listedTasks(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const { tasks: all } = await b24.tasks.task.list({
    order: { DEADLINE: 'asc', CREATED_BY_LAST_NAME: 'desc' },
    filter: {
      '>=DEADLINE': '2026-01-01',
      RESPONSIBLE_ID: [1, 2],
      REAL_STATUS: '3',
      STATUS: -1,
      ONLY_ROOT_TASKS: 'Y',
      UF_CRM_TASK: 'D_5',
      UF_AUTO_123: 'x',
    },
    params: { WITH_RESULT_INFO: true, WITH_TIMER_INFO: 'Y' },
  });
  told.push(
    all[0]?.responsible?.name satisfies string | undefined,
    all[0]?.deadline satisfies string | null | undefined,
  );
  for await (const spent of client.list(b24.task.elapseditem.getlist, {
    TASKID: 691,
    ORDER: { MINUTES: 'asc' },
    FILTER: { '>=CREATED_DATE': '2026-01-01', USER_ID: [1, 2] },
  }))
    told.push(spent.SECONDS satisfies string | number | undefined);
  await b24.task.elapseditem.getlist([691, { ID: 'desc' }, { '!ID': 5 }, ['ID', 'MINUTES']]);
  return told;
}

async function olderTasks(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  for (const one of await b24.task.checklistitem.getlist({
    TASKID: '8017',
    ORDER: { IS_COMPLETE: 'asc', TOGGLED_DATE: 'desc' },
  }))
    told.push(
      one.TOGGLED_BY satisfies string | null,
      one.MEMBERS[0]?.IS_COLLABER satisfies boolean | undefined,
    );
  const allowed = await b24.task.item.getallowedtaskactionsasstrings({ TASKID: 13 });
  told.push(allowed['ACTION_ACCEPT'] satisfies boolean | undefined);
  const { attachmentId } = await b24.tasks.task.files.attach({ taskId: '8017', fileId: 1065 });
  const spent: number = await b24.task.elapseditem.add({
    TASKID: 691,
    ARFIELDS: { SECONDS: '113', COMMENT_TEXT: 'x', USER_ID: 1 },
  });
  await b24.task.commentitem.update({
    TASKID: 8017,
    ITEMID: '3167',
    FIELDS: { POST_MESSAGE: 'x', UF_FORUM_MESSAGE_DOC: ['n4755', 'n1'] },
  });
  await b24.task.item.deletefile({ TASK_ID: 3, ATTACHMENT_ID: '28' });
  const sprint = await b24.tasks.api.scrum.sprint.get({ id: 2 });
  await b24.tasks.api.scrum.sprint.get({ sprintId: 2 });
  return [...told, attachmentId, spent, sprint.dateStart satisfies string | null, sprint.status];
}

async function people(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  await b24.user.search({
    FILTER: { NAME: 'a', UF_DEPARTMENT_NAME: 'd', USER_TYPE: 'employee' },
    sort: 'ID',
    order: 'ASC',
    ADMIN_MODE: true,
    select: ['ID', 'NAME', 'UF_*'],
  });
  for await (const one of client.list(b24.user.search, { FILTER: { FIND: 'x', ACTIVE: true } }))
    told.push(one.ID satisfies string, one.UF_DEPARTMENT, one.UF_USR_1);
  const added: number = await b24.user.add({
    EMAIL: 'a@b.example',
    PERSONAL_PHOTO: ['a.png', base64],
    WORK_LOGO: ['a.png', base64],
    UF_DEPARTMENT: [1, '2'],
    EXTRANET: 'Y',
    SONET_GROUP_ID: ['1'],
    UF_USR_1: 'x',
  });
  const isAdmin: boolean = await b24.user.admin();
  const named = await b24.user.fields();
  told.push(added, isAdmin, named.UF_DEPARTMENT satisfies string | undefined);
  for (const one of await b24.department.get({ sort: 'UF_HEAD', order: 'DESC', start: 50 }))
    told.push(one.NAME satisfies string, one.SORT satisfies number);
  await b24.department.get({ SORT: 500, NAME: 'x', UF_HEAD: '5' });
  await b24.department.update({ ID: '18', NAME: 'x', PARENT: 1, UF_HEAD: '1' });
  return told;
}

async function files(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  for await (const one of client.list(b24.disk.file.search, {
    QUERY: 'test',
    TYPE: 'all',
    FILTER: { STORAGE_ID: '1', FOLDER_ID: 5 },
  }))
    told.push(
      one.CODE satisfies string | null,
      one.DOWNLOAD_URL satisfies string | undefined,
      one.DETAIL_URL satisfies string | null,
    );
  const link: string = await b24.disk.file.getExternalLink({ id: '8964' });
  const version = await b24.disk.version.get({ id: 7169 });
  const file = await b24.disk.file.get({ id: 9043 });
  const folder = await b24.disk.folder.markDeleted({ id: '8996' });
  const attached = await b24.disk.attachedObject.get({ id: 495 });
  await b24.disk.folder.shareToUser({ id: 1, userId: '2', taskName: 'disk_access_add' });
  told.push(link, version.SIZE satisfies string | number, file.DELETE_TIME satisfies string | null);
  told.push(folder.DELETED_TYPE satisfies string | number, attached.ENTITY_TYPE satisfies string);
  return told;
}

async function calendars(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  for (const one of await b24.calendar.resource.list())
    told.push(one.NAME satisfies string, one.CREATED_BY satisfies string);
  for (const one of await b24.calendar.resource.booking.list({
    filter: { resourceTypeIdList: [1, '2'], from: '2024-06-20', to: '2024-08-20' },
  }))
    told.push(one.NAME satisfies string, one.DT_LENGTH satisfies number, one.RESOURCE_BOOKING_ID);
  for (const one of await b24.calendar.event.get({ type: 'user', ownerId: 1 }))
    told.push(one.NAME satisfies string, one.MEETING.HOST_NAME satisfies string);
  await b24.calendar.event.add({
    type: 'user',
    ownerId: 1,
    name: 'x',
    from: '2026-01-01',
    to: '2026-01-01',
    skip_time: 'Y',
    timezone_from: 'Europe/Riga',
    rrule: { FREQ: 'WEEKLY', COUNT: '5', BYDAY: ['MO'], UNTIL: '2026-12-01' },
    remind: [{ type: 'hour', count: '1' }],
    attendees: [1, '2'],
    meeting: { notify: true, reinvite: 'Y' },
    crm_fields: ['D_5', 'CO_7'],
  });
  await b24.calendar.event.add({
    type: 'company_calendar',
    ownerId: 0,
    name: 'x',
    from_ts: 1_767_225_600,
    to_ts: '1767312000',
  });
  const settings = await b24.calendar.user.settings.get();
  told.push(
    settings.defaultSections['user1'] satisfies string | undefined,
    settings.timezoneOffsetUTC satisfies number,
  );
  const id: number = await b24.calendar.resource.update({ resourceId: 197, name: 'x' });
  await b24.calendar.resource.delete({ resourceId: '521' });
  return [...told, id];
}

async function lists(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const list = { IBLOCK_TYPE_ID: 'lists', IBLOCK_CODE: 'c' } as const;
  await b24.lists.field.add({
    ...list,
    FIELDS: {
      NAME: 'P',
      TYPE: 'L',
      SORT: '10',
      CODE: 'P',
      LIST: { '10': { VALUE: 'a', SORT: 10, DEF: 'Y' }, n1: { VALUE: 'b' } },
      LIST_DEF: ['10'],
      SETTINGS: { SHOW_ADD_FORM: 'Y', SHOW_FIELD_PREVIEW: 'N' },
    },
  });
  await b24.lists.field.add({
    ...list,
    FIELDS: { NAME: 'P', TYPE: 'S:ECrm', USER_TYPE_SETTINGS: { VISIBLE: 'Y', DEAL: 'N' } },
  });
  await b24.lists.field.add({ ...list, FIELDS: { NAME: 'P', TYPE: 'DETAIL_TEXT' } });
  for await (const one of client.list(b24.lists.get, {
    IBLOCK_TYPE_ID: 'lists_socnet',
    SOCNET_GROUP_ID: '33',
    IBLOCK_ORDER: { SORT: 'asc', TIMESTAMP_X: 'desc' },
  }))
    told.push(one.NAME);
  const id: number = await b24.lists.add({
    ...list,
    FIELDS: { NAME: 'x', SORT: '500', PICTURE: { fileData: ['a.png', base64] } },
    MESSAGES: { ELEMENTS_NAME: 'a', SECTION_DELETE: 'c' },
    RIGHTS: { U1271: 'X', '*': 'R', DR7: 'W' },
  });
  await b24.lists.delete({ IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: id });
  return told;
}

function wrong(b24: RestMembers): unknown {
  return [
    // @ts-expect-error -- needed
    b24.tasks.task.add({ fields: { title: 'a', creatorId: 1 } }, { version: 3 }),
    // @ts-expect-error -- misspelt
    b24.tasks.task.update({ id: 11, fields: { titel: 'x' } }, { version: 3 }),
    // @ts-expect-error -- several
    b24.tasks.task.file.attach({ taskId: 8017, fileId: 5 }, { version: 3 }),
    // @ts-expect-error -- misspelt
    b24.task.checklistitem.getlist({ TASKID: 8017, ORDER: { IS_COMPLET: 'asc' } }),
    // @ts-expect-error -- needed
    b24.task.elapseditem.add({ TASKID: 691, ARFIELDS: { SECONDS: 113 } }),
    // @ts-expect-error -- misspelt
    b24.task.item.deletefile({ TASKID: 3, ATTACHMENT_ID: 28 }),
    // @ts-expect-error -- needed
    b24.user.add({ NAME: 'x' }),
    // @ts-expect-error -- misspelt
    b24.user.add({ EMAIL: 'x', PERSONAL_FOTO: ['a', base64] }),
    // @ts-expect-error -- misspelt
    b24.department.get({ HEAD: 5 }),
    // @ts-expect-error -- misspelt
    b24.disk.file.search({ QUERY: 'test', FILTER: { STORAGE: 1 } }),
    // @ts-expect-error -- no level
    b24.disk.folder.shareToUser({ id: 1, userId: 2, taskName: 'disk_access_write' }),
    // @ts-expect-error -- when it begins
    b24.calendar.event.add({ type: 'user', ownerId: 1, name: 'x', to: '2026-01-01' }),
    // @ts-expect-error -- misspelt
    b24.tasks.task.list({ filter: { RESPONSIBLE: 1 } }),
    // @ts-expect-error -- misspelt
    b24.calendar.resource.booking.list({ filter: { resourceIds: [10, 18] } }),
    // @ts-expect-error -- needed
    b24.calendar.resource.booking.list({}),
    // @ts-expect-error -- needed
    b24.calendar.resource.update({ resourceId: 197 }),
    b24.lists.field.add({
      IBLOCK_TYPE_ID: 'lists',
      IBLOCK_CODE: 'c',
      // @ts-expect-error -- misspelt
      FIELDS: { NAME: 'P', TYPE: 'S', SETTINGS: { SHOW_FORM: 'Y' } },
    }),
    // @ts-expect-error -- an ID or a code
    b24.lists.field.add({ IBLOCK_TYPE_ID: 'lists', FIELDS: { NAME: 'P', TYPE: 'S' } }),
    // @ts-expect-error -- misspelt
    b24.lists.get({ IBLOCK_TYPE_ID: 'lists', IBLOCK_ORDER: { SORTING: 'asc' } }),
    // @ts-expect-error -- an ID or a code
    b24.lists.delete({ IBLOCK_TYPE_ID: 'lists' }),
  ];
}

test('what the pages describe compiles, and what they do not is refused', () => {
  expect([tasks, listedTasks, olderTasks, people, files, calendars, lists, wrong]).toHaveLength(8);
});
