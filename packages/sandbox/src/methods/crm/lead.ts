import type { Entity } from '../../entities/entity.ts';
import type { Method } from '../../portal/method.ts';
import { isoDate } from '../../portal/time.ts';
import { classicDialect, classicMethods } from './classic.ts';
import { crmEvents } from './crm-events.ts';
import {
  AUTHORSHIP,
  MONEY,
  ORIGIN,
  PERSON,
  REACHABLE,
  SOURCE,
  address,
  authorshipOf,
} from './field-groups.ts';
import { directoryCode, itemId, notedUser } from './field-kinds.ts';
import { linkMethods } from './link-methods.ts';
import { CONTACT_LINKS, linkFields, linksAfter, ownLinks } from './links.ts';
import { MULTI_FIELDS } from './multi-field.ts';
import { parentFields } from './parent-fields.ts';
import { productRowMethods } from './product-rows.ts';
import { stageOf, type StageFields } from './stages.ts';
import { userFieldMethods } from './user-field-methods.ts';

const STAGE: StageFields = {
  stage: 'STATUS_ID',
  semantics: 'STATUS_SEMANTIC_ID',
  directory: () => 'STATUS',
};

/** A lead: somebody who may become a customer. */
export const LEAD: Entity = {
  table: 'crm.lead',
  occurrences: crmEvents('LEAD'),
  customFields: 'CRM_LEAD',
  furtherFields: parentFields(1),
  fields: {
    ID: { kind: 'integer', readOnly: true },
    TITLE: { kind: 'text', title: 'Name of the lead' },
    ...PERSON,
    COMPANY_TITLE: { kind: 'text', title: 'Name of the company' },
    ...SOURCE,
    STATUS_ID: directoryCode('STATUS', 'Stage'),
    STATUS_DESCRIPTION: { kind: 'text', title: 'About the stage' },
    STATUS_SEMANTIC_ID: { kind: 'text', title: 'Group of the stage', readOnly: true },
    ...address(''),
    ...MONEY,
    OPENED: { kind: 'flag', title: 'Everybody may see it', initial: true },
    COMMENTS: { kind: 'text', title: 'Comment' },
    ...REACHABLE,
    ...AUTHORSHIP,
    MOVED_BY_ID: notedUser(),
    MOVED_TIME: { kind: 'moment', readOnly: true },
    COMPANY_ID: itemId('crm_company', 4, 'Company'),
    ...linkFields(CONTACT_LINKS, 'crm_contact', 'Contact'),
    IS_RETURN_CUSTOMER: {
      kind: 'flag',
      title: 'Has bought before',
      readOnly: true,
      initial: false,
    },
    DATE_CLOSED: { kind: 'moment', title: 'Closed', readOnly: true },
    ...ORIGIN,
    ...MULTI_FIELDS,
  },
  derive(change, id) {
    const { hasMoved, group, values } = stageOf(change, STAGE);
    const closed = group === 'P' ? null : isoDate(change.context.clock.now());
    return {
      ...authorshipOf(change),
      ...linksAfter(change, CONTACT_LINKS),
      ...values,
      ...(hasMoved && { DATE_CLOSED: closed }),
      TITLE: change.values.get('TITLE') ?? `Lead #${id}`,
    };
  },
};

/** Leads as the older methods speak of them. */
export const LEAD_DIALECT = classicDialect(LEAD);

export const LEAD_METHODS: readonly Method[] = [
  ...classicMethods('crm.lead', LEAD_DIALECT),
  ...linkMethods('crm.lead.contact', LEAD_DIALECT, ownLinks(LEAD, CONTACT_LINKS), 'CONTACT_ID'),
  ...productRowMethods('crm.lead', LEAD_DIALECT, 'L'),
  ...userFieldMethods('crm.lead', 'CRM_LEAD'),
];
