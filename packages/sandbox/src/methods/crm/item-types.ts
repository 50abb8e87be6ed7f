import { RestError, errorSpec } from '../../portal/errors.ts';
import { integer } from '../../portal/params.ts';
import type { PortalState } from '../../state/state.ts';
import { lookUp, textOf, type Fields } from '../../values.ts';
import { missingParameter } from './new-style.ts';
import { processTable, processType } from './processes.ts';

/** A kind of items. */
export interface ItemType {
  /** The `entityTypeId` that calls name. */
  readonly id: number;
  readonly name: string;
  /** Whether it is a smart process, made by the portal's people. */
  readonly isProcess: boolean;
}

/** Kinds that every portal has. */
const SYSTEM_TYPES: Readonly<Record<number, readonly [name: string, table: string]>> = {
  1: ['LEAD', 'crm.lead'],
  2: ['DEAL', 'crm.deal'],
  3: ['CONTACT', 'crm.contact'],
  4: ['COMPANY', 'crm.company'],
  7: ['QUOTE', 'crm.quote'],
  31: ['SMART_INVOICE', 'crm.item.31'],
};

/** Kinds that have numbers, and are no items. */
const OTHER_TYPES: Readonly<Record<number, string>> = { 5: 'INVOICE' };

/** @throws RestError without the parameter `entityTypeId`, or when it means no kind of items */
export function readEntityType(state: PortalState, params: Fields): ItemType {
  const given = lookUp(params, 'entityTypeId');
  if ((given ?? null) === null) throw new RestError(missingParameter('entityTypeId'));
  const id = integer.read(given ?? 0) ?? 0;
  const [name] = SYSTEM_TYPES[id] ?? [];
  if (name !== undefined) return { id, name, isProcess: false };
  const other = OTHER_TYPES[id];
  if (other !== undefined) throw unsupported(other);
  const process = processType(state, id);
  if (process === undefined) {
    throw new RestError(errorSpec(400, 'NOT_FOUND', 'Smart process not found'));
  }
  return { id, name: textOf(process.values.get('TITLE')), isProcess: true };
}

/** A kind of things that methods cannot work with. */
export function unsupported(name: string): RestError {
  return new RestError(
    errorSpec(400, 'ENTITY_TYPE_NOT_SUPPORTED', `Entity type \`${name}\` is not supported`),
  );
}

/** Where the items of a kind lie. */
export function itemTable(entityTypeId: number): string {
  return SYSTEM_TYPES[entityTypeId]?.[1] ?? processTable(entityTypeId);
}
