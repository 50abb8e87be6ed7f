/**
 * What programs do with shops, chats, telephony and sites, written from pages of the documentation that were drawn at random (seed
 * 20261128): this file compiles.
 */
import type { Client } from '@oint/core';
import { expect, test } from 'vitest';

import type { RestMembers, RestMethods } from '../../src/rest.ts';

type Strict = Client<RestMethods, never>;

/** Never called: what it holds is only compiled. */
async function orders(client: Strict, { sale }: RestMembers): Promise<string | null | undefined> {
  const { order } = await sale.order.add({
    fields: {
      lid: 's1',
      personTypeId: 1,
      currency: 'EUR',
      price: '100.50',
      statusId: 'N',
      dateInsert: '2026-03-01T14:00:00',
      marked: 'N',
      userId: 1,
      responsibleId: '7',
    },
  });
  const { property } = await client.call('sale.property.add', {
    fields: {
      personTypeId: 3,
      propsGroupId: 6,
      name: 'Delivery time',
      type: 'STRING',
      code: 'TIME',
      sort: 500,
      multiple: 'N',
      settings: { multiline: 'Y', maxlength: 100 },
    },
  });
  await sale.shipment.update({
    id: 2452,
    fields: {
      allowDelivery: 'Y',
      deducted: 'N',
      deliveryId: 3,
      statusId: 'DD',
      priceDelivery: 1999.99,
      trackingNumber: 'T-1',
    },
  });
  await client.call('sale.delivery.extra.service.add', {
    DELIVERY_ID: 197,
    TYPE: 'enum',
    NAME: 'Lift',
    ITEMS: [
      { TITLE: 'By hand', CODE: 'hand', PRICE: 10 },
      { TITLE: 'By crane', CODE: 'crane', PRICE: '99.5' },
    ],
  });
  for await (const shipment of client.list(sale.shipment.list, {
    select: ['id', 'orderId', 'trackingNumber'],
    filter: { orderId: order.id, '<id': 1000, '!=canceled': 'Y' },
    order: { id: 'DESC' },
  })) {
    if (shipment.orderId === order.id) return shipment.trackingNumber;
  }
  return property.name;
}

async function goods(client: Strict, { catalog }: RestMembers): Promise<number> {
  const { sku } = await catalog.product.sku.getFieldsByFilter({ filter: { iblockId: 23 } });
  await client.batch([
    {
      method: 'catalog.productPropertyFeature.add',
      params: {
        fields: {
          propertyId: 901,
          moduleId: 'iblock',
          featureId: 'LIST_PAGE_SHOW',
          isEnabled: 'Y',
        },
      },
    },
    {
      method: catalog.priceType.add,
      params: { fields: { name: 'WHOLESALE', base: 'N', sort: 10, xmlId: 'w' } },
    },
  ]);
  let count = sku.name?.isRequired === true ? 1 : 0;
  for await (const value of client.list('catalog.productPropertyEnum.list', {
    select: ['id', 'propertyId', 'value'],
    filter: { '@propertyId': [431, 432], '%value': 'red' },
    order: { sort: 'ASC' },
  })) {
    count += value.value === 'red' ? 1 : 0;
  }
  for await (const measure of client.list('catalog.measure.list', {
    select: ['id', 'code', 'symbol'],
    filter: { '<=code': 200, isDefault: 'N' },
    order: { code: 'DESC' },
  })) {
    count += Number(measure.code);
  }
  return count;
}

async function chats(client: Strict, { im, imbot }: RestMembers): Promise<number> {
  const { messages } = await im.dialog.messages.search({
    CHAT_ID: 3,
    SEARCH_MESSAGE: 'test',
    DATE_FROM: '2026-01-01T00:00:00+03:00',
    ORDER: { ID: 'DESC' },
    LIMIT: 20,
  });
  const { file } = await client.call('im.v2.File.upload', {
    dialogId: 'chat5',
    fields: { name: 'report.pdf', content: 'SGVsbG8=', message: 'Here it is' },
  });
  const history = await im.notify.history.search({
    SEARCH_TYPES: ['tasks', 'im|message'],
    SEARCH_DATE_FROM: '2026-01-01T00:00:00+03:00',
    SEARCH_DATE_TO: '2026-02-01T00:00:00+03:00',
    SEARCH_AUTHORS: [1, 5],
    CONVERT_TEXT: 'Y',
  });
  const last = await client.call('im.search.last.get', { SKIP_OPENLINES: 'Y' });
  const found = await client.call('im.search.chat.list', { FIND: 'Project', LIMIT: 10 });
  const bot = { BOT_ID: 39, CLIENT_ID: 'made-up' };
  await imbot.update({
    ...bot,
    FIELDS: { EVENT_HANDLER: 'https://app.example/bot', PROPERTIES: { NAME: 'Helper' } },
  });
  await imbot.chat.user.add({ ...bot, CHAT_ID: 2725, USERS: [1269], HIDE_HISTORY: 'N' });
  await client.call('imbot.v2.Chat.Message.update', {
    botId: 456,
    botToken: 'made-up',
    messageId: 789,
    fields: { message: 'Changed', keyboard: 'N', urlPreview: 'N' },
  });
  const ids = [...messages.map(({ id }) => id), file.id, ...found.map(({ id }) => id)];
  return ids.length + last.length + history.notifications.length;
}

async function openLines(client: Strict, { imopenlines }: RestMembers): Promise<string> {
  const [line] = await imopenlines.config.list.get({
    PARAMS: {
      select: ['ID', 'LINE_NAME'],
      order: { ID: 'ASC' },
      filter: { ACTIVE: 'Y' },
      limit: 50,
    },
    OPTIONS: { QUEUE: 'Y', CONFIG_QUEUE: 'Y' },
  });
  const dialog = await client.call('imopenlines.dialog.get', { CHAT_ID: 1777 });
  const message: number = await imopenlines.crm.message.add({
    CRM_ENTITY_TYPE: 'deal',
    CRM_ENTITY: 1195,
    USER_ID: 27,
    CHAT_ID: dialog.id,
    MESSAGE: 'Hello',
  });
  return `${line?.LINE_NAME} ${dialog.name} ${message}`;
}

async function telephony(client: Strict, { voximplant }: RestMembers): Promise<string | undefined> {
  const { RESULT, CALL_ID } = await voximplant.infocall.startwithsound({
    FROM_LINE: 'reg151083',
    TO_NUMBER: '79991234567',
    URL: 'https://files.example/notice.mp3',
  });
  await voximplant.sip.update({ CONFIG_ID: 5, TITLE: 'Line 1', SERVER: 'sip.example' });
  const lines = await client.call('voximplant.sip.get', {
    FILTER: { CONFIG_ID: [3, 7], '!TYPE': 'cloud' },
    SORT: 'CONFIG_ID',
    ORDER: 'DESC',
  });
  return RESULT ? CALL_ID : lines[0]?.TITLE;
}

async function sites(client: Strict, { landing }: RestMembers): Promise<string | undefined> {
  await landing.block.changeAnchor({
    scope: 'knowledge',
    lid: 311,
    block: 6058,
    data: 'about-us',
    preventHistory: true,
  });
  const block = await client.call('landing.block.getbyid', {
    block: 39556,
    params: { edit_mode: 1, get_content: true },
  });
  await landing.demos.register({
    data: {
      code: 'shop',
      site_code: '/shop/',
      name: 'Shop',
      type: 'store',
      tpl_type: 'S',
      fields: { TITLE: 'Shop', LANDING_ID_INDEX: '0' },
      items: { main: { code: 'main', name: 'Main', type: 'store', fields: { TITLE: 'Main' } } },
      version: 3,
    },
    params: { lang: { de: { Shop: 'Laden' } } },
  });
  return block.content;
}

async function services(client: Strict, b24: RestMembers): Promise<number> {
  const id: number = await b24.mailservice.add({
    NAME: 'Mail',
    SERVER: 'imap.example',
    PORT: 993,
    ENCRYPTION: 'Y',
    SORT: '500',
  });
  await b24.mailservice.update({ ID: id, ACTIVE: 'N', LINK: 'https://mail.example' });
  await client.call('messageservice.message.status.update', {
    CODE: 'provider1',
    MESSAGE_ID: '65575980',
    STATUS: 'undelivered',
  });
  await client.call('userfieldtype.update', {
    USER_TYPE_ID: 'color',
    HANDLER: 'https://app.example/color',
    TITLE: 'Color',
    OPTIONS: { height: 60 },
  });
  await b24.pull.application.push.add({ USER_ID: [1, 2], TEXT: 'Hello' });
  let count = 0;
  for await (const event of client.list('event.offline.list', {
    filter: { ERROR: 0, '>=ID': 1, EVENT_NAME: 'ONCRMLEADADD' },
    order: { ID: 'DESC' },
  })) {
    count += event.ERROR === '0' ? 1 : 0;
  }
  return count;
}

test('programs for trade and talk compile', () => {
  const programs = [orders, goods, chats, openLines, telephony, sites, services];
  expect(programs).toHaveLength(7);
});
