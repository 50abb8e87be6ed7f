import type { Entity, Field } from '../../entities/entity.ts';
import type { Method } from '../../portal/method.ts';
import { classicDialect, classicMethods } from './classic.ts';
import { crmEvents } from './crm-events.ts';
import { AUTHORSHIP, MONEY, ORIGIN, authorshipOf } from './field-groups.ts';
import { dayAfter, directoryCode, itemId } from './field-kinds.ts';
import { linkMethods } from './link-methods.ts';
import { CONTACT_LINKS, linkFields, linksAfter, ownLinks } from './links.ts';
import { parentFields } from './parent-fields.ts';
import { productRowMethods } from './product-rows.ts';
import { stageOf, type StageFields } from './stages.ts';
import { userFieldMethods } from './user-field-methods.ts';

const STAGE: StageFields = {
  stage: 'STATUS_ID',
  semantics: 'STATUS_SEMANTIC_ID',
  directory: () => 'QUOTE_STATUS',
};

/** Where an estimate came from is told by its advertising alone. */
const ADVERTISING = Object.fromEntries(
  Object.entries(ORIGIN).filter(([name]) => name.startsWith('UTM_')),
);

/** Who an estimate is for, as the document writes it. */
const CLIENT: Readonly<Record<string, Field>> = {
  CLIENT_TITLE: { kind: 'text', title: 'Client' },
  CLIENT_ADDR: { kind: 'text', title: 'Address' },
  CLIENT_CONTACT: { kind: 'text', title: 'Contact person' },
  CLIENT_EMAIL: { kind: 'text', title: 'E-mail' },
  CLIENT_PHONE: { kind: 'text', title: 'Phone' },
  CLIENT_TP_ID: { kind: 'text', title: 'Tax number' },
  CLIENT_TPA_ID: { kind: 'text', title: 'Code of the tax office' },
};

/** An estimate: what a customer is offered. */
export const QUOTE: Entity = {
  table: 'crm.quote',
  occurrences: crmEvents('QUOTE'),
  customFields: 'CRM_QUOTE',
  furtherFields: parentFields(7),
  fields: {
    ID: { kind: 'integer', readOnly: true },
    QUOTE_NUMBER: { kind: 'text', title: 'Number', readOnly: true },
    TITLE: { kind: 'text', title: 'Subject', about: { isRequired: true } },
    STATUS_ID: directoryCode('QUOTE_STATUS', 'Stage'),
    ...MONEY,
    TAX_VALUE: { kind: 'double', title: 'Tax', initial: 0 },
    COMPANY_ID: itemId('crm_company', 4, 'Company'),
    MYCOMPANY_ID: itemId('crm_company', 4, 'Own company'),
    ...linkFields(CONTACT_LINKS, 'crm_contact', 'Contact'),
    BEGINDATE: dayAfter(0, 'Issued'),
    CLOSEDATE: dayAfter(7, 'Ends'),
    ACTUAL_DATE: dayAfter(7, 'Valid until'),
    OPENED: { kind: 'flag', title: 'Everybody may see it', initial: true },
    CLOSED: { kind: 'flag', title: 'Closed', initial: false },
    COMMENTS: { kind: 'text', title: 'Comment' },
    CONTENT: { kind: 'text', title: 'Content' },
    TERMS: { kind: 'text', title: 'Terms' },
    ...CLIENT,
    ...AUTHORSHIP,
    LEAD_ID: itemId('crm_lead', 1, 'Lead'),
    DEAL_ID: itemId('crm_deal', 2, 'Deal'),
    PERSON_TYPE_ID: { kind: 'integer', title: 'Kind of payer', initial: 1 },
    LOCATION_ID: { kind: 'integer', type: 'location', title: 'Place' },
    ...ADVERTISING,
    LAST_COMMUNICATION_TIME: { kind: 'text', readOnly: true },
  },
  derive(change, id) {
    const { hasMoved, group, values } = stageOf(change, STAGE);
    return {
      ...authorshipOf(change),
      ...linksAfter(change, CONTACT_LINKS),
      ...values,
      ...(hasMoved && { CLOSED: group !== 'P' }),
      TITLE: change.values.get('TITLE') || `Estimate #${id}`,
      QUOTE_NUMBER: String(id),
    };
  },
};

/** Estimates as the older methods speak of them. */
export const QUOTE_DIALECT = classicDialect(QUOTE);

export const QUOTE_METHODS: readonly Method[] = [
  ...classicMethods('crm.quote', QUOTE_DIALECT),
  ...linkMethods('crm.quote.contact', QUOTE_DIALECT, ownLinks(QUOTE, CONTACT_LINKS), 'CONTACT_ID'),
  ...productRowMethods('crm.quote', QUOTE_DIALECT, 'Q'),
  ...userFieldMethods('crm.quote', 'CRM_QUOTE'),
];
