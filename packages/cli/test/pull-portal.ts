/** A portal with smart processes and fields of its own, whose titles try to be code. */
import { type Client, createClient } from '@oint/core';
import { startSandbox, type Sandbox } from '@oint/sandbox';

export interface OwnPortal {
  readonly sandbox: Sandbox;
  readonly client: Client;
  /** How many requests it took to make it. */
  readonly requests: number;
}

export async function startOwnPortal(): Promise<OwnPortal> {
  const sandbox = await startSandbox();
  const client = createClient({ url: sandbox.webhookUrl });
  const { type } = await client.call<{ type: { id: number } }>('crm.type.add', {
    fields: {
      title: 'Договоры',
      entityTypeId: 1030,
      isStagesEnabled: 'Y',
      isCategoriesEnabled: 'Y',
    },
  });
  await client.call('crm.type.add', {
    fields: { title: 'Заявки */ } export const evil = 1; /*', entityTypeId: 1032 },
  });
  await client.call('userfieldconfig.add', {
    moduleId: 'crm',
    field: {
      entityId: `CRM_${type.id}`,
      fieldName: `UF_CRM_${type.id}_COLOR`,
      userTypeId: 'enumeration',
      editFormLabel: { en: 'Color', ru: 'Цвет' },
      enum: [{ value: 'Red' }, { value: "'; evil(); '" }],
    },
  });
  await addField(client, 'SIGNED', 'date', 'Signed */ evil() `${1}`\n@deprecated');
  await addField(client, 'SIZE', 'enumeration', 'Size', {
    MULTIPLE: 'Y',
    LIST: [{ VALUE: 'S' }, { VALUE: 'M' }],
  });
  await client.call('task.item.userfield.add', {
    PARAMS: { FIELD_NAME: 'UF_TASK_COST', USER_TYPE_ID: 'double', EDIT_FORM_LABEL: 'Cost' },
  });
  await addPipelines(client);
  await addSettings(client);
  return { sandbox, client, requests: sandbox.requests.length };
}

/** Second pipelines of deals and of the first smart process. */
async function addPipelines(client: Client): Promise<void> {
  for (const entityTypeId of [2, 1030]) {
    await client.call('crm.category.add', { entityTypeId, fields: { name: 'Second */ evil()' } });
  }
}

/** Custom fields of estimates, invoices, people and processes of business automation. */
async function addSettings(client: Client): Promise<void> {
  for (const [moduleId, entityId] of [
    ['crm', 'CRM_SMART_INVOICE'],
    ['rpa', 'RPA_1'],
  ]) {
    await client.call('userfieldconfig.add', {
      moduleId,
      field: {
        entityId,
        fieldName: `UF_${entityId}_KIND`,
        userTypeId: 'enumeration',
        editFormLabel: { en: 'Kind', ru: 'Вид' },
        enum: [{ value: 'Old' }, { value: 'New' }],
      },
    });
  }
  await client.call('crm.quote.userfield.add', {
    fields: { FIELD_NAME: 'VALID', USER_TYPE_ID: 'integer', EDIT_FORM_LABEL: 'Valid' },
  });
  await client.call('user.userfield.add', {
    fields: { FIELD_NAME: 'SKILLS', USER_TYPE_ID: 'enumeration', LIST: [{ VALUE: 'Go' }] },
  });
}

/** Another custom field of deals. */
export async function addField(
  client: Client,
  name: string,
  type: string,
  title: string,
  more: object = {},
): Promise<void> {
  await client.call('crm.deal.userfield.add', {
    fields: { FIELD_NAME: name, USER_TYPE_ID: type, EDIT_FORM_LABEL: title, ...more },
  });
}
