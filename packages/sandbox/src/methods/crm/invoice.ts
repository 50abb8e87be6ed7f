import type { Entity } from '../../entities/entity.ts';
import type { PortalState } from '../../state/state.ts';
import { INVOICE_TYPE_ID } from './categories.ts';
import { SOURCE } from './field-groups.ts';
import { parentFields } from './parent-fields.ts';
import { pipelineEntity } from './process.ts';

/** The kinds of items that an invoice can belong to on every portal: deals and estimates. */
const PARENTS = [2, 7];

/** Invoices, which are items as those of a smart process with all settings are. */
export function invoiceEntity(state: PortalState): Entity {
  const items = pipelineEntity(state, {
    entityTypeId: INVOICE_TYPE_ID,
    name: 'Invoice',
    customFields: 'CRM_SMART_INVOICE',
    has: () => true,
  });
  return {
    ...items,
    furtherFields: parentFields(INVOICE_TYPE_ID, PARENTS),
    fields: {
      ...items.fields,
      ...SOURCE,
      COMMENTS: { kind: 'text', type: 'text' },
      ACCOUNT_NUMBER: { kind: 'text' },
      LOCATION_ID: { kind: 'integer', type: 'location' },
    },
    derive: (change, id) => ({
      ...items.derive?.(change, id),
      ACCOUNT_NUMBER: change.values.get('ACCOUNT_NUMBER') || String(id),
    }),
  };
}
