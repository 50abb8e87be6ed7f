/**
 * What programs do with chats, sites, calls and groups, by members in a strict client, written from pages that were drawn at random (seeds 20261128 and
 * 77), with the parameters that their examples leave out: this file compiles.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMembers, RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

declare const base64: string;

async function chats(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  await b24.im.recent.hide({ DIALOG_ID: 'sg5' });
  await b24.im.recent.hide({ DIALOG_ID: 17 });
  const ms = await b24.im.dialog.messages.get({ DIALOG_ID: 'chat29', LAST_ID: 28561, LIMIT: 20 });
  told.push(ms.chat_id, ms.messages[0]?.text, ms.users[0]?.name, ms.files[0]?.urlDownload);
  const man = await b24.im.department.managers.get({ ID: [105, 51], USER_DATA: 'Y' });
  told.push(man['105']);
  await b24.im.message.update({
    MESSAGE_ID: 5,
    MESSAGE: 'new',
    ATTACH: 'N',
    KEYBOARD: 'N',
    MENU: '',
    URL_PREVIEW: 'Y',
    IS_EDITED: 'N',
  });
  await b24.im.message.update({
    MESSAGE_ID: 5,
    ATTACH: {
      ID: 1,
      COLOR: '#29619b',
      BLOCKS: [{ MESSAGE: 'x' }, { LINK: { NAME: 'a', LINK: 'https://a.example' } }],
    },
    KEYBOARD: { BUTTONS: [{ TEXT: 'b', LINK: 'https://a.example', DISPLAY: 'LINE' }] },
  });
  await b24.im.chat.updateAvatar({ CHAT_ID: 13, AVATAR: base64 });
  await b24.im.chat.updateAvatar({ DIALOG_ID: 'chat13', AVATAR: base64 });
  await b24.im.chat.updateColor({ CHAT_ID: 13, COLOR: 'GRAPHITE' });
  return told;
}

async function bots(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  await b24.imbot.app.update({
    APP_ID: 13,
    IFRAME: 'https://a.example',
    IFRAME_WIDTH: 350,
    IFRAME_HEIGHT: '150',
    HASH: 'x',
    CONTEXT: 'BOT',
    EXTRANET_SUPPORT: 'N',
    LANG: [{ LANGUAGE_ID: 'en', TITLE: 'Echo', DESCRIPTION: 'd', COPYRIGHT: 'c' }],
  });
  await b24.imbot.chat.updateColor({ CHAT_ID: 13, COLOR: 'MINT', BOT_ID: 39, CLIENT_ID: 'x' });
  await b24.imbot.chat.user.add({ CHAT_ID: 13, USERS: [3, 4], HIDE_HISTORY: 'Y', BOT_ID: 39 });
  await b24.imbot.v2.Command.unregister({ botId: 456, botToken: 'x', commandId: 78 });
  await b24.imbot.v2.Chat.User.delete({ botId: 456, dialogId: 'chat5', userId: 27 });
  return told;
}

async function sites(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  await b24.landing.repo.register({
    code: 'myblock',
    fields: {
      NAME: 'B',
      CONTENT: '<p>',
      SECTIONS: 'cover,about',
      PREVIEW: 'https://a.example/p.png',
      DESCRIPTION: 'd',
      ACTIVE: 'Y',
      RESET: 'Y',
    },
    manifest: {
      assets: { css: ['https://a.example/a.css'] },
      nodes: { '.title': { name: 'Title', type: 'text' } },
      cards: { '.card': { name: 'Card', label: ['.title'] } },
      style: {
        block: { type: ['block-default'] },
        nodes: { '.title': { name: 'Title', type: 'typo' } },
      },
      attrs: { '.title': { name: 'x', attribute: 'data-x', type: 'text' } },
    },
  });
  await b24.landing.landing.hideblock({ lid: 351, block: 6058, scope: 'knowledge' });
  await b24.landing.landing.publication({ lid: 351 });
  await b24.landing.site.unbindingFromMenu({ id: 5, menuCode: 'crm_switcher:deal' });
  await b24.landing.template.setSiteRef({ id: 157, data: { 1: 269, 2: 0 } });
  await b24.landing.template.setSiteRef({ id: 157 });
  const url = await b24.landing.site.getPublicUrl({ id: 5 });
  told.push(url);
  await b24.landing.site.getPublicUrl({ id: [5, 6], scope: 'group' });
  await b24.landing.block.removecard({
    lid: 1,
    block: 2,
    selector: '.landing-block-card@0',
    preventHistory: true,
  });
  await b24.landing.block.updateattrs({
    lid: 1,
    block: 2,
    data: {
      '.landing-block-node-text@1': { 'data-x': 'a', style: { color: 'red' } },
      '.other': { 'data-slides-show': 2 },
    },
  });
  return told;
}

async function calls(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const cb = await b24.voximplant.callback.start({
    FROM_LINE: 'reg1',
    TO_NUMBER: '+7',
    TEXT_TO_PRONOUNCE: 'Hi',
    VOICE: 'ruinternalfemale',
  });
  told.push(cb.RESULT, cb.CALL_ID);
  for await (const s of client.list(b24.voximplant.sip.get, {
    FILTER: { TYPE: 'cloud', '>REG_ID': 5, '%TITLE': 'a' },
    SORT: 'ID',
    ORDER: 'ASC',
  }))
    told.push(s.CONFIG_ID, s.TITLE);
  return told;
}

async function externalCalls(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const fin = await b24.telephony.externalCall.finish({
    CALL_ID: 'externalCall.x',
    USER_ID: 1,
    DURATION: 255,
    COST: 1.5,
    COST_CURRENCY: 'USD',
    STATUS_CODE: '603-S',
    FAILED_REASON: '',
    RECORD_URL: 'https://a.example',
    ADD_TO_CHAT: 1,
    VOTE: 5,
  });
  told.push(fin.CALL_ID, fin.CRM_ACTIVITY_ID);
  await b24.telephony.externalCall.finish({
    CALL_ID: 'x',
    USER_PHONE_INNER: '101',
    STATUS_CODE: '200',
  });
  const rec = await b24.telephony.externalCall.attachRecord({
    CALL_ID: 'x',
    FILENAME: 'a.mp3',
    FILE_CONTENT: base64,
  });
  told.push(rec.FILE_ID);
  const rec2 = await b24.telephony.externalCall.attachRecord({ CALL_ID: 'x', FILENAME: 'a.mp3' });
  told.push(rec2.uploadUrl, rec2.fieldName);
  return told;
}

async function storages(client: Strict, b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  for await (const s of client.list(b24.entity.section.get, {
    ENTITY: 'menu',
    SORT: { NAME: 'ASC', ID: 'DESC' },
    FILTER: { '>ID': 5, '%NAME': 'a', ACTIVE: 'Y' },
  }))
    told.push(s.ID, s.NAME);
  await b24.entity.item.property.delete({ ENTITY: 'menu', PROPERTY: 'price' });
  await b24.entity.item.property.update({
    ENTITY: 'menu',
    PROPERTY: 'price',
    NAME: 'Price',
    TYPE: 'N',
    SORT: 5,
    PROPERTY_NEW: 'cost',
  });
  await b24.entity.section.update({
    ENTITY: 'menu',
    ID: 219,
    NAME: 'Soups',
    DESCRIPTION: 'd',
    ACTIVE: 'N',
    SORT: 100,
    CODE: 's',
    SECTION: 5,
    PICTURE: ['a.png', base64],
  });
  return told;
}

async function groups(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const fa: boolean = await b24.sonet_group.feature.access({
    GROUP_ID: 5,
    FEATURE: 'tasks',
    OPERATION: 'edit_tasks',
  });
  await b24.sonet_group.feature.access({ GROUP_ID: 5, FEATURE: 'wiki', OPERATION: 'view' });
  await b24.sonet_group.user.invite({ GROUP_ID: 11, USER_ID: [1, 2], MESSAGE: 'x' });
  await b24.sonet_group.user.invite({ GROUP_ID: 11, USER_ID: 1 });
  told.push(fa);
  return told;
}

async function groupsOfPortal(b24: RestMembers): Promise<unknown[]> {
  const told: unknown[] = [];
  const wg = await b24.socialnetwork.api.workgroup.get({
    params: { groupId: 5, select: ['ACTIONS', 'AVATAR', 'LIST_OF_MEMBERS'], mode: 'mobile' },
  });
  told.push(wg.ID, wg.NAME, wg.ACTIVE);
  return told;
}

function wrong(b24: RestMembers): unknown {
  return [
    // @ts-expect-error -- misspelt
    b24.im.dialog.messages.get({ DIALOG_ID: 'chat29', LASTID: 5 }),
    // @ts-expect-error -- no color
    b24.imbot.chat.updateColor({ CHAT_ID: 13, COLOR: 'YELLOW' }),
    // @ts-expect-error -- needed
    b24.landing.repo.register({ code: 'x', fields: { NAME: 'B' } }),
    // @ts-expect-error -- needed
    b24.voximplant.callback.start({ FROM_LINE: 'reg1', TO_NUMBER: '+7' }),
    // @ts-expect-error -- no field
    b24.voximplant.sip.get({ FILTER: { KIND: 'cloud' } }),
    // @ts-expect-error -- needed
    b24.sonet_group.feature.access({ GROUP_ID: 5, FEATURE: 'tasks' }),
    // @ts-expect-error -- misspelt
    b24.socialnetwork.api.workgroup.get({ params: { groupID: 5 } }),
    // @ts-expect-error -- no field
    b24.entity.section.get({ ENTITY: 'menu', FILTER: { TITEL: 'a' } }),
    // @ts-expect-error -- needed
    b24.im.chat.updateAvatar({ CHAT_ID: 13 }),
    // @ts-expect-error -- needed
    b24.imbot.v2.Command.unregister({ botId: 456 }),
    // @ts-expect-error -- needed
    b24.landing.block.removecard({ lid: 1, block: 2 }),
    // @ts-expect-error -- no parameter
    b24.telephony.externalCall.attachRecord({ CALL_ID: 'x', FILE_NAME: 'a.mp3' }),
    // @ts-expect-error -- no parameter
    b24.entity.section.update({ ENTITY: 'menu', ID: 219, TITLE: 'Soups' }),
    // @ts-expect-error -- needed
    b24.sonet_group.user.invite({ USER_ID: 1 }),
  ];
}

test('what the pages describe compiles, and what they do not is refused', () => {
  expect([
    chats,
    bots,
    sites,
    calls,
    externalCalls,
    storages,
    groups,
    groupsOfPortal,
    wrong,
  ]).toHaveLength(9);
});
