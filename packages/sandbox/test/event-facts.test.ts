/** What the portal tells of changes, held to what the documentation's pages of these events say. */
import { bitrix24 } from '@oint/reference/bitrix24';
import { expect, test } from 'vitest';

import { objections } from './conforms.ts';
import { openReceiver } from './receiver.ts';
import { asApplication, openSandbox, textAt, type Application } from './support.ts';

const MINE = { type: 'user', ownerId: 1 };
const DAY = { from: '2026-08-05', to: '2026-08-05', skip_time: 'Y' };

/** Things that are created, changed and removed, by the names of their events. */
const LIVES: Readonly<Record<string, (app: Application) => Promise<unknown>>> = {
  ...Object.fromEntries(
    ['Lead', 'Deal', 'Contact', 'Company'].map((name) => [
      `ONCRM${name.toUpperCase()}`,
      async (app) => {
        const prefix = `crm.${name.toLowerCase()}`;
        const id = await app.call(`${prefix}.add`, { fields: { TITLE: 'One', NAME: 'One' } });
        await app.call(`${prefix}.update`, { id, fields: { COMMENTS: 'x' } });
        await app.call(`${prefix}.delete`, { id });
      },
    ]),
  ),
  ...Object.fromEntries(
    ['Lead', 'Deal', 'Contact', 'Company'].map((name) => [
      `ONCRM${name.toUpperCase()}USERFIELD`,
      async (app) => {
        const prefix = `crm.${name.toLowerCase()}.userfield`;
        const fields = { FIELD_NAME: 'WEIGHT', USER_TYPE_ID: 'double' };
        const id = await app.call(`${prefix}.add`, { fields });
        await app.call(`${prefix}.update`, { id, fields: { SORT: 7 } });
        await app.call(`${prefix}.delete`, { id });
      },
    ]),
  ),
  async ONCRMTYPE(app) {
    const { type } = Object(await app.call('crm.type.add', { fields: { title: 'Boats' } }));
    await app.call('crm.type.update', { id: type.id, fields: { title: 'Ships' } });
    await app.call('crm.type.delete', { id: type.id });
  },
  async ONCRMDYNAMICITEM(app) {
    const { type } = Object(await app.call('crm.type.add', { fields: { title: 'Boats' } }));
    const { entityTypeId } = type;
    const fields = { title: 'Boat' };
    const { item } = Object(await app.call('crm.item.add', { entityTypeId, fields }));
    await app.call('crm.item.update', { entityTypeId, id: item.id, fields: { title: 'Ship' } });
    await app.call('crm.item.delete', { entityTypeId, id: item.id });
  },
  async ONTASK(app) {
    const fields = { TITLE: 'Paint', RESPONSIBLE_ID: 1 };
    const { task } = Object(await app.call('tasks.task.add', { fields }));
    await app.call('tasks.task.update', { taskId: task.id, fields: { TITLE: 'Varnish' } });
    await app.call('tasks.task.delete', { taskId: task.id });
  },
  async ONTASKCOMMENT(app) {
    const fields = { TITLE: 'Paint', RESPONSIBLE_ID: 1 };
    const { task } = Object(await app.call('tasks.task.add', { fields }));
    const place = { TASKID: task.id };
    const id = await app.call('task.commentitem.add', {
      ...place,
      FIELDS: { POST_MESSAGE: 'Red' },
    });
    const item = { ...place, ITEMID: id };
    await app.call('task.commentitem.update', { ...item, FIELDS: { POST_MESSAGE: 'Blue' } });
    await app.call('task.commentitem.delete', item);
  },
  async ONCALENDARSECTION(app) {
    const id = await app.call('calendar.section.add', { ...MINE, name: 'Shifts' });
    await app.call('calendar.section.update', { ...MINE, id, name: 'Nights' });
    await app.call('calendar.section.delete', { ...MINE, id });
  },
  async ONCALENDARENTRY(app) {
    const section = await app.call('calendar.section.add', { ...MINE, name: 'Shifts' });
    const fields = { ...MINE, ...DAY, section, name: 'Night' };
    const id = await app.call('calendar.event.add', fields);
    await app.call('calendar.event.update', { ...fields, id, name: 'Day' });
    await app.call('calendar.event.delete', { ...MINE, id });
  },
  async ONLIVEFEEDPOST(app) {
    const id = await app.call('log.blogpost.add', { POST_MESSAGE: 'News', POST_TITLE: 'One' });
    await app.call('log.blogpost.update', { POST_ID: id, POST_MESSAGE: 'More' });
    await app.call('log.blogpost.delete', { POST_ID: id });
  },
};

test.each(Object.entries(LIVES))('%s*: all changes are told as documented', async (name, live) => {
  const { events } = await bitrix24.loadEvents();
  const sandbox = await openSandbox();
  const receiver = await openReceiver();
  const app = asApplication(sandbox);
  const kinds = ['ADD', 'UPDATE', 'DELETE'].map((kind) => `${name}${kind}`);
  for (const event of kinds) await app.call('event.bind', { event, handler: receiver.url });
  await live(app);
  await sandbox.delivered();
  expect(new Set(receiver.received.map(({ event }) => event))).toEqual(new Set(kinds));
  const wrong = receiver.received.flatMap((body) => {
    const event = textAt(body, 'event');
    const fact = events[event];
    return fact === undefined ? [`${event} has no page`] : objections(fact.data, body['data']);
  });
  expect(wrong).toEqual([]);
});
