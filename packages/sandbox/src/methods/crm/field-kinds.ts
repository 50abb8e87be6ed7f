import type { Field } from '../../entities/entity.ts';
import { isoDate } from '../../portal/time.ts';

const DAY_MS = 86_400_000;

type More = Omit<Field, 'kind' | 'type' | 'title' | 'about'>;

/** A code of a directory, as `crm.status.*` tell them. */
export function directoryCode(statusType: string, title: string, more: More = {}): Field {
  return { kind: 'text', type: 'crm_status', title, about: { statusType }, ...more };
}

/**
 * The identifier of another item of the CRM.
 *
 * @param parentEntityTypeId - the kind of that item
 */
export function itemId(
  type: string,
  parentEntityTypeId: number,
  title: string,
  more: More = {},
): Field {
  return { kind: 'integer', type, title, about: { settings: { parentEntityTypeId } }, ...more };
}

/** A day that is so many days after that on which the record is created, unless another one is given. */
export function dayAfter(days: number, title?: string): Field {
  return {
    kind: 'date',
    ...(title !== undefined && { title }),
    initial: ({ clock }) => isoDate(clock.now() + days * DAY_MS).slice(0, 10),
  };
}

/** The identifier of a person that the portal notes by itself. */
export function notedUser(title?: string): Field {
  return { kind: 'integer', type: 'user', readOnly: true, ...(title !== undefined && { title }) };
}
