import type { Field } from '../../entities/entity.ts';
import type { PortalState } from '../../state/state.ts';
import { parentsOf } from './processes.ts';

type FieldTable = Readonly<Record<string, Field>>;

/**
 * The items that an item belongs to, by their kinds.
 *
 * @param always Kinds that every portal has it belong to
 */
export function parentFields(
  entityTypeId: number,
  always: readonly number[] = [],
): (state: PortalState) => FieldTable {
  return (state) =>
    Object.fromEntries(
      [...new Set([...always, ...parentsOf(state, entityTypeId)])].map((parent) => [
        `PARENT_ID_${parent}`,
        {
          kind: 'integer',
          type: 'crm_entity',
          about: { settings: { parentEntityTypeId: parent } },
        },
      ]),
    );
}
