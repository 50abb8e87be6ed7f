import type { Entity } from '../../entities/entity.ts';

/** A calendar tells the identifier of what has changed, and nothing of the change. */
export function calendarEvents(name: 'SECTION' | 'ENTRY'): NonNullable<Entity['occurrences']> {
  return (kind, { id }) => [{ event: `ONCALENDAR${name}${kind}`, data: { id: String(id) } }];
}
