import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { entityMethod, ownParams, type EntityCall } from '../../entities/methods.ts';
import { changeRecord, createRecord, removeRecord, tableOf } from '../../entities/store.ts';
import { AS_TEXT } from '../../entities/style.ts';
import { RestError } from '../../portal/errors.ts';
import type { Answer, CallContext, Method } from '../../portal/method.ts';
import { id, string } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import type { SeedRecords } from '../../state/seed.ts';
import { textOf, type Fields, type Json, type JsonObject } from '../../values.ts';
import { calendarEvents } from './calendar-events.ts';
import { calendarError, needed, neededOwner } from './errors.ts';
import { EVENTS_TABLE } from './event.ts';
import { mayChange, requireRight } from './rights.ts';

/** A calendar of a user, a workgroup or the company: a section that events lie in. */
const SECTION: Entity = {
  table: 'calendar.section',
  occurrences: calendarEvents('SECTION'),
  fields: {
    ID: { kind: 'integer', readOnly: true },
    NAME: { kind: 'text' },
    GAPI_CALENDAR_ID: { kind: 'text', readOnly: true },
    DESCRIPTION: { kind: 'text', initial: '' },
    COLOR: { kind: 'text', initial: '#9dcf00' },
    TEXT_COLOR: { kind: 'text', initial: '' },
    EXPORT: { kind: 'structure', initial: { ALLOW: false } },
    CAL_TYPE: { kind: 'text', immutable: true },
    OWNER_ID: { kind: 'integer', immutable: true },
    CREATED_BY: { kind: 'integer', readOnly: true, initial: ({ caller }) => caller.userId },
    DATE_CREATE: { kind: 'text', readOnly: true, initial: now },
    TIMESTAMP_X: { kind: 'text', readOnly: true },
    CAL_DAV_CON: { kind: 'text', readOnly: true },
    SYNC_TOKEN: { kind: 'text', readOnly: true },
    PAGE_TOKEN: { kind: 'text', readOnly: true },
    EXTERNAL_TYPE: { kind: 'text', readOnly: true, initial: 'local' },
    ACCESS: { kind: 'structure', compute: (_, { values }) => accessOf(values) },
    IS_COLLAB: { kind: 'boolean', readOnly: true, initial: false },
    PERM: { kind: 'structure', compute: (context, record) => rightsTo(context, record) },
  },
  derive: ({ context }) => ({ TIMESTAMP_X: now(context) }),
  check({ context, values }) {
    requireRight(context, textOf(values.get('CAL_TYPE')), Number(values.get('OWNER_ID')));
  },
  onRemove(context, { id: section }) {
    const events = context.state.records.table(EVENTS_TABLE);
    for (const event of events.all) {
      if (event.values.get('SECTION_ID') === section) events.remove(event.id);
    }
  },
};

const NOT_SET = calendarError('Section ID is not set');

export const SECTION_DIALECT: Dialect = {
  entity: SECTION,
  scopes: ['calendar'],
  style: AS_TEXT,
  errors: {
    badId: NOT_SET,
    notFound: () => calendarError('Access denied'),
    noFields: NOT_SET,
    badValue: (name) => calendarError(`Invalid value for the "${name.toLowerCase()}" parameter`),
  },
};

export const SECTION_EXAMPLES: SeedRecords = {
  'calendar.section': [
    { ID: 4, CAL_TYPE: 'user', OWNER_ID: 1, NAME: 'Vera Sokolova' },
    {
      ID: 190,
      CAL_TYPE: 'user',
      OWNER_ID: 1,
      NAME: 'Shifts',
      DESCRIPTION: 'Who is on call, and when',
      COLOR: '#9cbeee',
      TEXT_COLOR: '#283000',
      EXPORT: { ALLOW: true },
    },
  ],
};

export const SECTION_METHODS: readonly Method[] = [
  entityMethod(SECTION_DIALECT, 'calendar.section.get', 'read', list),
  entityMethod(SECTION_DIALECT, 'calendar.section.add', 'write', add),
  entityMethod(SECTION_DIALECT, 'calendar.section.update', 'write', update),
  entityMethod(SECTION_DIALECT, 'calendar.section.delete', 'write', remove),
];

function list(call: EntityCall): Answer {
  const type = needed(call, 'type', 'calendar.section.get');
  const owner = neededOwner(call, type, 'calendar.section.get');
  return { result: sectionsOf(call.context, textOf(type), owner).map(call.viewer()) };
}

/** The calendars of an owner, the first made first. */
export function sectionsOf(context: CallContext, type: string, owner: number): StoredRecord[] {
  return tableOf(context, SECTION).all.filter(
    ({ values }) => values.get('CAL_TYPE') === type && values.get('OWNER_ID') === owner,
  );
}

function add(call: EntityCall): Answer {
  const type = needed(call, 'type', 'calendar.section.add', '.');
  const owner = neededOwner(call, type, 'calendar.section.add', '.');
  const fields = { ...textsIn(call), CAL_TYPE: type, OWNER_ID: owner };
  if (textOf(call.param('name')).trim() === '') {
    throw new RestError(calendarError('Invalid value for the "name" parameter'));
  }
  return { result: createRecord(call.context, SECTION_DIALECT, fields).id };
}

function update(call: EntityCall): Answer {
  const type = needed(call, 'type', 'calendar.section.update');
  const owner = neededOwner(call, type, 'calendar.section.update');
  const record = sectionIn(call, textOf(type), owner, '');
  return { result: changeRecord(call.context, SECTION_DIALECT, record, textsIn(call)).id };
}

function remove(call: EntityCall): Answer {
  const type = needed(call, 'type', 'calendar.section.delete', '.');
  const owner = neededOwner(call, type, 'calendar.section.delete', '.');
  removeRecord(call.context, SECTION, sectionIn(call, textOf(type), owner, '.'));
  return { result: true };
}

/** @throws RestError when the owner has no such calendar, or the caller no right to it */
function sectionIn(call: EntityCall, type: string, owner: number, end: '' | '.'): StoredRecord {
  const wanted = id.read(call.param('id') ?? null);
  if (wanted === undefined) throw new RestError(calendarError(`Section ID is not set${end}`));
  const found = sectionsOf(call.context, type, owner).find((record) => record.id === wanted);
  const denied = `Access denied${end}`;
  if (found === undefined) throw new RestError(calendarError(denied));
  requireRight(call.context, type, owner, denied);
  return found;
}

/** @throws RestError for a name or a description that is no text */
function textsIn(call: EntityCall): Fields {
  const fields = ownParams(call);
  for (const name of ['name', 'description']) {
    const value = call.param(name) ?? '';
    if (string.read(value) !== undefined) continue;
    throw new RestError(calendarError(`Invalid value for the "${name}" parameter`));
  }
  return fields;
}

function accessOf(values: ReadonlyMap<string, Json>): JsonObject {
  return { [`U${textOf(values.get('CREATED_BY'))}`]: 19 };
}

function rightsTo(context: CallContext, { values }: StoredRecord): JsonObject {
  const may = mayChange(context, textOf(values.get('CAL_TYPE')), Number(values.get('OWNER_ID')));
  return {
    view_time: true,
    view_title: true,
    view_full: may,
    add: may,
    edit: may,
    edit_section: may,
    access: may,
  };
}

function now({ clock }: CallContext): string {
  return new Date(clock.now()).toISOString().slice(0, 19).replace('T', ' ');
}
