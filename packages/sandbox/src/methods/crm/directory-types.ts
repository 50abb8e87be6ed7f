import type { CallContext } from '../../portal/method.ts';
import { textOf, type JsonObject } from '../../values.ts';
import { CATEGORY_TABLE, INVOICE_TYPE_ID } from './categories.ts';
import { STATUS_TABLE, itemsOf, stagePrefix } from './directories.ts';

/** Names of the directories that every portal has. */
const NAMES: Readonly<Record<string, string>> = {
  STATUS: 'Stages of leads',
  SOURCE: 'Sources',
  CONTACT_TYPE: 'Kinds of contacts',
  COMPANY_TYPE: 'Kinds of companies',
  EMPLOYEES: 'Employees',
  INDUSTRY: 'Trades',
  DEAL_TYPE: 'Kinds of deals',
  DEAL_STAGE: 'Stages of deals',
  QUOTE_STATUS: 'Stages of estimates',
  HONORIFIC: 'Forms of address',
};

/** The kinds of items that go through the stages of a directory without pipelines. */
const OWNERS: Readonly<Record<string, number>> = { STATUS: 1, QUOTE_STATUS: 7 };

/** Every directory of the portal, stages of pipelines among them, as `crm.status.entity.types` tells them. */
export function directoryTypes(context: CallContext): JsonObject[] {
  const all = context.state.records.table(STATUS_TABLE).all;
  const ids = new Set(all.map(({ values }) => textOf(values.get('ENTITY_ID'))));
  return [...ids].map((id) => directoryType(context, id));
}

function directoryType(context: CallContext, id: string): JsonObject {
  const [, type, process] = /^DYNAMIC_(\d+)_STAGE_(\d+)$/u.exec(id) ?? [];
  if (process !== undefined) return processStages(context, id, Number(type), Number(process));
  const [, category] = /^DEAL_STAGE_(\d+)$/u.exec(id) ?? [];
  if (category !== undefined) {
    return {
      ID: id,
      NAME: categoryName(context, Number(category)),
      PARENT_ID: 'DEAL_STAGE',
      SEMANTIC_INFO: semanticsIn(context, id),
      PREFIX: stagePrefix(id).slice(0, -1),
      FIELD_ATTRIBUTE_SCOPE: `category_${category}`,
      ENTITY_TYPE_ID: 2,
      CATEGORY_ID: category,
    };
  }
  const [, invoices] = /^SMART_INVOICE_STAGE_(\d+)$/u.exec(id) ?? [];
  if (invoices !== undefined) return invoiceStages(id, Number(invoices));
  const known = { ID: id, NAME: NAMES[id] ?? id };
  const ENTITY_TYPE_ID = OWNERS[id];
  if (ENTITY_TYPE_ID !== undefined)
    return { ...known, SEMANTIC_INFO: semanticsIn(context, id), ENTITY_TYPE_ID };
  if (id !== 'DEAL_STAGE') return known;
  return {
    ...known,
    SEMANTIC_INFO: semanticsIn(context, id),
    FIELD_ATTRIBUTE_SCOPE: '',
    ENTITY_TYPE_ID: 2,
    CATEGORY_ID: 0,
  };
}

function invoiceStages(id: string, categoryId: number): JsonObject {
  return {
    ID: id,
    NAME: 'Stages of invoices',
    SEMANTIC_INFO: [],
    PREFIX: stagePrefix(id).slice(0, -1),
    FIELD_ATTRIBUTE_SCOPE: `category_${categoryId}`,
    ENTITY_TYPE_ID: INVOICE_TYPE_ID,
    IS_ENABLED: true,
    CATEGORY_ID: categoryId,
  };
}

function processStages(
  context: CallContext,
  id: string,
  entityTypeId: number,
  categoryId: number,
): JsonObject {
  const category = context.state.records.table(CATEGORY_TABLE).get(categoryId)?.values;
  return {
    ID: id,
    NAME: categoryName(context, categoryId),
    SEMANTIC_INFO: [],
    PREFIX: stagePrefix(id).slice(0, -1),
    FIELD_ATTRIBUTE_SCOPE: `category_${categoryId}`,
    ENTITY_TYPE_ID: entityTypeId,
    IS_ENABLED: true,
    CATEGORY_ID: categoryId,
    CATEGORY_NAME: category?.get('NAME') ?? '',
    CATEGORY_SORT: category?.get('SORT') ?? 0,
    IS_DEFAULT_CATEGORY: category?.get('IS_DEFAULT') ?? false,
  };
}

function categoryName({ state }: CallContext, id: number): string {
  return textOf(state.records.table(CATEGORY_TABLE).get(id)?.values.get('NAME'));
}

/** The stages that a directory begins and ends with. */
function semanticsIn(context: CallContext, id: string): JsonObject {
  const items = itemsOf(context, id).map(({ values }) => values);
  const codeOf = (semantics: string): string =>
    textOf(items.find((item) => item.get('SEMANTICS') === semantics)?.get('STATUS_ID'));
  return {
    START_FIELD: textOf(items[0]?.get('STATUS_ID')),
    FINAL_SUCCESS_FIELD: codeOf('S'),
    FINAL_UNSUCCESS_FIELD: codeOf('F'),
    FINAL_SORT: 0,
  };
}
