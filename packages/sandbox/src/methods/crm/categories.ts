import type { CallContext } from '../../portal/method.ts';
import type { StoredRecord } from '../../state/records.ts';
import type { PortalState } from '../../state/state.ts';
import type { Json } from '../../values.ts';
import {
  DEAL_STAGES,
  INVOICE_STAGES,
  PROCESS_STAGES,
  addDirectory,
  removeDirectory,
} from './directories.ts';

export const CATEGORY_TABLE = 'crm.category';

/** The numbers of deals and of invoices among the kinds of the CRM's items. */
export const DEAL_TYPE_ID = 2;
export const INVOICE_TYPE_ID = 31;

type Place = Pick<CallContext, 'state'>;

/** The first pipeline of deals has the number 0 and its stages from the start; invoices have one too. */
export function seedCategories(place: Place): void {
  put(place, 0, DEAL_TYPE_ID, 'General', true);
  addCategory(place, INVOICE_TYPE_ID, 'General');
}

/** A pipeline of its own for a kind of items, with stages to begin with. */
export function addCategory(place: Place, entityTypeId: number, name: string): void {
  const id = place.state.records.table(CATEGORY_TABLE).takeId();
  put(place, id, entityTypeId, name, true);
  addStages(place, entityTypeId, id);
}

function put(
  { state }: Place,
  id: number,
  entityTypeId: number,
  name: string,
  isDefault: boolean,
): void {
  const values: [string, Json][] = [
    ['ID', id],
    ['NAME', name],
    ['SORT', 500],
    ['ENTITY_TYPE_ID', entityTypeId],
    ['IS_DEFAULT', isDefault],
  ];
  state.records.table(CATEGORY_TABLE).put(id, new Map(values));
}

/** The stages that a new pipeline begins with. */
export function addStages(place: Place, entityTypeId: number, categoryId: number): void {
  const items = STAGES[entityTypeId] ?? PROCESS_STAGES;
  addDirectory(place, stagesOf(entityTypeId, categoryId), items, categoryId);
}

/** By kinds of items; smart processes have others. */
const STAGES: Readonly<Record<number, typeof DEAL_STAGES>> = {
  [DEAL_TYPE_ID]: DEAL_STAGES,
  [INVOICE_TYPE_ID]: INVOICE_STAGES,
};

/** The directory with the stages of a pipeline. */
export function stagesOf(entityTypeId: number, categoryId: number): string {
  if (entityTypeId === INVOICE_TYPE_ID) return `SMART_INVOICE_STAGE_${categoryId}`;
  if (entityTypeId !== DEAL_TYPE_ID) return `DYNAMIC_${entityTypeId}_STAGE_${categoryId}`;
  return categoryId > 0 ? `DEAL_STAGE_${categoryId}` : 'DEAL_STAGE';
}

export function removeCategories(place: Place, entityTypeId: number): void {
  for (const { id } of categoriesOf(place.state, entityTypeId)) {
    place.state.records.table(CATEGORY_TABLE).remove(id);
    removeDirectory(place, stagesOf(entityTypeId, id));
  }
}

export function categoriesOf(state: PortalState, entityTypeId: number): StoredRecord[] {
  return state.records
    .table(CATEGORY_TABLE)
    .all.filter(({ values }) => values.get('ENTITY_TYPE_ID') === entityTypeId);
}

/** The pipeline that items come into by themselves. */
export function defaultCategory(state: PortalState, entityTypeId: number): number {
  const all = categoriesOf(state, entityTypeId);
  return (all.find(({ values }) => values.get('IS_DEFAULT') === true) ?? all[0])?.id ?? 0;
}
