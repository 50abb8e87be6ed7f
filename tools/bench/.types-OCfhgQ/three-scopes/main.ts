import type { Crm } from '../declarations/sdk/src/generated/bitrix24/rest/crm.gen.js';
import type { Im } from '../declarations/sdk/src/generated/bitrix24/rest/im.gen.js';
import type { User } from '../declarations/sdk/src/generated/bitrix24/rest/user.gen.js';
import { createClient } from '../declarations/sdk/src/rest-client.js';

export async function main(): Promise<void> {
  const client = createClient<Crm & Im & User>({ url: 'portal.example', token: 'made-up' });

  await client.call('im.dialog.read', { DIALOG_ID: 'chat1', MESSAGE_ID: 5 });
  await client.call('im.chat.add', { TITLE: 'Lunch' });
  await client.call('crm.deal.add', { fields: { TITLE: 'New', OPPORTUNITY: 10 } });
  await client.call('crm.deal.list', { filter: { '>ID': 1 }, select: ['ID'] });
  await client.call('tasks.task.add', { fields: { TITLE: 'Do', RESPONSIBLE_ID: 1 } });
  await client.call('user.get');
}
