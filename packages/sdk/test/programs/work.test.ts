/**
 * What programs do with tasks, people, files, calendars, lists and workflows, written from pages of the documentation that were drawn
 * at random (seed 20261128): this file compiles.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMembers, RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

/** Never called: what it holds is only compiled. */
async function tasks(client: Strict, b24: RestMembers): Promise<string> {
  const { checkListItem } = await b24.tasks.template.checklist.addAttachmentByContent({
    templateId: 139,
    checkListItemId: 37,
    attachmentParameters: { NAME: 'note.txt', CONTENT: 'bm90ZQ==' },
  });
  for await (const epic of client.list('tasks.api.scrum.epic.list', {
    filter: { GROUP_ID: 143, '>=ID': 1, NAME: '%epic%', '!=COLOR': '#69dafc' },
    order: { ID: 'asc', NAME: 'desc' },
    select: ['ID', 'NAME', 'COLOR'],
  })) {
    await b24.tasks.api.scrum.epic.update({
      id: epic.id,
      fields: { name: `${epic.name} (old)`, color: '#bbecf1', files: ['n429'] },
    });
  }
  const sprint = await client.call('tasks.api.scrum.sprint.add', {
    fields: {
      name: 'Sprint 2',
      groupId: 1,
      sort: 2,
      status: 'planned',
      dateStart: '2026-11-22T00:00:00+02:00',
      dateEnd: '2026-11-29T00:00:00+02:00',
    },
  });
  const flow = await b24.tasks.flow.Flow.update({
    flowData: {
      id: 517,
      name: 'Support',
      distributionType: 'queue',
      plannedCompletionTime: 7200,
      responsibleList: [
        ['user', '3'],
        ['department', '17'],
      ],
      taskCreators: [['meta-user', 'all-users']],
      matchWorkTime: 0,
      notifyAtHalfTime: 1,
    },
  });
  const { item } = await client.call('tasks.task.result.add', {
    fields: { taskId: sprint.id, text: 'Planned' },
  });
  const { item: changed } = await b24.tasks.task.result.update({
    id: item.id,
    fields: { text: `Planned in ${flow.name}` },
  });
  return `${checkListItem.title}: ${changed.text}`;
}

async function people(client: Strict, { humanresources, user }: RestMembers): Promise<number> {
  const id: number = await user.userfield.add({
    fields: {
      FIELD_NAME: 'UF_USR_SHIFT',
      USER_TYPE_ID: 'enumeration',
      MULTIPLE: 'N',
      SORT: 100,
      SETTINGS: { DISPLAY: 'UI', LIST_HEIGHT: 1 },
      EDIT_FORM_LABEL: { en: 'Shift', de: 'Schicht' },
    },
  });
  await user.userfield.update({ id, fields: { SORT: '150', LIST_FILTER_LABEL: 'Shift' } });
  const fields = await client.call('user.userfield.list', {
    order: { SORT: 'ASC' },
    filter: { USER_TYPE_ID: 'enumeration', MANDATORY: 'N' },
  });
  const companies = await humanresources.hcmlink.company.list({ limit: 50, userId: 1 });
  for (const company of companies) {
    await client.call('humanresources.hcmlink.field.value.set', {
      company: company.company,
      data: [{ field: 'personal_number', employee: 'employee-001', value: 'TN-1' }],
      job: { id: 101, fields: { status: 'DONE', total: 1, sent: 1 } },
    });
  }
  await humanresources.hcmlink.job.update({ id: 101, fields: { status: 'IN_PROGRESS', sent: 3 } });
  return fields.filter(({ FIELD_NAME }) => FIELD_NAME === 'UF_USR_SHIFT').length;
}

async function files(client: Strict, { disk }: RestMembers): Promise<boolean> {
  const found = await client.call('disk.file.search', {
    QUERY: 'contract',
    TYPE: 'all',
    FILTER: { STORAGE_ID: 1, FOLDER_ID: 649 },
  });
  const folder = found.find(({ TYPE }) => TYPE === 'folder');
  return disk.folder.shareToUser({
    id: folder?.ID ?? 8994,
    userId: 1271,
    taskName: 'disk_access_edit',
  });
}

async function calendars(client: Strict, { calendar, booking }: RestMembers): Promise<string> {
  const [next] = await calendar.event.get.nearest({ days: 10, forCurrentUser: true });
  const bookings = await client.call('calendar.resource.booking.list', {
    filter: { resourceTypeIdList: [10852, 10888], from: '2026-06-20', to: '2026-08-20' },
  });
  const period = {
    from: { timestamp: 1723446900, timezone: 'Europe/Berlin' },
    to: { timestamp: '1723447800', timezone: 'Europe/Berlin' },
  };
  await booking.v1.booking.createfromwaitlist({
    waitListId: 10,
    fields: { resourceIds: [1, 2], name: 'Repair', datePeriod: period },
  });
  await client.batch([
    {
      method: 'booking.v1.waitlist.externalData.set',
      params: {
        waitListId: 14,
        externalData: [{ moduleId: 'crm', entityTypeId: 'DEAL', value: '1' }],
      },
    },
    {
      method: 'booking.v1.resourceType.update',
      params: {
        id: 10,
        fields: { name: 'Rooms', isReminderNotificationOn: 'Y', reminderDelay: -1 },
      },
    },
  ]);
  return `${next?.NAME} ${next?.DATE_FROM} ${bookings[0]?.DATE_FROM_TS_UTC}`;
}

async function workflows(client: Strict, { bizproc, rpa }: RestMembers): Promise<void> {
  for await (const run of client.list(bizproc.workflow.instances, {
    SELECT: ['ID', 'STARTED', 'DOCUMENT_ID'],
    ORDER: { STARTED: 'DESC' },
    FILTER: { '>STARTED_BY': 0, ENTITY: 'CCrmDocumentLead' },
  })) {
    if (run.DOCUMENT_ID === 'LEAD_1') break;
  }
  await bizproc.task.complete({
    TASK_ID: 1501,
    STATUS: 'yes',
    COMMENT: 'Fine',
    FIELDS: { contractor: 'C_607', phone_number: '+19991234567' },
  });
  await bizproc.activity.add({
    CODE: 'md5_action',
    HANDLER: 'https://app.example/ping',
    AUTH_USER_ID: 1,
    USE_SUBSCRIPTION: 'Y',
    NAME: 'Hash',
    DESCRIPTION: { en: 'Hashes a text', de: 'Hasht einen Text' },
    PROPERTIES: {
      inputString: {
        Name: { en: 'Text' },
        Type: 'select',
        Options: { a: 'A', b: 'B' },
        Required: 'Y',
        Multiple: 'N',
      },
    },
    RETURN_PROPERTIES: { outputString: { Name: 'Hash', Type: 'string', Multiple: 'N' } },
    DOCUMENT_TYPE: ['crm', 'CCrmDocumentDeal', 'DEAL'],
    FILTER: { INCLUDE: [['crm', 'CCrmDocumentLead']] },
  });
  await rpa.stage.add({
    fields: { name: 'Checked', typeId: 1, color: '22B9FF', sort: 300, semantic: 'SUCCESS' },
  });
  await client.call('rpa.timeline.listForItem', { typeId: 24, itemId: 10, start: 50 });
}

async function lists(client: Strict, b24: RestMembers): Promise<string | undefined> {
  const list = { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 37 } as const;
  const [url] = await b24.lists.element.get.file.url({ ...list, ELEMENT_ID: 231, FIELD_ID: 423 });
  await client.call('lists.section.update', {
    IBLOCK_TYPE_ID: 'lists',
    IBLOCK_CODE: 'documents',
    SECTION_CODE: 'marketing',
    FIELDS: { NAME: 'Marketing', SORT: 600, ACTIVE: 'N' },
  });
  await b24.lists.update({
    ...list,
    FIELDS: { NAME: 'Tasks of today', DESCRIPTION: '', SORT: 600, BIZPROC: 'N' },
    MESSAGES: { ELEMENT_NAME: 'Item', SECTIONS_NAME: 'Categories' },
    RIGHTS: { D15: 'W', U1: 'X' },
  });
  const id: number = await b24.entity.section.add({
    ENTITY: 'dish',
    NAME: 'Soups',
    ACTIVE: 'Y',
    PICTURE: ['soup.jpg', 'aGVsbG8='],
    UF_COLOR: '#ff6600',
  });
  await b24.entity.item.update({
    ENTITY: 'dish',
    ID: 2333,
    NAME: 'Borscht',
    SECTION: id,
    PROPERTY_VALUES: { price: 33 },
    DETAIL_PICTURE: false,
  });
  await client.call('entity.item.property.update', {
    ENTITY: 'dish',
    PROPERTY: 'price',
    PROPERTY_NEW: 'cost',
    TYPE: 'N',
  });
  return url;
}

async function time(client: Strict, { timeman }: RestMembers): Promise<number> {
  await timeman.timecontrol.report.add({ REPORT_ID: 123, TEXT: 'Office', TYPE: 'WORK' });
  await timeman.timecontrol.report.add({ ID: '123', TEXT: 'Doctor', CALENDAR: 'N' });
  const { result, error_ranges: wrong } = await client.call('timeman.networkrange.set', {
    RANGES: [{ ip_range: '10.0.0.0-10.255.255.255', name: 'Office' }],
  });
  const { report } = await timeman.timecontrol.reports.get({ USER_ID: 3, MONTH: 5, YEAR: 2026 });
  return result ? report.days.length : (wrong?.length ?? 0);
}

async function groups(client: Strict, b24: RestMembers): Promise<string[]> {
  const invited = await b24.sonet_group.user.invite({
    GROUP_ID: 69,
    USER_ID: [1271, 1272],
    MESSAGE: 'Join us',
  });
  const names: string[] = invited.map(String);
  for await (const group of client.list('sonet_group.get', {
    ORDER: { NAME: 'ASC' },
    FILTER: { '%NAME': 'Pro', ACTIVE: 'Y', '>=DATE_CREATE': '2026-01-01' },
    IS_ADMIN: 'Y',
  })) {
    names.push(group.NAME);
  }
  const { workgroups } = await client.call('socialnetwork.api.workgroup.list', {
    filter: { ACTIVE: 'Y', '!ID': [5, 7], '%NAME': 'group' },
    select: ['ID', 'NAME', 'AVATAR'],
    order: { ID: 'DESC' },
    params: { mode: 'mobile', shouldSelectDialogId: 'Y' },
  });
  return [...names, ...workgroups.map(({ name }) => name ?? '')];
}

async function documents(client: Strict, b24: RestMembers): Promise<string> {
  const { item } = await b24.note.document.add({
    fields: { collectionId: 42, title: 'Chapter 1', parentId: 10, markdown: '# Chapter 1' },
  });
  await client.call('note.document.update', {
    id: item.id,
    fields: { title: 'Chapter 2' },
    overwrite: true,
  });
  const { success, to } = await b24.mail.message.reply({
    replyToMessageId: 15,
    from: 'user@example.com',
    to: ['client@example.com'],
    cc: ['other@example.com'],
    subject: 'Re: Contract',
    body: 'Received.',
  });
  const { region } = await client.call('documentgenerator.region.update', {
    id: 1,
    fields: { title: 'Germany', languageId: 'de', phrases: { TAX_INCLUDED: 'Tax included' } },
  });
  await b24.documentgenerator.role.fillaccesses({
    accesses: [
      { roleId: 9, accessCode: 'U1' },
      { roleId: 9, accessCode: 'UA' },
    ],
  });
  const { document } = await client.call('documentgenerator.document.update', {
    id: 51,
    values: { DocumentNumber: '1', Total: 130000 },
    stampsEnabled: 0,
    fields: { CurrentDate: { TYPE: 'DATE', FORMAT: { format: 'd.m.Y' } } },
  });
  return success ? `${to[0]} ${region.title} ${document.downloadUrl}` : '';
}

test('programs for work compile', () => {
  const programs = [tasks, people, files, calendars, workflows, lists, time, groups, documents];
  expect(programs).toHaveLength(9);
});
