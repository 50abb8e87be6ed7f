/** What has custom fields on every portal, and by which methods it is read, written and described. */

export interface Owner {
  readonly name: string;
  /** The number of its kind, where it is one of items. */
  readonly entityTypeId?: number | undefined;
  /** By which it is asked for. */
  readonly scope: string;
  readonly methods: readonly string[];
  /** Describes its fields, in one object by name; absent where `crm.item.fields` alone does. */
  readonly fields?: string | undefined;
  /** Lists its custom fields, where the description does not say all of them. */
  readonly customFields?: string | undefined;
  /** Whose fields they are to `userfieldconfig.*`. */
  readonly configured?: Configured | undefined;
}

export interface Configured {
  readonly moduleId: string;
  /** `CRM_DEAL`; where it ends in an underscore, all that begin so. */
  readonly entityId: string;
}

export const OWNERS: readonly Owner[] = [
  crm('Leads', 1, 'crm.lead'),
  crm('Deals', 2, 'crm.deal'),
  crm('Contacts', 3, 'crm.contact'),
  crm('Companies', 4, 'crm.company'),
  crm('Quotes', 7, 'crm.quote'),
  {
    name: 'Invoices',
    entityTypeId: 31,
    scope: 'crm',
    methods: [],
    configured: inCrm('SMART_INVOICE'),
  },
  {
    name: 'OldInvoices',
    scope: 'crm',
    methods: ['crm.invoice'],
    fields: 'crm.invoice.fields',
    configured: inCrm('INVOICE'),
  },
  {
    name: 'Requisites',
    scope: 'crm',
    methods: ['crm.requisite'],
    fields: 'crm.requisite.fields',
    configured: inCrm('REQUISITE'),
  },
  {
    name: 'Tasks',
    scope: 'tasks',
    methods: ['tasks.task', 'task.item', 'task.items'],
    fields: 'tasks.task.getFields',
    customFields: 'task.item.userfield.getlist',
  },
  { name: 'Users', scope: 'user', methods: ['user'], customFields: 'user.userfield.list' },
  {
    name: 'RpaItems',
    scope: 'rpa',
    methods: ['rpa.item'],
    configured: { moduleId: 'rpa', entityId: 'RPA_' },
  },
];

function crm(name: string, entityTypeId: number, methods: string): Owner {
  const configured = inCrm(methods.replace('crm.', '').toUpperCase());
  const fields = `${methods}.fields`;
  return { name, entityTypeId, scope: 'crm', methods: [methods], fields, configured };
}

function inCrm(entity: string): Configured {
  return { moduleId: 'crm', entityId: `CRM_${entity}` };
}
