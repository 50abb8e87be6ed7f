import { createClient } from '../declarations/sdk/src/rest.js';

export async function main(): Promise<void> {
  const client = createClient({ url: 'portal.example', token: 'made-up' });

  await client.call('im.dialog.read', { DIALOG_ID: 'chat1', MESSAGE_ID: 5 });
  await client.call('im.chat.add', { TITLE: 'Lunch' });
  await client.call('crm.deal.add', { fields: { TITLE: 'New', OPPORTUNITY: 10 } });
  await client.call('crm.deal.list', { filter: { '>ID': 1 }, select: ['ID'] });
  await client.call('tasks.task.add', { fields: { TITLE: 'Do', RESPONSIBLE_ID: 1 } });
  await client.call('user.get');
}
