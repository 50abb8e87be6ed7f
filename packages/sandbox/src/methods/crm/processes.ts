import type { StoredRecord } from '../../state/records.ts';
import type { PortalState } from '../../state/state.ts';
import { relationsIn } from './process-relations.ts';

/** Where the smart processes themselves lie. */
export const PROCESS_TYPE_TABLE = 'crm.type';

/** The table with the items of a smart process. */
export function processTable(entityTypeId: number): string {
  return `crm.item.${entityTypeId}`;
}

/** The smart process with a number. */
export function processType(state: PortalState, entityTypeId: number): StoredRecord | undefined {
  return processTypes(state).find(({ values }) => values.get('ENTITY_TYPE_ID') === entityTypeId);
}

export function processTypes(state: PortalState): readonly StoredRecord[] {
  return state.records.table(PROCESS_TYPE_TABLE).all;
}

/** The numbers of the kinds of items that those of a kind can belong to. */
export function parentsOf(state: PortalState, entityTypeId: number): number[] {
  const own = relationsIn(processType(state, entityTypeId)?.values.get('RELATIONS'), 'parent');
  const others = processTypes(state)
    .filter(({ values }) =>
      relationsIn(values.get('RELATIONS'), 'child').some((id) => id === entityTypeId),
    )
    .map(({ values }) => Number(values.get('ENTITY_TYPE_ID')));
  return [...new Set([...own, ...others])];
}
