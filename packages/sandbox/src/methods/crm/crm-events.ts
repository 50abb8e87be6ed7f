import type { Entity } from '../../entities/entity.ts';

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
