import type { Entity } from '../../entities/entity.ts';
import type { Method } from '../../portal/method.ts';
import type { Json } from '../../values.ts';
import { DEAL_TYPE_ID, stagesOf } from './categories.ts';
import { classicDialect, classicMethods } from './classic.ts';
import { crmEvents } from './crm-events.ts';
import { firstCode } from './directories.ts';
import { AUTHORSHIP, MONEY, ORIGIN, SOURCE, authorshipOf } from './field-groups.ts';
import { dayAfter, directoryCode, itemId, notedUser } from './field-kinds.ts';
import { linkMethods } from './link-methods.ts';
import { CONTACT_LINKS, linkFields, linksAfter, ownLinks } from './links.ts';
import { parentFields } from './parent-fields.ts';
import { productRowMethods } from './product-rows.ts';
import { stageOf, type StageFields } from './stages.ts';
import { userFieldMethods } from './user-field-methods.ts';

function dealStages(categoryId: Json | undefined): string {
  return stagesOf(DEAL_TYPE_ID, Number(categoryId ?? 0));
}

const STAGE: StageFields = {
  stage: 'STAGE_ID',
  semantics: 'STAGE_SEMANTIC_ID',
  directory: (values) => dealStages(values.get('CATEGORY_ID')),
};

/** A deal: a sale on its way. */
export const DEAL: Entity = {
  table: 'crm.deal',
  occurrences: crmEvents('DEAL'),
  customFields: 'CRM_DEAL',
  furtherFields: parentFields(2),
  fields: {
    ID: { kind: 'integer', readOnly: true },
    TITLE: { kind: 'text', title: 'Name' },
    TYPE_ID: directoryCode('DEAL_TYPE', 'Kind', {
      initial: (context) => firstCode(context, 'DEAL_TYPE'),
    }),
    CATEGORY_ID: {
      kind: 'integer',
      type: 'crm_category',
      title: 'Pipeline',
      immutable: true,
      initial: 0,
    },
    STAGE_ID: directoryCode('DEAL_STAGE', 'Stage'),
    STAGE_SEMANTIC_ID: { kind: 'text', title: 'Group of the stage', readOnly: true },
    IS_NEW: {
      kind: 'flag',
      title: 'New',
      compute: (context, { values }) =>
        values.get('STAGE_ID') === firstCode(context, dealStages(values.get('CATEGORY_ID'))),
    },
    IS_RECURRING: { kind: 'flag', title: 'Template of deals that repeat', initial: false },
    IS_RETURN_CUSTOMER: { kind: 'flag', title: 'Has bought before', initial: false },
    IS_REPEATED_APPROACH: { kind: 'flag', title: 'Has asked before', initial: false },
    PROBABILITY: { kind: 'integer', title: 'Probability' },
    ...MONEY,
    TAX_VALUE: { kind: 'double', title: 'Tax', initial: 0 },
    COMPANY_ID: itemId('crm_company', 4, 'Company'),
    ...linkFields(CONTACT_LINKS, 'crm_contact', 'Contact'),
    QUOTE_ID: itemId('crm_quote', 7, 'Estimate', { readOnly: true }),
    BEGINDATE: dayAfter(0, 'Begins'),
    CLOSEDATE: dayAfter(7, 'Ends'),
    OPENED: { kind: 'flag', title: 'Everybody may see it', initial: true },
    CLOSED: { kind: 'flag', title: 'Closed', initial: false },
    COMMENTS: { kind: 'text', title: 'Comment' },
    ...AUTHORSHIP,
    MOVED_BY_ID: notedUser(),
    MOVED_TIME: { kind: 'moment', readOnly: true },
    ...SOURCE,
    LEAD_ID: itemId('crm_lead', 1, 'Lead', { readOnly: true }),
    ADDITIONAL_INFO: { kind: 'text', title: 'Further facts' },
    LOCATION_ID: { kind: 'integer', type: 'location', title: 'Place' },
    ...ORIGIN,
  },
  derive(change, id) {
    const { hasMoved, group, values } = stageOf(change, STAGE);
    return {
      ...authorshipOf(change),
      ...linksAfter(change, CONTACT_LINKS),
      ...values,
      ...(hasMoved && { CLOSED: group !== 'P' }),
      TITLE: change.values.get('TITLE') ?? `Deal #${id}`,
    };
  },
};

/** Deals as the older methods speak of them. */
export const DEAL_DIALECT = classicDialect(DEAL);

export const DEAL_METHODS: readonly Method[] = [
  ...classicMethods('crm.deal', DEAL_DIALECT, [CONTACT_LINKS.all]),
  ...linkMethods('crm.deal.contact', DEAL_DIALECT, ownLinks(DEAL, CONTACT_LINKS), 'CONTACT_ID'),
  ...productRowMethods('crm.deal', DEAL_DIALECT, 'D'),
  ...userFieldMethods('crm.deal', 'CRM_DEAL'),
];
