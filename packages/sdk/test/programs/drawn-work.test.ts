/**
 * What programs do with tasks, files, calendars and processes, by members in a strict client, written from pages that were drawn at random (seeds 20261128 and
 * 77), with the parameters that their examples leave out: this file compiles.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMembers, RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

declare const base64: string;

async function tasks(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  await b24.tasks.api.scrum.kanban.addStage({
    fields: { sprintId: 4, name: 'Review', type: 'WORK', sort: 300, color: '00C4FB' },
  });
  const epic = await b24.tasks.api.scrum.epic.update({
    id: 3,
    fields: {
      name: 'E',
      description: 'd',
      groupId: 143,
      color: '#69dafc',
      files: ['n428', 'n345'],
    },
  });
  told.push(epic);
  await b24.tasks.api.scrum.epic.update({ id: 3, fields: { name: 'E' } });
  await b24.tasks.api.scrum.backlog.update({
    id: 2,
    fields: { groupId: 5, createdBy: 1, modifiedBy: 1 },
  });
  const att = await b24.tasks.template.checklist.addAttachmentByContent({
    templateId: 1,
    checkListItemId: 2,
    attachmentParameters: { NAME: 'a.txt', CONTENT: base64 },
  });
  told.push(att.checkListItem.id, att.checkListItem.attachments);
  const { items } = await b24.tasks.task.chat.message.field.list(
    { select: ['name', 'type', 'filterable'] },
    { version: 3 },
  );
  told.push(items[0]?.name, items[0]?.type);
  const res = await b24.tasks.task.result.addfromchatmessage({ fields: { messageId: 17 } });
  told.push(res.item.id, res.item.text);
  const fl = await b24.tasks.flow.Flow.delete({ flowData: { id: 517 } });
  told.push(fl);
  const at = await b24.tasks.template.checklist.addAttachmentsFromDisk({
    templateId: 1,
    checkListItemId: 2,
    filesIds: ['n5065', 'n5067'],
  });
  told.push(at.checkListItem.title);
  await b24.tasks.template.checklist.removeAttachments({
    templateId: 1,
    checkListItemId: 2,
    attachmentsIds: [3, 4],
  });
  return told;
}

async function olderTasks(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const renewed: boolean = await b24.task.checklistitem.renew({ TASKID: 1, ITEMID: 2 });
  await b24.task.items.getlist({
    ORDER: { DEADLINE: 'desc' },
    FILTER: { '>=PRIORITY': 1, RESPONSIBLE_ID: 1, '%TITLE': 'x' },
    TASKDATA: ['ID', 'TITLE'],
    NAV_PARAMS: { nPageSize: 2, iNumPage: 2 },
  });
  const text: string = await b24.task.item.getdescription({ TASKID: 13, FORMAT: 2 });
  told.push(text);
  told.push(renewed);
  return told;
}

async function people(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  await b24.user.option.set({ options: { theme: 'dark', size: 7 } });
  const may: boolean = await b24.user.access({ ACCESS: ['U1', 'G2', 'AU'] });
  await b24.user.update({
    ID: 5,
    ACTIVE: 'N',
    NAME: 'A',
    PERSONAL_GENDER: 'F',
    PERSONAL_BIRTHDAY: '1990-01-01',
    PERSONAL_PHOTO: ['a.png', base64],
    WORK_POSITION: 'x',
    UF_DEPARTMENT: [1, 2],
    UF_USR_123: 'own',
  });
  told.push(may);
  return told;
}

async function meetings(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  await b24.calendar.event.update({
    id: 7,
    type: 'user',
    ownerId: 1,
    name: 'Meeting',
    from: '2026-11-30',
    to: '2026-11-30',
    skip_time: 'Y',
  });
  await b24.calendar.event.update({
    id: 7,
    type: 'company_calendar',
    ownerId: 0,
    name: 'M',
    from_ts: 1,
    to_ts: 2,
    color: '#86b100',
    text_color: '#000',
    accessibility: 'busy',
    importance: 'high',
    private_event: 'N',
    is_meeting: 'Y',
    attendees: [1, 2],
    remind: [{ type: 'min', count: 20 }],
    location: 'Riga',
    rrule: { FREQ: 'WEEKLY', COUNT: 5, INTERVAL: 1, BYDAY: ['MO', 'TU'] },
    recurrence_mode: 'next',
    current_date_from: '2026-11-30',
    meeting: { notify: true, reinvite: false, allow_invite: false, hide_guests: false },
  });
  await b24.calendar.meeting.status.set({ eventId: 5, status: 'Q' });
  await b24.calendar.section.delete({ type: 'group', ownerId: 4, id: 9 });
  for (const e of await b24.calendar.event.get({
    type: 'company_calendar',
    ownerId: 0,
    from: '2026-06-20',
    to: '2026-08-20',
    section: [21, 44],
  }))
    told.push(e.ID, e.NAME, e.DATE_FROM, e.ATTENDEES_CODES);
  for (const e of await b24.calendar.event.get.nearest({
    type: 'user',
    ownerId: 2,
    days: 10,
    forCurrentUser: true,
    maxEventsCount: 100,
    detailUrl: '/x/',
  }))
    told.push(e.NAME);
  const cs: number = await b24.calendar.section.add({
    type: 'user',
    ownerId: 2,
    name: 'New',
    color: '#9cbeee',
    text_color: '#283000',
    export: { ALLOW: true, SET: '3_9' },
  });
  told.push(cs);
  return told;
}

async function files(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  for await (const f of client.list(b24.disk.storage.getChildren, {
    id: 3,
    filter: { '%NAME': 'report', '>CREATE_TIME': '2026-01-01', TYPE: 'file' },
    order: { NAME: 'ASC' },
  }))
    told.push(f.ID, f.NAME, f.TYPE);
  const up = await b24.disk.file.uploadVersion({ id: 10, fileContent: ['a.txt', base64] });
  told.push(up.ID, up.DOWNLOAD_URL);
  const sf = await b24.disk.storage.uploadFile({
    id: 3,
    data: { NAME: 'a.txt' },
    fileContent: ['a.txt', base64],
    rights: [{ TASK_ID: 42, ACCESS_CODE: 'U35' }],
    generateUniqueName: true,
  });
  told.push(sf.ID, sf.NAME);
  const fo = await b24.disk.folder.copyTo({ id: 8, targetFolderId: 9 });
  told.push(fo.ID, fo.NAME, fo.PARENT_ID);
  const fi = await b24.disk.file.copyTo({ id: 8, targetFolderId: 9 });
  told.push(fi.DOWNLOAD_URL);
  return told;
}

async function lists(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const le: number = await b24.lists.element.add({
    IBLOCK_TYPE_ID: 'lists',
    IBLOCK_ID: 41,
    ELEMENT_CODE: 'el1',
    FIELDS: {
      NAME: 'One',
      PROPERTY_62: ['a', 'b'],
      PROPERTY_65: 'text',
      PROPERTY_70: ['a.txt', base64],
    },
    IBLOCK_SECTION_ID: 0,
    LIST_ELEMENT_URL: '#list_id#/element/#section_id#/#element_id#/',
  });
  await b24.lists.element.add({
    IBLOCK_TYPE_ID: 'bitrix_processes',
    IBLOCK_CODE: 'code',
    ELEMENT_CODE: 'el1',
    FIELDS: { NAME: 'One' },
  });
  const ty = await b24.lists.field.type.get({
    IBLOCK_TYPE_ID: 'lists',
    IBLOCK_ID: 41,
    FIELD_ID: 'PROPERTY_62',
  });
  told.push(ty);
  await b24.lists.section.delete({
    IBLOCK_TYPE_ID: 'lists_socnet',
    IBLOCK_CODE: 'a',
    SECTION_CODE: 'b',
  });
  await b24.lists.section.delete({ IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 5, SECTION_ID: 6 });
  const lu: boolean = await b24.lists.element.update({
    IBLOCK_TYPE_ID: 'lists',
    IBLOCK_ID: 41,
    ELEMENT_ID: 5,
    FIELDS: {
      NAME: 'One',
      PROPERTY_62: { 599: 'a', n0: 'b' },
      PROPERTY_70: { 5: ['a.txt', base64] },
    },
  });
  told.push(lu);
  told.push(le);
  return told;
}

async function workflows(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const wt: number = await b24.bizproc.workflow.template.add({
    DOCUMENT_TYPE: ['crm', 'CCrmDocumentLead', 'LEAD'],
    NAME: 'T',
    DESCRIPTION: 'd',
    TEMPLATE_DATA: ['t.bpt', base64],
    AUTO_EXECUTE: 1,
  });
  await b24.bizproc.workflow.template.add({
    DOCUMENT_TYPE: ['lists', 'Bitrix\\Lists\\BizprocDocumentLists', 'iblock_5'],
    NAME: 'T',
    TEMPLATE_DATA: ['t.bpt', base64],
  });
  await b24.bizproc.workflow.template.update({
    ID: 6,
    FIELDS: { NAME: 'T', AUTO_EXECUTE: 0, TEMPLATE_DATA: { fileData: ['t.bpt', base64] } },
  });
  for await (const w of client.list(b24.bizproc.workflow.instances, {
    SELECT: ['ID', 'MODIFIED', 'STARTED_BY'],
    FILTER: { '>STARTED_BY': 0, MODULE_ID: 'crm' },
    ORDER: { STARTED: 'DESC' },
  }))
    told.push(w.ID, w.MODIFIED, w.STARTED_BY);
  told.push(wt);
  return told;
}

async function hours(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const fd = await b24.timeman.record.field.get({ name: 'startTime', select: ['name', 'type'] });
  told.push(fd.item.name, fd.item.type);
  await b24.timeman.timecontrol.settings.set({
    ACTIVE: true,
    MINIMUM_IDLE_FOR_REPORT: 5,
    REGISTER_OFFLINE: true,
    REGISTER_IDLE: true,
    REGISTER_DESKTOP: true,
    REPORT_REQUEST_TYPE: 'user',
    REPORT_REQUEST_USERS: [1, 2],
    REPORT_SIMPLE_TYPE: 'all',
    REPORT_FULL_TYPE: 'none',
    REPORT_FULL_USERS: [],
  });
  await b24.timeman.timecontrol.settings.set({ ACTIVE: 0 });
  const { items } = await b24.timeman.record.list({
    filter: [
      ['userId', 1],
      ['startTime', '>=', '2026-01-01T00:00:00+03:00'],
    ],
    select: ['id', 'duration'],
    order: { id: 'DESC' },
    pagination: { page: 1, limit: 10 },
  });
  told.push(items[0]?.id);
  return told;
}

async function bookings(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const br = await b24.booking.v1.resource.add({
    fields: {
      name: 'Car',
      description: 'red',
      typeId: 1,
      isMain: 'N',
      isInfoNotificationOn: 'Y',
      templateTypeInfo: 'animate',
      templateTypeReminder: 'base',
      templateTypeFeedback: 'inanimate',
      isFeedbackNotificationOn: 'N',
    },
  });
  told.push(br.id);
  const rl = await b24.booking.v1.resource.list({
    FILTER: { searchQuery: 'car', isMain: 'Y', typeId: 1 },
    ORDER: { id: 'desc', name: 'asc' },
  });
  told.push(rl.resource[0]?.name);
  await b24.booking.v1.booking.externalData.set({
    bookingId: 20,
    externalData: [{ moduleId: 'crm', entityTypeId: 'DEAL', value: '3' }],
  });
  await b24.booking.v1.resource.slots.set({
    resourceId: 7,
    slots: [
      { from: 540, to: 1080, timezone: 'Europe/Riga', weekDays: ['Mon', 'Tue'], slotSize: 60 },
    ],
  });
  return told;
}

async function processes(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  await b24.rpa.item.delete({ typeId: 1, id: 5 });
  await b24.rpa.comment.update({
    id: 5,
    fields: { description: 'text', files: [['a.txt', base64]] },
  });
  await b24.rpa.comment.update({
    id: 5,
    fields: { description: '[b]x[/b]', files: [{ id: 5 }, ['a.txt', base64]] },
  });
  const rs = await b24.rpa.fields.getSettings({ typeId: 1, stageId: 5 });
  told.push(rs);
  const rt = await b24.rpa.timeline.listForItem({ typeId: 1, itemId: 5, start: 0 });
  told.push(rt);
  return told;
}

function wrong(b24: RestMembers): unknown {
  return [
    // @ts-expect-error -- no such type of stage
    b24.tasks.api.scrum.kanban.addStage({ fields: { sprintId: 4, name: 'Review', type: 'DONE' } }),
    // @ts-expect-error -- needed
    b24.tasks.api.scrum.kanban.addStage({ fields: { name: 'Review' } }),
    // @ts-expect-error -- a list
    b24.user.access({ ACCESS: 5 }),
    // @ts-expect-error -- no field of a file
    b24.disk.storage.getChildren({ id: 3, filter: { NAMES: 'a' } }),
    // @ts-expect-error -- one text more
    b24.disk.file.uploadVersion({ id: 1, fileContent: ['a', 'b', 'c'] }),
    // @ts-expect-error -- no status
    b24.calendar.meeting.status.set({ eventId: 5, status: 'X' }),
    // @ts-expect-error -- misspelt
    b24.calendar.event.update({ id: 7, type: 'user', ownerId: 1, name: 'x', form: '2026-11-30' }),
    b24.lists.element.add({
      IBLOCK_TYPE_ID: 'lists',
      IBLOCK_ID: 41,
      ELEMENT_CODE: 'el1',
      // @ts-expect-error -- needed
      FIELDS: {},
    }),
    // @ts-expect-error -- misspelt
    b24.bizproc.workflow.template.update({ ID: 6, FIELDS: { TITLE: 'T' } }),
    // @ts-expect-error -- 0 to 3
    b24.bizproc.workflow.template.update({ ID: 6, FIELDS: { AUTO_EXECUTE: 7 } }),
    // @ts-expect-error -- no type of a report
    b24.timeman.timecontrol.settings.set({ REPORT_FULL_TYPE: 'some' }),
    // @ts-expect-error -- no field
    b24.booking.v1.resource.add({ fields: { name: 'x', typeId: 1, colour: 'red' } }),
    // @ts-expect-error -- no template
    b24.booking.v1.resource.add({ fields: { name: 'x', typeId: 1, templateTypeInfo: 'base' } }),
    // @ts-expect-error -- a value for a field of version 3
    b24.timeman.record.field.get({ nam: 'startTime' }),
    // @ts-expect-error -- no field
    b24.task.items.getlist({ FILTER: { RESPONSIBLE: 1 } }),
    // @ts-expect-error -- needed
    b24.tasks.flow.Flow.delete({ flowData: {} }),
    // @ts-expect-error -- no field
    b24.user.update({ ID: 5, PERSONAL_CITTY: 'x' }),
    b24.calendar.section.add({
      type: 'user',
      ownerId: 2,
      name: 'New',
      // @ts-expect-error -- no period
      export: { ALLOW: true, SET: '1_2' },
    }),
    // @ts-expect-error -- no kind of lists
    b24.lists.section.delete({ IBLOCK_TYPE_ID: 'list', IBLOCK_ID: 5, SECTION_ID: 6 }),
    // @ts-expect-error -- no field
    b24.bizproc.workflow.instances({ FILTER: { STARTED_BYE: 0 } }),
    // @ts-expect-error -- needed
    b24.timeman.record.list({ select: ['id'] }),
    // @ts-expect-error -- needed
    b24.booking.v1.resource.slots.set({ resourceId: 7, slots: [{ from: 540 }] }),
  ];
}

test('what the pages describe compiles, and what they do not is refused', () => {
  expect([
    tasks,
    olderTasks,
    people,
    meetings,
    files,
    lists,
    workflows,
    hours,
    bookings,
    processes,
    wrong,
  ]).toHaveLength(11);
});
