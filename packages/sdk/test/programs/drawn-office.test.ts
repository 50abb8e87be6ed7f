/**
 * What programs do with working time, groups, posts, documents, messages, votes and widgets, by names and by members in a strict client, written from pages that
 * were drawn at random (seed 52711), with all that their tables tell: this file compiles.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMembers, RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

declare const base64: string;

async function hours(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const { items } = await b24.timeman.record.field.list(
    { select: ['name', 'type', 'filterable', 'sortable', 'validationRules', 'elementType'] },
    { version: 3 },
  );
  for (const field of items)
    told.push(field.name, field.type, field.filterable, field.validationRules);
  const range = await client.call('timeman.networkrange.check', { IP: '10.10.255.255' });
  if (typeof range !== 'boolean') {
    const ip: string = range.ip;
    told.push(ip, range.range, range.name);
  }
  await b24.timeman.networkrange.check({});
  const settings = await b24.timeman.timecontrol.reports.settings.get({});
  const minutes: number = settings.minimum_idle_for_report;
  told.push(minutes, settings.user_head, settings.report_view_type === 'simple', settings.active);
  for (const department of settings.departments) told.push(department.id, department.name);
  const day = await b24.timeman.open({
    USER_ID: 503,
    TIME: '2025-03-27T08:00:01+00:00',
    REPORT: 'Forgot',
    LAT: 53.54,
    LON: '9.98',
  });
  await b24.timeman.open({});
  const opened: boolean = day.STATUS === 'EXPIRED' || day.STATUS === 'PAUSED';
  const latitude: number = day.LAT_OPEN;
  const finish: string | null = day.TIME_FINISH;
  const address: string | null = day.IP_CLOSE;
  told.push(
    opened,
    latitude,
    finish,
    address,
    day.TIME_FINISH_DEFAULT,
    day.TZ_OFFSET + 1,
    day.ACTIVE,
  );
  return told;
}

async function groups(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const moderators = await b24.sonet_group.user.update({
    GROUP_ID: 69,
    USER_ID: [1271, '1272'],
    ROLE: 'E',
  });
  await b24.sonet_group.user.update({ GROUP_ID: 69, USER_ID: 1271, ROLE: 'K' });
  for (const id of moderators) told.push(Number(id));
  for (const member of await b24.sonet_group.user.get({ ID: 69 })) {
    const owner: boolean = member.ROLE === 'A';
    told.push(owner, Number(member.USER_ID));
  }
  const group: number = await b24.sonet_group.create({
    NAME: 'Project',
    DESCRIPTION: 'd',
    VISIBLE: 'Y',
    OPENED: 'N',
    CLOSED: 'N',
    KEYWORDS: 'a,b',
    INITIATE_PERMS: 'K',
    PROJECT: 'Y',
    PROJECT_DATE_START: '2026-01-01T00:00:00+03:00',
    PROJECT_DATE_FINISH: '2026-02-01T00:00:00+03:00',
    SCRUM_MASTER_ID: 1,
    OWNER_ID: 1,
    IMAGE: ['avatar.png', base64],
    IMAGE_FILE_ID: 5,
    SITE_ID: ['s1'],
    SUBJECT_ID: 1,
  });
  const { workgroups } = await b24.socialnetwork.api.workgroup.list({
    filter: {
      ACTIVE: 'Y',
      '%NAME': 'x',
      '>=DATE_CREATE': '2026-01-01',
      SITE_ID: 's1',
      '!PROJECT': 'Y',
    },
    select: [
      'ID',
      'NAME',
      'TYPE',
      'AVATAR',
      'NUMBER_OF_MEMBERS',
      'SCRUM_SPRINT_DURATION',
      'PROJECT_DATE_START',
    ],
    order: { DATE_ACTIVITY: 'DESC' },
    params: {
      IS_ADMIN: 'Y',
      siteId: 's1',
      mode: 'mobile',
      features: ['tasks'],
      mandatoryFeatures: ['files'],
      shouldSelectDialogId: 'Y',
    },
    start: -1,
  });
  for (const own of workgroups) {
    const id: string = own.id;
    told.push(id, own.name, own.type, own.avatar, own.additionalData?.role, own.dialogId);
    told.push(own.additionalData?.initiatedByType);
  }
  for await (const own of client.list(b24.socialnetwork.api.workgroup.list, {}))
    told.push(
      own.id,
      own.numberOfMembers,
      own.scrumSprintDuration,
      own.projectDateStart,
      own.keywords,
    );
  told.push(group);
  return told;
}

async function posts(b24: RestMembers): Promise<unknown[]> {
  const shared: boolean = await b24.log.blogpost.share({
    POST_ID: 217,
    DEST: ['SG69', 'UA', 'DR4'],
    USER_ID: 1,
  });
  const gone: boolean = await b24.log.blogcomment.delete({ COMMENT_ID: 197, USER_ID: 503 });
  const comment: number = await b24.log.blogcomment.add({
    POST_ID: 403,
    TEXT: 'Comment',
    USER_ID: 27,
    FILES: [['a.txt', base64]],
  });
  return [shared, gone, comment];
}

async function documents(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const { templateFields } = await b24.documentgenerator.template.getfields({ id: 57 });
  const number = templateFields['DocumentNumber'];
  told.push(
    number?.title,
    number?.value,
    number?.group,
    number?.chain,
    number?.required === 'Y',
    number?.type,
  );
  const { publicUrl } = await b24.documentgenerator.document.enablepublicurl({ id: 51, status: 0 });
  const url: string | null = publicUrl;
  const none: null = await b24.documentgenerator.template.delete({ id: 59 });
  const { template } = await client.call('documentgenerator.template.get', { id: '57' });
  const id: string = template.id;
  const sort: string = template.sort;
  told.push(
    url,
    none,
    id,
    sort,
    template.withStamps === 'Y',
    template.users['U503'],
    template.code,
  );
  told.push(
    template.providers['rest'],
    template.createTime,
    template.downloadMachine,
    template.numeratorId,
  );
  return told;
}

async function fields(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const registered: boolean = await b24.messageservice.sender.add({
    CODE: 'provider1',
    TYPE: 'SMS',
    HANDLER: 'https://app.example/handler',
    NAME: { ru: 'Провайдер', en: 'Provider' },
    DESCRIPTION: 'Main',
  });
  const codes: string[] = await b24.messageservice.sender.list({});
  const { field } = await b24.userfieldconfig.add({
    moduleId: 'crm',
    field: {
      entityId: 'CRM_7',
      fieldName: 'UF_CRM_7_LIST',
      userTypeId: 'enumeration',
      xmlId: 'x',
      sort: 100,
      multiple: 'Y',
      mandatory: 'N',
      showFilter: 'Y',
      editInList: 'Y',
      isSearchable: 'N',
      settings: { DISPLAY: 'DIALOG', LIST_HEIGHT: 3, CAPTION_NO_VALUE: 'none', SHOW_NO_VALUE: 'Y' },
      editFormLabel: { ru: 'Список', en: 'List' },
      helpMessage: 'h',
      enum: [{ value: 'One', def: 'Y', sort: 100, xmlId: 'one' }],
    },
  });
  await b24.userfieldconfig.add({
    moduleId: 'crm',
    field: {
      entityId: 'CRM_7',
      fieldName: 'UF_CRM_7_DATE',
      userTypeId: 'datetime',
      settings: { DEFAULT_VALUE: { VALUE: '', TYPE: 'NOW' }, USE_SECOND: 'Y', USE_TIMEZONE: 'N' },
    },
  });
  await b24.userfieldconfig.add({
    moduleId: 'crm',
    field: {
      entityId: 'CRM_7',
      fieldName: 'UF_CRM_7_CRM',
      userTypeId: 'crm',
      settings: { LEAD: 'Y', CONTACT: 'N', DYNAMIC_177: 'Y', SMART_INVOICE: 'N' },
    },
  });
  await b24.userfieldconfig.add({
    moduleId: 'crm',
    field: {
      entityId: 'CRM_7',
      fieldName: 'UF_CRM_7_FILE',
      userTypeId: 'file',
      settings: {
        SIZE: 20,
        LIST_WIDTH: 100,
        EXTENSIONS: ['png', 'jpg'],
        TARGET_BLANK: 'Y',
        MAX_ALLOWED_SIZE: 1,
      },
    },
  });
  told.push(
    registered,
    codes,
    Number(field.id),
    field.multiple === 'Y',
    field.languageId,
    field.listColumnLabel,
  );
  told.push(field.enum?.[0]?.userFieldId, field.settings, field.xmlId, field.isSearchable);
  const changed = await b24.userfieldconfig.update({
    moduleId: 'crm',
    id: 7095,
    field: {
      xmlId: 'x',
      sort: 5,
      mandatory: 'Y',
      showFilter: 'N',
      isSearchable: 'Y',
      editFormLabel: { ru: 'Список' },
      helpMessage: { en: 'Help' },
      settings: { REGEXP: '/x/', ROWS: 2, MIN_LENGTH: 1 },
      userTypeId: 'enumeration',
      enum: [
        { id: 3671, value: 'One', def: 'N', sort: 1 },
        { id: 3673, del: 'Y' },
        { value: 'New' },
      ],
    },
  });
  told.push(changed.field.entityId, changed.field.errorMessage, changed.field.showInList);
  const agreement = await b24.userconsent.agreement.text({
    id: 19,
    replace: {
      button_caption: 'I agree',
      fields: {
        COMPANY_NAME: 'C',
        COMPANY_ADDRESS: 'a',
        PURPOSES: 'p',
        THIRD_PARTIES: 't',
        EMAIL: 'e@example.com',
      },
    },
  });
  const label: string = agreement.LABEL;
  told.push(label, agreement.TEXT);
  return told;
}

async function connectors(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const updated: boolean = await b24.biconnector.source.update({
    id: 4,
    fields: {
      title: 'New',
      description: 'd',
      active: false,
      settings: { login: 'a', password: 'p', port: 5 },
    },
  });
  const { item } = await b24.biconnector.source.get({ id: '6' });
  const connection: number = item.connection.id;
  const active: boolean = item.connection.active;
  told.push(
    updated,
    connection,
    active,
    item.connectorId,
    item.settings[0]?.value,
    item.connection.dateCreate,
  );
  const rows = await b24.biconnector.connector.list({
    select: ['id', 'title', 'urlCheck', 'dateCreate'],
    filter: {
      '%=title': 'My%',
      '!description': '',
      '@id': [1, 2],
      '>=dateCreate': '2025-01-01',
      '!@id': [3],
    },
    order: { dateCreate: 'DESC' },
    page: 2,
  });
  for (const row of rows) told.push(row.id, row.title, row.urlCheck, row.dateCreate);
  for await (const row of client.list(b24.biconnector.connector.list, {}))
    told.push(row.urlData, row.urlTableList, row.urlTableDescription, row.settings, row.logo);
  const { id } = await b24.biconnector.dataset.add({
    fields: {
      sourceId: 3,
      name: 'rest_dataset',
      externalName: 'e',
      externalCode: 'c',
      description: 'd',
      fields: [
        { type: 'int', name: 'ID', externalCode: 'ID' },
        { type: 'datetime', name: 'AT', externalCode: 'AT' },
      ],
    },
  });
  told.push(id + 1);
  return told;
}

async function votes(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const sent = await b24.vote.Integration.Im.send({
    chatId: 5,
    IM_MESSAGE_VOTE_DATA: {
      QUESTIONS: [
        { QUESTION: 'How?', FIELD_TYPE: 1, ANSWERS: [{ MESSAGE: 'So' }, { MESSAGE: 'Otherwise' }] },
      ],
      ANONYMITY: 1,
      OPTIONS: 0,
    },
    templateId: 'one',
  });
  const message: number = sent.messageId;
  told.push(message, sent.voteId);
  const voted = await b24.vote.AttachedVote.getWithVoted({
    attachId: 1,
    pageSize: 20,
    userForMobileFormat: true,
  });
  await b24.vote.AttachedVote.getWithVoted({ signedAttachId: 'abc.def' });
  await b24.vote.AttachedVote.getWithVoted({
    moduleId: 'blog',
    entityType: 'Bitrix\\Vote\\Attachment\\BlogPostConnector',
    entityId: 5,
  });
  const question = voted.attach.QUESTIONS['1'];
  told.push(question?.QUESTION, question?.ANSWERS['1']?.MESSAGE, question?.ANSWERS['1']?.PERCENT);
  told.push(
    voted.attach.canRevote,
    voted.attach.signedAttachId,
    voted.attach.userAnswerMap,
    voted.voted,
  );
  const { items } = await b24.vote.AttachedVote.getMany({
    moduleId: 'im',
    entityType: 'Bitrix\\Vote\\Attachment\\ImMessageConnector',
    entityIds: [1, 2, 3],
  });
  for (const vote of items) {
    const id: number = vote.ID;
    told.push(id, vote.COUNTER, vote.isFinished, vote.downloadUrl, vote.entityId);
  }
  return told;
}

async function widgets(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const gone: boolean = await b24.mailservice.delete({ ID: 31 });
  const service = await b24.mailservice.get({ ID: '31' });
  const flag: 'Y' | 'N' = service.ACTIVE;
  const port: number | `${number}` | null = service.SMTP_PORT;
  told.push(
    gone,
    flag,
    port,
    Number(service.SORT),
    service.ICON,
    service.SMTP_ENCRYPTION,
    service.UPLOAD_OUTGOING,
  );
  const pushed: boolean = await b24.pull.application.event.add({
    COMMAND: 'test_event',
    PARAMS: { grid_id: 15, status: 'done' },
    MODULE_ID: 'application',
    USER_ID: [1, 2],
  });
  await b24.pull.application.event.add({ COMMAND: 'test_event', USER_ID: 1 });
  const dropped: boolean = await b24.userfieldtype.delete({ USER_TYPE_ID: 'test' });
  for (const own of await b24.placement.get({})) {
    const handler: string = own.handler;
    told.push(handler, own.placement, own.title, own.userId, own.langAll['ru']?.TITLE, own.options);
  }
  const bound: boolean = await client.call('placement.bind', {
    PLACEMENT: 'CRM_DEAL_DETAIL_TAB',
    HANDLER: 'https://app.example/tab',
    TITLE: 't',
    DESCRIPTION: 'd',
    GROUP_NAME: 'g',
    LANG_ALL: { en: { TITLE: 't', DESCRIPTION: 'd', GROUP_NAME: 'g' }, ru: { TITLE: 'т' } },
    OPTIONS: { errorHandlerUrl: 'https://app.example/error' },
    USER_ID: 1,
  });
  told.push(pushed, dropped, bound);
  for (const own of await client.call('event.get', {})) {
    const event: string = own.event;
    told.push(event, own.handler, own.auth_type, own.offline);
  }
  const { count } = await b24.event.unbind({
    event: 'ONCRMLEADADD',
    handler: 'https://app.example/handler',
    auth_type: 0,
    event_type: 'offline',
  });
  told.push(count + 1);
  return told;
}

async function descriptions(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const gone: boolean = await b24.ai.engine.unregister({ code: 'acme_gpt' });
  const field = await b24.main.eventlog.field.get(
    { name: 'timestampX', select: ['name', 'type', 'filterable', 'multiple', 'elementType'] },
    { version: 3 },
  );
  const name: string | undefined = field.item.name;
  told.push(
    gone,
    name,
    field.item.requiredGroups,
    field.item.elementType,
    field.item.validationRules,
  );
  const mailbox = await b24.mail.mailbox.field.get(
    { name: 'senderName', select: ['name', 'title'] },
    { version: 3 },
  );
  const note = await b24.note.document.field.get({ name: 'parentId' }, { version: 3 });
  const node = await b24.humanresources.node.field.get(
    { name: 'members', select: ['type'] },
    { version: 3 },
  );
  told.push(mailbox.item.title, note.item.type, node.item.type);
  const { items: kinds } = await b24.tasks.task.field.list(
    { select: ['name', 'type', 'sortable'] },
    { version: 3 },
  );
  for (const kind of kinds) told.push(kind.name, kind.sortable, kind.type);
  return told;
}

async function logs(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const { items } = await b24.main.eventlog.list(
    {
      select: ['id', 'timestampX', 'severity', 'remoteAddr', 'siteId', 'guestId', 'userId'],
      filter: [
        ['timestampX', '>=', '2026-01-30T00:00:00+03:00'],
        ['userId', 'in', [1, 2]],
        ['severity', 'SECURITY'],
        {
          logic: 'or',
          conditions: [
            ['moduleId', 'main'],
            ['moduleId', '=', 'crm'],
          ],
        },
      ],
      order: { timestampX: 'DESC', id: 'ASC' },
      pagination: { page: 1, limit: 20, offset: 0 },
    },
    { version: 3 },
  );
  for (const row of items) {
    const id: number = row.id;
    told.push(id, row.remoteAddr, row.severity, row.guestId, row.siteId, row.userId);
  }
  for await (const row of client.list(
    b24.main.eventlog.list,
    { order: { id: 'ASC' } },
    { version: 3 },
  ))
    told.push(row.auditTypeId, row.itemId, row.requestUri, row.userAgent, row.description);
  const { items: tasks } = await b24.tasks.task.list(
    {
      select: ['id', 'title', 'responsibleId', 'deadline', 'status', 'priority', 'creator.name'],
      filter: [['id', '>', 1000]],
      order: { deadline: 'ASC', allowsChangeDeadline: 'DESC' },
      pagination: { page: 1, limit: 1000 },
    },
    { version: 3 },
  );
  for (const task of tasks)
    told.push(task.id, task.title, task.deadline, task.status, task.responsibleId);
  const { result } = await b24.tasks.task.result.delete({ id: 17 });
  const removed: boolean = result;
  const access = await b24.tasks.task.access.get({ id: 8017 }, { version: 3 });
  const may: boolean =
    access.changeResponsible && access.resultRead && access.createGanttDependence;
  told.push(removed, may, access.checklistToggle);
  const post = await b24.mail.message.createfeedpost({ messageId: 15, title: 'T' });
  const postId: number = post.postId;
  const { items: nodes } = await b24.humanresources.node.list({
    type: 'TEAM',
    select: ['id', 'name', 'parentId', 'colorName', 'userCount', 'updatedAt'],
    pagination: { page: 1, limit: 200, offset: 0 },
  });
  for (const node of nodes) {
    const count: number | undefined = node.userCount;
    told.push(count, node.parentId, node.colorName, node.updatedAt);
  }
  for await (const node of client.list(b24.humanresources.node.list, { type: 'DEPARTMENT' }))
    told.push(node.xmlId, node.accessCode, node.structureId, node.description);
  told.push(post.success, postId);
  return told;
}

function wrong(client: Strict, b24: RestMembers): unknown[] {
  return [
    // @ts-expect-error -- an address is a text
    b24.timeman.networkrange.check({ IP: 10 }),
    // @ts-expect-error -- misspelt
    b24.timeman.open({ USERID: 1 }),
    // @ts-expect-error -- a number
    b24.timeman.open({ LAT: 'north' }),
    // @ts-expect-error -- no role that can be given
    b24.sonet_group.user.update({ GROUP_ID: 69, USER_ID: 1, ROLE: 'A' }),
    // @ts-expect-error -- needed
    b24.sonet_group.user.update({ GROUP_ID: 69, ROLE: 'E' }),
    // @ts-expect-error -- needed
    b24.sonet_group.create({ DESCRIPTION: 'x' }),
    // @ts-expect-error -- no permission
    b24.sonet_group.create({ NAME: 'x', INITIATE_PERMS: 'Z' }),
    // @ts-expect-error -- no field of filters
    b24.socialnetwork.api.workgroup.list({ filter: { TITLE: 'x' } }),
    // @ts-expect-error -- misspelt
    b24.socialnetwork.api.workgroup.list({ params: { siteID: 's1' } }),
    // @ts-expect-error -- a list
    b24.log.blogpost.share({ POST_ID: 217, DEST: { UA: 'Y' } }),
    // @ts-expect-error -- needed
    b24.log.blogcomment.add({ POST_ID: 403 }),
    // @ts-expect-error -- needed
    b24.log.blogcomment.delete({ USER_ID: 1 }),
    // @ts-expect-error -- needed
    b24.documentgenerator.document.enablepublicurl({ status: 1 }),
    // @ts-expect-error -- needed
    client.call('documentgenerator.template.getfields', {}),
    b24.messageservice.sender.add({
      CODE: 'p',
      // @ts-expect-error -- the only kind is another
      TYPE: 'MAIL',
      HANDLER: 'https://app.example/',
      NAME: 'P',
    }),
    // @ts-expect-error -- needed
    b24.messageservice.sender.add({ CODE: 'p', TYPE: 'SMS', NAME: 'P' }),
    b24.userfieldconfig.add({
      moduleId: 'crm',
      // @ts-expect-error -- needed
      field: { entityId: 'CRM_7', fieldName: 'UF_CRM_7_A' },
    }),
    b24.userfieldconfig.add({
      moduleId: 'crm',
      // @ts-expect-error -- misspelt
      field: { entityId: 'CRM_7', fieldName: 'UF_CRM_7_A', userTypeId: 'string', manditory: 'Y' },
    }),
    b24.userfieldconfig.update({
      moduleId: 'crm',
      id: 1,
      // @ts-expect-error -- misspelt
      field: { enum: [{ id: 1, delete: 'Y' }] },
    }),
    // @ts-expect-error -- misspelt
    b24.userconsent.agreement.text({ id: 19, replace: { fields: { COMPANY: 'C' } } }),
    // @ts-expect-error -- misspelt
    b24.biconnector.source.update({ id: 4, fields: { titel: 'x' } }),
    // @ts-expect-error -- no flag
    b24.biconnector.source.update({ id: 4, fields: { active: 'maybe' } }),
    // @ts-expect-error -- no field
    b24.biconnector.connector.list({ filter: { '%=titel': 'x' } }),
    // @ts-expect-error -- needed
    b24.biconnector.dataset.add({ fields: { sourceId: 3, name: 'n', externalName: 'e' } }),
    b24.biconnector.dataset.add({
      fields: {
        sourceId: 3,
        name: 'n',
        externalName: 'e',
        externalCode: 'c',
        // @ts-expect-error -- misspelt
        fields: [{ type: 'int', name: 'ID', externalKode: 'ID' }],
      },
    }),
    // @ts-expect-error -- questions are needed
    b24.vote.Integration.Im.send({ chatId: 5, IM_MESSAGE_VOTE_DATA: { ANONYMITY: 0 } }),
    b24.vote.Integration.Im.send({
      chatId: 5,
      // @ts-expect-error -- misspelt
      IM_MESSAGE_VOTE_DATA: { QUESTIONS: [{ QUESTION: 'Q', ANSWERS: [{ MESAGE: 'x' }] }] },
    }),
    // @ts-expect-error -- one of three ways
    b24.vote.AttachedVote.getWithVoted({ pageSize: 5 }),
    // @ts-expect-error -- no connector
    b24.vote.AttachedVote.getMany({ moduleId: 'im', entityType: 'Other', entityIds: [1] }),
    // @ts-expect-error -- needed
    b24.mailservice.get({}),
    // @ts-expect-error -- needed
    b24.pull.application.event.add({ PARAMS: {} }),
    // @ts-expect-error -- misspelt
    b24.pull.application.event.add({ COMMAND: 'x', MODULE: 'application' }),
    // @ts-expect-error -- needed
    b24.userfieldtype.delete({}),
    // @ts-expect-error -- no kind of events
    b24.event.unbind({ event: 'ONCRMLEADADD', handler: 'x', event_type: 'later' }),
    // @ts-expect-error -- needed
    b24.event.unbind({ handler: 'x' }),
    // @ts-expect-error -- misspelt
    b24.ai.engine.unregister({ cod: 'acme_gpt' }),
    // @ts-expect-error -- needed
    b24.main.eventlog.field.get({ select: ['name'] }, { version: 3 }),
    // @ts-expect-error -- conditions stand in a list
    b24.main.eventlog.list({ filter: { userId: 1 } }, { version: 3 }),
    // @ts-expect-error -- no field
    b24.main.eventlog.list({ order: { timestamp: 'ASC' } }, { version: 3 }),
    // @ts-expect-error -- misspelt
    b24.main.eventlog.list({ pagination: { pages: 1 } }, { version: 3 }),
    // @ts-expect-error -- no order by that
    b24.tasks.task.list({ order: { description: 'ASC' } }, { version: 3 }),
    // @ts-expect-error -- needed
    b24.tasks.task.result.delete({}),
    // @ts-expect-error -- a number
    b24.tasks.task.access.get({ id: 'x' }, { version: 3 }),
    // @ts-expect-error -- needed
    b24.mail.message.createfeedpost({ title: 'T' }),
    // @ts-expect-error -- needed
    b24.humanresources.node.list({ select: ['id'] }),
    // @ts-expect-error -- no kind of node
    b24.humanresources.node.list({ type: 'GROUP' }),
  ];
}

test('what the pages describe compiles, and what they do not is refused', () => {
  expect([
    hours,
    groups,
    posts,
    documents,
    fields,
    connectors,
    votes,
    widgets,
    descriptions,
    logs,
    wrong,
  ]).toHaveLength(11);
});
