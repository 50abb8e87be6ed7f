import type { PortalState } from '../state/state.ts';
import { customFieldsOf } from './custom-fields.ts';
import type { Dialect } from './dialect.ts';
import type { Field, NamedField } from './entity.ts';

/** The fields that a dialect knows. */
export interface NamedFields {
  readonly all: readonly NamedField[];
  /** By a name that a request writes. */
  readonly find: (name: string) => NamedField | undefined;
  /** By the name that records have. */
  readonly stored: (name: string) => NamedField | undefined;
}

export function namedFields(state: PortalState, dialect: Dialect): NamedFields {
  const { entity, hidden = [], silent = [] } = dialect;
  const own = Object.entries({ ...entity.fields, ...entity.furtherFields?.(state) });
  const custom =
    entity.customFields === undefined ? [] : customFieldsOf(state, entity.customFields);
  const known = [
    ...own.map(([name, field]) => named(dialect, name, field, false)),
    ...custom.map(([name, field]) => named(dialect, name, field, true)),
  ].filter(({ name }) => !hidden.includes(name));
  const byName = new Map<string, NamedField>();
  for (const field of known) byName.set(field.shown.toLowerCase(), field);
  // Where both are taken, the name of the description wins.
  for (const field of known) byName.set(field.name.toLowerCase(), field);
  return {
    all: known.filter(({ name }) => !silent.includes(name)),
    find: (name) => {
      const found = byName.get(name.toLowerCase());
      return dialect.onlyAsShown === true && found?.shown !== name ? undefined : found;
    },
    stored: (name) => byName.get(name.toLowerCase()),
  };
}

function named(
  { spelling, names = {} }: Dialect,
  name: string,
  field: Field,
  isCustom: boolean,
): NamedField {
  const given = Object.hasOwn(names, name) ? names[name] : undefined;
  return { name, shown: given ?? spelling?.(name) ?? name, field, isCustom };
}
