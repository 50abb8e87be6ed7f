import type { Method } from '../../portal/method.ts';
import { CATEGORY_METHODS } from './category-methods.ts';
import { COMPANY_METHODS } from './company.ts';
import { CONTACT_METHODS } from './contact.ts';
import { DEAL_METHODS } from './deal.ts';
import { DUPLICATE_METHODS } from './duplicates.ts';
import { ITEM_IMPORT_METHODS } from './item-import.ts';
import { ITEM_PRODUCT_ROW_METHODS } from './item-product-rows.ts';
import { ITEM_METHODS } from './items.ts';
import { LEAD_METHODS } from './lead.ts';
import { PROCESS_TYPE_METHODS } from './process-types.ts';
import { QUOTE_METHODS } from './quote.ts';
import { STATUS_METHODS } from './status.ts';
import { USER_FIELD_CONFIG_METHODS } from './user-field-config.ts';

/** Everything that the CRM does with what it remembers. */
export const CRM_METHODS: readonly Method[] = [
  ...CATEGORY_METHODS,
  ...COMPANY_METHODS,
  ...CONTACT_METHODS,
  ...DEAL_METHODS,
  ...ITEM_PRODUCT_ROW_METHODS,
  ...ITEM_METHODS,
  ...ITEM_IMPORT_METHODS,
  ...DUPLICATE_METHODS,
  ...LEAD_METHODS,
  ...PROCESS_TYPE_METHODS,
  ...QUOTE_METHODS,
  ...STATUS_METHODS,
  ...USER_FIELD_CONFIG_METHODS,
];
