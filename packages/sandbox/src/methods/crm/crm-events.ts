import type { Entity } from '../../entities/entity.ts';
import { textOf } from '../../values.ts';

/** An entity of the CRM tells the identifier of what has changed, and nothing of the change. */
export function crmEvents(name: string): NonNullable<Entity['occurrences']> {
  return (kind, { id }) => [{ event: `ONCRM${name}${kind}`, data: { FIELDS: { ID: String(id) } } }];
}

/** Items of smart processes have an event for all processes, and one for each. */
export function processEvents(entityTypeId: number): NonNullable<Entity['occurrences']> {
  return (kind, { id }) => {
    const data = { FIELDS: { ID: String(id), ENTITY_TYPE_ID: String(entityTypeId) } };
    const event = `ONCRMDYNAMICITEM${kind}`;
    return [
      { event, data },
      { event: `${event}_${entityTypeId}`, data },
    ];
  };
}

/** Custom fields of smart processes have one event for all of them, those of `CRM_DEAL` one of their own, other modules none. */
export const userFieldEvents: NonNullable<Entity['occurrences']> = (kind, { id, values }) => {
  const entityId = textOf(values.get('ENTITY_ID'));
  if (!entityId.startsWith('CRM_')) return [];
  const [, name = ''] = /^CRM_([A-Z]+)$/u.exec(entityId) ?? ['', 'TYPE'];
  const fields = {
    ID: String(id),
    ENTITY_ID: entityId,
    FIELD_NAME: textOf(values.get('FIELD_NAME')),
  };
  return [{ event: `ONCRM${name}USERFIELD${kind}`, data: { FIELDS: fields } }];
};
