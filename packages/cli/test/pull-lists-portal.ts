/** A portal with universal lists of its own, whose titles try to be code. */
import { type Client, createClient } from '@oint/core';
import { type Sandbox, startSandbox } from '@oint/sandbox';

export interface ListsPortal {
  readonly sandbox: Sandbox;
  readonly client: Client;
  /** How many requests it took to make it. */
  readonly requests: number;
}

const LISTS = { IBLOCK_TYPE_ID: 'lists' };

/** Lists with the numbers 1 to 4, their properties from `PROPERTY_5` on, values of the enumeration 1 and 2. */
export async function startListsPortal(): Promise<ListsPortal> {
  const sandbox = await startSandbox({ seed: { records: {} } });
  const client = createClient({ url: sandbox.webhookUrl });
  await addList(client, LISTS, 'suppliers', 'Поставщики');
  await addList(client, LISTS, 'requests', 'Заявки */ } export const evil = 1; /*');
  await addList(client, { IBLOCK_TYPE_ID: 'bitrix_processes' }, 'absence', 'Отсутствия');
  const group = { IBLOCK_TYPE_ID: 'lists_socnet', SOCNET_GROUP_ID: 1 };
  await addList(client, group, 'plan', 'План группы');
  await addListField(client, 1, {
    NAME: 'Grade */ evil()',
    TYPE: 'L',
    CODE: 'GRADE',
    IS_REQUIRED: 'Y',
    LIST_TEXT_VALUES: "Good\n'; evil(); '",
  });
  await addListField(client, 1, {
    NAME: 'People',
    TYPE: 'S:employee',
    CODE: 'PEOPLE',
    MULTIPLE: 'Y',
  });
  await addListField(client, 1, { NAME: 'Since', TYPE: 'S:Date', CODE: 'SINCE' });
  await addListField(client, 1, { NAME: 'Order', TYPE: 'SORT' });
  await addListField(client, 2, { NAME: 'Sum', TYPE: 'N', CODE: 'SUM' });
  await addListField(client, 2, { NAME: 'Files', TYPE: 'F', CODE: 'FILES', MULTIPLE: 'Y' });
  return { sandbox, client, requests: sandbox.requests.length };
}

async function addList(client: Client, where: object, code: string, name: string): Promise<void> {
  await client.call('lists.add', { ...where, IBLOCK_CODE: code, FIELDS: { NAME: name } });
}

/** Another field of a list. */
export async function addListField(client: Client, list: number, fields: object): Promise<void> {
  await client.call('lists.field.add', { ...LISTS, IBLOCK_ID: list, FIELDS: fields });
}
