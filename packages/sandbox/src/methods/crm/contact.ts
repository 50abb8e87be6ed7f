import type { Entity } from '../../entities/entity.ts';
import { fileField } from '../../entities/file-field.ts';
import type { Method } from '../../portal/method.ts';
import { classicDialect, classicMethods } from './classic.ts';
import { crmEvents } from './crm-events.ts';
import {
  AUTHORSHIP,
  ORIGIN,
  PERSON,
  REACHABLE,
  SOURCE,
  address,
  authorshipOf,
} from './field-groups.ts';
import { directoryCode, itemId } from './field-kinds.ts';
import { linkMethods } from './link-methods.ts';
import { COMPANY_LINKS, linkFields, linksAfter, ownLinks } from './links.ts';
import { MULTI_FIELDS } from './multi-field.ts';
import { parentFields } from './parent-fields.ts';
import { userFieldMethods } from './user-field-methods.ts';

/** A contact has one of its names at least, which is all that the mark says. */
const NEEDED_NAMES = Object.fromEntries(
  ['NAME', 'SECOND_NAME', 'LAST_NAME'].map((name) => [
    name,
    { ...PERSON[name], kind: 'text', about: { isRequired: true } } as const,
  ]),
);

/** A contact: a person of a customer. */
export const CONTACT: Entity = {
  table: 'crm.contact',
  occurrences: crmEvents('CONTACT'),
  customFields: 'CRM_CONTACT',
  furtherFields: parentFields(3),
  fields: {
    ID: { kind: 'integer', readOnly: true },
    ...PERSON,
    ...NEEDED_NAMES,
    PHOTO: fileField('PHOTO', { title: 'Photo' }),
    TYPE_ID: directoryCode('CONTACT_TYPE', 'Kind'),
    ...SOURCE,
    ...address(''),
    COMMENTS: { kind: 'text', title: 'Comment' },
    OPENED: { kind: 'flag', title: 'Everybody may see it', initial: true },
    EXPORT: { kind: 'flag', title: 'Is exported', initial: true },
    ...REACHABLE,
    ...AUTHORSHIP,
    ...linkFields(COMPANY_LINKS, 'crm_company', 'Company'),
    LEAD_ID: itemId('crm_lead', 1, 'Lead', { readOnly: true }),
    ...ORIGIN,
    ORIGIN_VERSION: { kind: 'text', title: 'Version in the external source' },
    FACE_ID: { kind: 'integer', readOnly: true },
    ...MULTI_FIELDS,
  },
  derive: (change) => ({ ...authorshipOf(change), ...linksAfter(change, COMPANY_LINKS) }),
};

/** Contacts as the older methods speak of them. */
export const CONTACT_DIALECT = classicDialect(CONTACT);

const COMPANIES = ownLinks(CONTACT, COMPANY_LINKS);

export const CONTACT_METHODS: readonly Method[] = [
  ...classicMethods('crm.contact', CONTACT_DIALECT),
  ...linkMethods('crm.contact.company', CONTACT_DIALECT, COMPANIES, 'COMPANY_ID'),
  ...userFieldMethods('crm.contact', 'CRM_CONTACT'),
];
