import type { Dialect } from '../../entities/dialect.ts';
import type { Entity, Field } from '../../entities/entity.ts';
import { removeRecord } from '../../entities/store.ts';
import type { CallContext } from '../../portal/method.ts';
import { isoDate } from '../../portal/time.ts';
import type { StoredRecord } from '../../state/records.ts';
import type { PortalState } from '../../state/state.ts';
import { textOf } from '../../values.ts';
import { ERRORS, missing } from './errors.ts';
import { LISTS_STYLE } from './portal-moment.ts';
import { ELEMENT_TABLE, LIST_TABLE, SECTION_TABLE } from './tables.ts';

const NOTED: Field = { kind: 'integer', readOnly: true };

/** A section of a list, which holds elements and sections. */
const SECTION: Entity = {
  table: SECTION_TABLE,
  fields: {
    ID: NOTED,
    IBLOCK_ID: { kind: 'integer', immutable: true },
    CODE: { kind: 'text' },
    XML_ID: { kind: 'text' },
    EXTERNAL_ID: { kind: 'text' },
    IBLOCK_SECTION_ID: { kind: 'integer' },
    TIMESTAMP_X: { kind: 'moment', readOnly: true },
    SORT: { kind: 'integer', initial: 500 },
    NAME: { kind: 'text', required: true },
    ACTIVE: { kind: 'flag', initial: true },
    GLOBAL_ACTIVE: {
      kind: 'flag',
      compute: ({ state }, section) =>
        wayTo(state, section).every(({ values }) => values.get('ACTIVE') !== false),
    },
    PICTURE: { kind: 'integer', readOnly: true },
    DESCRIPTION: { kind: 'text' },
    DESCRIPTION_TYPE: { kind: 'text', initial: 'text' },
    LEFT_MARGIN: { kind: 'integer', compute: ({ state }, section) => marginsOf(state, section)[0] },
    RIGHT_MARGIN: {
      kind: 'integer',
      compute: ({ state }, section) => marginsOf(state, section)[1],
    },
    DEPTH_LEVEL: { kind: 'integer', compute: ({ state }, section) => wayTo(state, section).length },
    SEARCHABLE_CONTENT: {
      kind: 'text',
      compute: (_, { values }) =>
        `${textOf(values.get('NAME')).toUpperCase()}\r\n${textOf(values.get('DESCRIPTION')).toUpperCase()}`,
    },
    MODIFIED_BY: NOTED,
    DATE_CREATE: { kind: 'moment', readOnly: true },
    CREATED_BY: { ...NOTED, initial: ({ caller }) => caller.userId },
    DETAIL_PICTURE: { kind: 'integer', readOnly: true },
    ...ofTheList('IBLOCK_ACTIVE IBLOCK_NAME IBLOCK_TYPE IBLOCK_XML_ID IBLOCK_EXTERNAL_ID'),
  },
  derive({ context, before, values }) {
    const now = isoDate(context.clock.now());
    const external = textOf(values.get('EXTERNAL_ID')) || textOf(values.get('XML_ID'));
    return {
      ...(before === undefined && { DATE_CREATE: now }),
      TIMESTAMP_X: now,
      MODIFIED_BY: context.caller.userId,
      // Both are names of one thing.
      EXTERNAL_ID: external || null,
      XML_ID: external || null,
    };
  },
  onRemove(context, { id }) {
    const { records } = context.state;
    const inside = (table: string): readonly StoredRecord[] =>
      records.table(table).all.filter(({ values }) => values.get('IBLOCK_SECTION_ID') === id);
    for (const element of inside(ELEMENT_TABLE)) records.table(ELEMENT_TABLE).remove(element.id);
    for (const section of inside(SECTION_TABLE)) removeRecord(context, SECTION, section);
  },
};

/** What filters know of the list that a section is in. */
function ofTheList(names: string): Readonly<Record<string, Field>> {
  return Object.fromEntries(
    names.split(' ').map((name) => [
      name,
      {
        kind: 'text',
        onDemand: true,
        compute: ({ state }, { values }) => {
          const list = state.records.table(LIST_TABLE).get(Number(values.get('IBLOCK_ID')));
          const own = name === 'IBLOCK_TYPE' ? 'IBLOCK_TYPE_ID' : name.replace('IBLOCK_', '');
          const value = list?.values.get(own) ?? null;
          return value === true ? 'Y' : value;
        },
      } satisfies Field,
    ]),
  );
}

/** The sections from the top to this one. */
function wayTo(state: PortalState, section: StoredRecord): readonly StoredRecord[] {
  const table = state.records.table(SECTION_TABLE);
  const way = [section];
  for (let [first] = way; first !== undefined;) {
    const above = table.get(Number(first.values.get('IBLOCK_SECTION_ID') ?? 0));
    if (above === undefined || way.includes(above)) break;
    way.unshift(above);
    first = above;
  }
  return way;
}

/** Where a section begins and ends when those of the list are written one inside of the other. */
function marginsOf(state: PortalState, section: StoredRecord): readonly [number, number] {
  const list = section.values.get('IBLOCK_ID');
  const all = state.records
    .table(SECTION_TABLE)
    .all.filter(({ values }) => values.get('IBLOCK_ID') === list);
  let margin = 0;
  let found: readonly [number, number] = [0, 0];
  const walk = (parent: number | null): void => {
    const inner = all
      .filter(({ values }) => (values.get('IBLOCK_SECTION_ID') ?? null) === parent)
      .toSorted((a, b) => Number(a.values.get('SORT')) - Number(b.values.get('SORT')));
    for (const one of inner) {
      margin += 1;
      const left = margin;
      walk(one.id);
      margin += 1;
      if (one.id === section.id) found = [left, margin];
    }
  };
  walk(null);
  return found;
}

export const SECTION_DIALECT: Dialect = {
  entity: SECTION,
  scopes: ['lists'],
  style: LISTS_STYLE,
  wildcards: true,
  silent: ['IBLOCK_ID'],
  errors: {
    badId: missing('SECTION_ID'),
    notFound: () => ERRORS.noSection,
    noFields: missing('FIELDS'),
    required: missing,
  },
};

/** Sections of one list. */
export function sectionsOf({ id }: StoredRecord): Dialect {
  return { ...SECTION_DIALECT, within: { IBLOCK_ID: id } };
}

/** A section of the call's list by its number. */
export function sectionIn(
  { context, list }: { readonly context: CallContext; readonly list: StoredRecord },
  id: number,
): StoredRecord | undefined {
  const section = context.state.records.table(SECTION_TABLE).get(id);
  return section?.values.get('IBLOCK_ID') === list.id ? section : undefined;
}
