/**
 * What programs do with sites, bookings, stores of applications, telephones and connectors, by names and by members in a strict client, written from pages that
 * were drawn at random (seed 52711), with all that their tables tell: this file compiles.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMembers, RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

declare const base64: string;

async function sites(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const repository = await b24.landing.block.getrepository({ section: 'text', scope: 'knowledge' });
  if (typeof repository !== 'boolean') told.push(repository['items'], repository['name']);
  told.push(await client.call('landing.block.getrepository', {}));
  const more = await b24.landing.site.getadditionalfields({ id: 205, scope: 'group' });
  if (more !== null && !Array.isArray(more)) {
    const colour: unknown = more['THEME_COLOR'];
    told.push(colour, more['SETTINGS_PRICE_CODE']);
  }
  const enabled: boolean = await b24.landing.role.isEnabled({});
  told.push(enabled);
  told.push(
    await b24.landing.block.changeNodeName({
      lid: 311,
      block: '6058',
      data: { '.landing-block-node-title@0': 'h1', '.landing-block-node-text': ' P ' },
      preventHistory: true,
      scope: 'mainpage',
    }),
  );
  const copy: number = await b24.landing.landing.favoriteBlock({
    lid: 351,
    block: 6428,
    meta: { name: 'Own', section: ['text', 'features'], preview: 918273, tpl_code: 'bitrix24' },
  });
  const back: number = await b24.landing.site.markUnDelete({ id: 157 });
  told.push(copy, back);
  for (const menu of await b24.landing.site.getMenuBindings({ menuCode: 'crm_switcher:deal' })) {
    const code: string = menu.BINDING_ID;
    const title: string = menu.TITLE;
    told.push(code, title, menu.PUBLIC_URL, menu.ENTITY_TYPE === 'S', Number(menu.ENTITY_ID));
  }
  await b24.landing.site.getMenuBindings({ menuCode: null });
  await b24.landing.site.getMenuBindings({});
  const hidden: boolean = await b24.landing.landing.unpublic({ lid: 351 });
  const unbound: boolean = await b24.landing.site.unbindingFromGroup({ id: 32, groupId: 174 });
  told.push(hidden, unbound);
  return told;
}

async function bookings(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const set: boolean = await b24.booking.v1.waitlist.client.set({
    waitListId: 4,
    clients: [
      { id: 1, type: { module: 'crm', code: 'CONTACT' } },
      { id: 2, type: { module: 'crm', code: 'COMPANY' } },
    ],
  });
  const { clientType } = await b24.booking.v1.clienttype.list({});
  for (const { code, module } of clientType) told.push(code.toLowerCase(), module.length);
  const changed: boolean = await b24.booking.v1.resource.update({
    id: 10,
    fields: {
      name: 'N',
      description: 'd',
      typeId: 1,
      isMain: 'N',
      isInfoNotificationOn: 'Y',
      templateTypeInfo: 'inanimate',
      isConfirmationNotificationOn: 'Y',
      templateTypeConfirmation: 'animate',
      isReminderNotificationOn: 'Y',
      templateTypeReminder: 'base',
      isFeedbackNotificationOn: 'N',
      templateTypeFeedback: 'animate',
      isDelayedNotificationOn: 'N',
      templateTypeDelayed: 'animate',
      infoDelay: 300,
      reminderDelay: -1,
      delayedDelay: 300,
      delayedCounterDelay: 7200,
      confirmationDelay: 86400,
      confirmationRepetitions: 0,
      confirmationRepetitionsInterval: '0',
      confirmationCounterDelay: 7200,
    },
  });
  const { booking } = await b24.booking.v1.booking.get({ id: 15 });
  const from: number = booking.datePeriod.from.timestamp;
  const zone: string = booking.datePeriod.to.timezone;
  const ids: number[] = booking.resourceIds;
  const text: string | null = booking.description;
  told.push(set, changed, from, zone, ids, text, booking.id + 1, booking.name);
  const waiting: boolean = await b24.booking.v1.waitlist.client.unset({ waitListId: 14 });
  const booked: boolean = await b24.booking.v1.booking.client.unset({ bookingId: '14' });
  told.push(waiting, booked);
  return told;
}

async function stores(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const gone: boolean = await b24.entity.item.delete({ ENTITY: 'dish', ID: '2333' });
  const changed: boolean = await b24.entity.update({
    ENTITY: 'dish',
    NAME: 'Dishes v2',
    ENTITY_NEW: 'dish_v2',
    ACCESS: { U1: 'W', AU: 'R', G2: 'X' },
  });
  const added: boolean = await b24.entity.item.property.add({
    ENTITY: 'dish',
    PROPERTY: 'new_prop',
    NAME: 'Property',
    TYPE: 'F',
    SORT: 100,
  });
  const dropped: boolean = await b24.entity.delete({ ENTITY: 'dish_v2' });
  told.push(gone, changed, added, dropped);
  return told;
}

async function calls(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const shown: boolean = await b24.telephony.externalCall.show({
    CALL_ID: 'externalCall.7',
    USER_ID: [1269, 1],
  });
  await b24.telephony.externalCall.show({ CALL_ID: 'externalCall.7', USER_ID: 1269 });
  await b24.telephony.externalCall.show({ CALL_ID: 'externalCall.7' });
  const line: number = await b24.voximplant.sip.update({
    CONFIG_ID: 5,
    SERVER: 's',
    LOGIN: 'l',
    PASSWORD: 'p',
  });
  await b24.voximplant.sip.update({ CONFIG_ID: 5, TITLE: 'Line' });
  const state = await b24.voximplant.sip.status({ REG_ID: 150907 });
  const code: number = state.STATUS_CODE;
  const waits: boolean = state.STATUS_RESULT === 'wait' || state.STATUS_RESULT === 'in_progress';
  told.push(shown, line, code, waits, state.LAST_UPDATED, state.ERROR_MESSAGE);
  const rows = await b24.voximplant.statistic.get({
    FILTER: {
      ID: [1, 7],
      '>=CALL_START_DATE': '2025-01-01T00:00:00+03:00',
      '><CALL_DURATION': [10, 20],
      '!><COST': [1, 2],
      '?COMMENT': 'call',
      '!%PHONE_NUMBER': '7',
      CALL_TYPE: 2,
      '!CALL_FAILED_CODE': '304',
      CRM_ENTITY_TYPE: 'LEAD',
      TRANSCRIPT_PENDING: 'N',
      CALL_VOTE: [4, 5],
    },
    SORT: 'CALL_START_DATE',
    ORDER: 'DESC',
    start: 50,
  });
  for (const row of rows) {
    const id: string = row.ID;
    const seconds: string | null | undefined = row.CALL_DURATION;
    told.push(
      id,
      seconds,
      row.CALL_TYPE,
      row.COST,
      row.REST_APP_NAME,
      row.RECORD_FILE_ID,
      row.RECORD_DURATION,
    );
  }
  for await (const row of client.list(b24.voximplant.statistic.get, { FILTER: { CALL_TYPE: 1 } }))
    told.push(row.CALL_RECORD_URL, row.TRANSCRIPT_ID, row.REDIAL_ATTEMPT, row.EXTERNAL_CALL_ID);
  const call = await b24.telephony.externalCall.register({
    USER_ID: 1269,
    PHONE_NUMBER: '79062195047',
    TYPE: 2,
    CALL_START_DATE: '2026-03-07T10:20:30+03:00',
    CRM_CREATE: 1,
    CRM_SOURCE: 'CALL',
    CRM_ENTITY_TYPE: 'CONTACT',
    CRM_ENTITY_ID: 797,
    SHOW: 0,
    ADD_TO_CHAT: 1,
    CALL_LIST_ID: 3,
    LINE_NUMBER: '3',
    EXTERNAL_CALL_ID: 'asterisk-1',
  });
  await b24.telephony.externalCall.register({
    USER_PHONE_INNER: '101',
    PHONE_NUMBER: '7',
    TYPE: '1',
  });
  const callId: string = call.CALL_ID;
  const lead: number | null = call.CRM_CREATED_LEAD;
  for (const made of call.CRM_CREATED_ENTITIES) told.push(made.ENTITY_TYPE, made.ENTITY_ID);
  told.push(callId, lead, call.CRM_ENTITY_ID, call.CRM_ENTITY_TYPE, call.LEAD_CREATION_ERROR);
  const urls = await b24.voximplant.url.get({});
  const page: string = urls.detail_statistics;
  told.push(page, urls.buy_connector, urls.edit_config, urls.lines);
  return told;
}

async function workflows(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const tasks = await b24.bizproc.task.list({
    SELECT: ['ID', 'NAME', 'STATUS', 'PARAMETERS', 'OVERDUE_DATE', 'WORKFLOW_STARTED_BY'],
    FILTER: {
      USER_ID: 1,
      STATUS: 0,
      '!ACTIVITY': 'ReviewActivity',
      '>=MODIFIED': '2026-01-01',
      '=ENTITY': 'x',
    },
    ORDER: { NAME: 'ASC', ID: 'desc' },
  });
  for (const task of tasks) {
    const id: number | `${number}` = task.ID;
    told.push(id, task.NAME, task.STATUS, task.OVERDUE_DATE, task.WORKFLOW_STARTED_BY);
    told.push(task.PARAMETERS?.CommentRequired, task.PARAMETERS?.Fields?.[0]?.Id);
  }
  for await (const task of client.list(b24.bizproc.task.list, { FILTER: { STATUS: [0, 1] } }))
    told.push(task.DOCUMENT_ID, task.ENTITY, task.DOCUMENT_URL, task.WORKFLOW_STATE);
  const activity: boolean = await b24.bizproc.activity.add({
    CODE: 'md5_action',
    HANDLER: 'https://app.example/ping.php',
    AUTH_USER_ID: 1,
    USE_SUBSCRIPTION: 'Y',
    NAME: { ru: 'MD5', en: 'MD5 generator' },
    DESCRIPTION: 'MD5',
    PROPERTIES: {
      inputString: {
        Name: { ru: 'Строка', en: 'Input string' },
        Description: 'd',
        Type: 'string',
        Required: 'Y',
        Multiple: 'N',
        Default: '{=Document:NAME}',
      },
      kind: {
        Name: 'Kind',
        Type: 'select',
        Options: { one: 'First', two: 'Second' },
        Default: ['one'],
      },
    },
    RETURN_PROPERTIES: {
      outputString: { Name: 'MD5', Type: 'string', Multiple: 'N', Default: null },
    },
    DOCUMENT_TYPE: ['lists', 'BizprocDocument', 'iblock_164'],
    FILTER: { INCLUDE: [['lists'], ['crm', 'CCrmDocumentDeal', 'DEAL']], EXCLUDE: ['box'] },
    USE_PLACEMENT: 'Y',
    PLACEMENT_HANDLER: 'https://app.example/placement.php',
  });
  const robots: string[] = await b24.bizproc.robot.list({});
  const none: null = await b24.bizproc.workflow.template.delete({ ID: 525 });
  told.push(activity, robots, none);
  return told;
}

async function processes(client: Strict): Promise<unknown[]> {
  const told: unknown[] = [];
  const { type } = await client.call('rpa.type.get', { id: 1 });
  told.push(
    type.id,
    type.title,
    type.image,
    type.createdBy,
    type.settings,
    type.permissions[0]?.accessCode,
  );
  const { item } = await client.call('rpa.item.get', { typeId: 1, id: 43 });
  const stage: number = item.stageId;
  told.push(
    stage,
    item.previousStageId,
    item.name,
    item.detailUrl,
    item.tasksCounter,
    item.movedBy,
  );
  told.push(
    item.tasksFaces.completed,
    item.tasksFaces.running,
    item.users['1']?.fullName,
    item.UF_RPA_1_NAME,
  );
  const { comment } = await client.call('rpa.comment.add', {
    typeId: 24,
    itemId: 10,
    fields: { description: 'Mentioned', files: [['document.pdf', base64]] },
  });
  told.push(
    comment.id,
    comment.isFixed,
    comment.data,
    comment.users?.['1']?.link,
    comment.createdTimestamp,
  );
  told.push(await client.call('rpa.type.delete', { id: 1 }));
  return told;
}

function wrong(client: Strict, b24: RestMembers): unknown[] {
  return [
    // @ts-expect-error -- a code
    b24.landing.block.getrepository({ section: 5 }),
    // @ts-expect-error -- misspelt
    b24.landing.block.getrepository({ sectoin: 'text' }),
    // @ts-expect-error -- needed
    b24.landing.site.getadditionalfields({ scope: 'group' }),
    // @ts-expect-error -- no parameter
    b24.landing.role.isEnabled({ id: 1 }),
    // @ts-expect-error -- needed
    b24.landing.block.changeNodeName({ lid: 311, block: 6058 }),
    // @ts-expect-error -- tags are texts
    b24.landing.block.changeNodeName({ lid: 311, block: 6058, data: { '.title': 1 } }),
    // @ts-expect-error -- misspelt
    b24.landing.landing.favoriteBlock({ lid: 351, block: 6428, meta: { nmae: 'x' } }),
    // @ts-expect-error -- a number
    b24.landing.site.markUnDelete({ id: 'first' }),
    // @ts-expect-error -- needed
    b24.landing.landing.unpublic({}),
    // @ts-expect-error -- needed
    client.call('landing.site.unbindingFromGroup', { id: 32 }),
    // @ts-expect-error -- needed
    b24.booking.v1.waitlist.client.set({ waitListId: 4, clients: [{ id: 1 }] }),
    b24.booking.v1.waitlist.client.set({
      waitListId: 4,
      // @ts-expect-error -- misspelt
      clients: [{ id: 1, type: { modul: 'crm', code: 'CONTACT' } }],
    }),
    // @ts-expect-error -- no flag
    b24.booking.v1.resource.update({ id: 1, fields: { isMain: 'X' } }),
    // @ts-expect-error -- misspelt
    b24.booking.v1.resource.update({ id: 1, fields: { isMian: 'Y' } }),
    // @ts-expect-error -- no kind of template
    b24.booking.v1.resource.update({ id: 1, fields: { templateTypeInfo: 'plant' } }),
    // @ts-expect-error -- another parameter's name
    b24.booking.v1.booking.client.unset({ waitListId: 14 }),
    // @ts-expect-error -- misspelt
    b24.entity.update({ ENTITY: 'dish', ACESS: { U1: 'W' } }),
    // @ts-expect-error -- needed
    b24.entity.item.property.add({ ENTITY: 'dish', NAME: 'p' }),
    // @ts-expect-error -- needed
    b24.entity.item.delete({ ENTITY: 'dish' }),
    // @ts-expect-error -- misspelt
    b24.telephony.externalCall.show({ CALL_ID: 'x', USERS_ID: 1 }),
    // @ts-expect-error -- one of four is needed
    b24.voximplant.sip.update({ CONFIG_ID: 5 }),
    // @ts-expect-error -- no field
    b24.voximplant.statistic.get({ FILTER: { '>CALL_DATE': 'x' } }),
    // @ts-expect-error -- no direction
    b24.voximplant.statistic.get({ ORDER: 'UPWARDS' }),
    // @ts-expect-error -- a number
    b24.voximplant.sip.status({ REG_ID: 'x' }),
    // @ts-expect-error -- one of two is needed
    b24.telephony.externalCall.register({ PHONE_NUMBER: '7', TYPE: 1 }),
    // @ts-expect-error -- no kind of call
    b24.telephony.externalCall.register({ USER_ID: 1, PHONE_NUMBER: '7', TYPE: 7 }),
    // @ts-expect-error -- no field
    b24.bizproc.task.list({ FILTER: { STATE: 1 } }),
    // @ts-expect-error -- needed
    b24.bizproc.activity.add({ CODE: 'x', NAME: 'x' }),
    b24.bizproc.activity.add({
      CODE: 'x',
      HANDLER: 'https://app.example/',
      NAME: 'x',
      // @ts-expect-error -- misspelt
      PROPERTIES: { one: { Nmae: 'One' } },
    }),
    // @ts-expect-error -- needed
    b24.bizproc.workflow.template.delete({}),
    // @ts-expect-error -- needed
    client.call('rpa.type.get', {}),
    // @ts-expect-error -- misspelt
    client.call('rpa.comment.add', { typeId: 24, itemId: 10, fields: { desciption: 'x' } }),
  ];
}

test('what the pages describe compiles, and what they do not is refused', () => {
  expect([sites, bookings, stores, calls, workflows, processes, wrong]).toHaveLength(7);
});
