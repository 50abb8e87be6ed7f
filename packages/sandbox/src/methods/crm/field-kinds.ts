import type { Field } from '../../entities/entity.ts';

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

/** The identifier of a person that the portal notes by itself. */
export function notedUser(title?: string): Field {
  return { kind: 'integer', type: 'user', readOnly: true, ...(title !== undefined && { title }) };
}
