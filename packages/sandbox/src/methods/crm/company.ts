import type { Entity } from '../../entities/entity.ts';
import { fileField } from '../../entities/file-field.ts';
import type { CallContext, Method } from '../../portal/method.ts';
import { integer } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, type Value } from '../../values.ts';
import { classicDialect, classicError, classicMethods } from './classic.ts';
import { CONTACT } from './contact.ts';
import { crmEvents } from './crm-events.ts';
import { AUTHORSHIP, ORIGIN, REACHABLE, address, authorshipOf } from './field-groups.ts';
import { directoryCode, itemId } from './field-kinds.ts';
import { linkMethods } from './link-methods.ts';
import { COMPANY_LINKS, normalized, ownLinks, type LinkStore } from './links.ts';
import { MULTI_FIELDS } from './multi-field.ts';
import { parentFields } from './parent-fields.ts';
import { userFieldMethods } from './user-field-methods.ts';

/** A company of customers. */
export const COMPANY: Entity = {
  table: 'crm.company',
  occurrences: crmEvents('COMPANY'),
  customFields: 'CRM_COMPANY',
  furtherFields: parentFields(4),
  fields: {
    ID: { kind: 'integer', readOnly: true },
    TITLE: { kind: 'text', title: 'Name', required: true },
    COMPANY_TYPE: directoryCode('COMPANY_TYPE', 'Kind', { initial: 'CUSTOMER' }),
    LOGO: fileField('LOGO', { title: 'Logo' }),
    ...address(''),
    ADDRESS_LEGAL: { kind: 'text', title: 'Legal address' },
    ...address('REG_'),
    BANKING_DETAILS: { kind: 'text', title: 'Bank' },
    INDUSTRY: directoryCode('INDUSTRY', 'Trade'),
    EMPLOYEES: directoryCode('EMPLOYEES', 'Employees'),
    CURRENCY_ID: { kind: 'text', type: 'crm_currency', title: 'Currency', initial: 'EUR' },
    REVENUE: { kind: 'double', title: 'Turnover of a year', initial: 0 },
    OPENED: { kind: 'flag', title: 'Everybody may see it', initial: true },
    COMMENTS: { kind: 'text', title: 'Comment' },
    ...REACHABLE,
    IS_MY_COMPANY: { kind: 'flag', title: "The portal's own", initial: false },
    ...AUTHORSHIP,
    CONTACT_ID: {
      kind: 'integer',
      type: 'crm_contact',
      title: 'Contact',
      multiple: true,
      onDemand: true,
      compute: (context, record) => CONTACTS.read(context, record).map(({ id }) => id),
      merge: (_, __, given) => idsIn(given),
    },
    LEAD_ID: itemId('crm_lead', 1, 'Lead', { readOnly: true }),
    ...ORIGIN,
    ORIGIN_VERSION: { kind: 'text', title: 'Version in the external source' },
    LAST_COMMUNICATION_TIME: { kind: 'text', title: 'Last talk', readOnly: true },
    ...MULTI_FIELDS,
  },
  derive: (change) => ({ ...authorshipOf(change) }),
  onKeep({ context, values, given }, record) {
    const contacts = values.get('CONTACT_ID');
    if (!given.has('CONTACT_ID') || !Array.isArray(contacts)) return;
    CONTACTS.save(context, record, normalized(contacts.map((id) => ({ id: Number(id) }))));
  },
};

const OF_CONTACT = ownLinks(CONTACT, COMPANY_LINKS);

/** Contacts know their companies; a company's contacts are those that know it. */
const CONTACTS: LinkStore = {
  read(context, { id }) {
    const known = contactsOf(context).filter((contact) => belongsTo(context, contact, id));
    return normalized(known.map((contact) => ({ id: contact.id })));
  },
  save(context, { id: companyId }, links) {
    const wanted = new Set(links.map(({ id }) => id));
    for (const contact of contactsOf(context)) {
      if (wanted.has(contact.id) === belongsTo(context, contact, companyId)) continue;
      const others = OF_CONTACT.read(context, contact).filter(({ id }) => id !== companyId);
      const own = wanted.has(contact.id) ? [{ id: companyId }] : [];
      OF_CONTACT.save(context, contact, normalized([...others, ...own]));
    }
  },
};

function idsIn(given: Value): number[] {
  const list = isFields(given) ? Object.values(given) : [given].flat();
  return list.map((one) => integer.read(one) ?? 0).filter((one) => one > 0);
}

function contactsOf({ state }: CallContext): readonly StoredRecord[] {
  return state.records.table(CONTACT.table).all;
}

function belongsTo(context: CallContext, contact: StoredRecord, companyId: number): boolean {
  return OF_CONTACT.read(context, contact).some(({ id }) => id === companyId);
}

const CLASSIC = classicDialect(COMPANY);

/** Companies as the older methods speak of them. */
export const COMPANY_DIALECT = {
  ...CLASSIC,
  errors: {
    ...CLASSIC.errors,
    required: () => classicError('The field TITLE is required.'),
  },
};

export const COMPANY_METHODS: readonly Method[] = [
  ...classicMethods('crm.company', COMPANY_DIALECT),
  ...linkMethods('crm.company.contact', COMPANY_DIALECT, CONTACTS, 'CONTACT_ID'),
  ...userFieldMethods('crm.company', 'CRM_COMPANY'),
];
