const CRM_CHANGED = [
  'INVOICE',
  'LEAD',
  'DEAL',
  'COMPANY',
  'CONTACT',
  'QUOTE',
  'CURRENCY',
  'PRODUCT',
  'PRODUCTPROPERTY',
  'PRODUCTSECTION',
  'ACTIVITY',
  'REQUISITE',
  'BANKDETAIL',
  'MEASURE',
  'TIMELINECOMMENT',
  'DYNAMICITEM',
  'TYPE',
  'DOCUMENTGENERATORDOCUMENT',
];

const WITH_CUSTOM_FIELDS = ['LEAD', 'DEAL', 'COMPANY', 'CONTACT', 'QUOTE', 'INVOICE', 'REQUISITE'];

const CHANGES = ['ADD', 'UPDATE', 'DELETE'];

function each(prefix: string, things: readonly string[], suffixes: readonly string[]): string[] {
  return things.flatMap((thing) => suffixes.map((suffix) => `${prefix}${thing}${suffix}`));
}

/** The events that the documentation lists, by the permission that they need; none for the first. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  '': [
    'ONAPPUNINSTALL',
    'ONAPPINSTALL',
    'ONAPPUPDATE',
    'ONAPPPAYMENT',
    'ONAPPTEST',
    'ONAPPMETHODCONFIRM',
    'ONOFFLINEEVENT',
  ],
  user: ['ONUSERADD'],
  crm: [
    ...each('ONCRM', CRM_CHANGED, CHANGES),
    ...each('ONCRM', WITH_CUSTOM_FIELDS, [
      'USERFIELDADD',
      'USERFIELDUPDATE',
      'USERFIELDDELETE',
      'USERFIELDSETENUMVALUES',
    ]),
    ...each(
      'ONCRM',
      ['DEAL', 'INVOICE'],
      ['RECURRINGADD', 'RECURRINGUPDATE', 'RECURRINGDELETE', 'RECURRINGEXPOSE'],
    ),
    'ONCRMINVOICESETSTATUS',
    'ONCRMDEALMOVETOCATEGORY',
    'ONCRMADDRESSREGISTER',
    'ONCRMADDRESSUNREGISTER',
  ],
  task: each('ON', ['TASK', 'TASKCOMMENT'], CHANGES),
};

/** Each smart process has events of its own. */
const OF_A_PROCESS = /^ONCRMDYNAMICITEM(?:ADD|UPDATE|DELETE)_\d+$/u;

/** The events of permissions, such as `crm`; an empty one stands for those that need none. */
export function eventsOf(scopes: readonly string[]): string[] {
  return scopes.flatMap((scope) => EVENTS[scope] ?? []);
}

/** Every event that there is. */
export function allEvents(): string[] {
  return Object.values(EVENTS).flat();
}

/** Whether an application with these permissions may subscribe to an event. */
export function isEvent(name: string, scopes: readonly string[]): boolean {
  if (OF_A_PROCESS.test(name)) return scopes.includes('crm');
  return eventsOf(['', ...scopes]).includes(name);
}
