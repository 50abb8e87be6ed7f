import type { Dialect } from '../../entities/dialect.ts';
import type { Entity } from '../../entities/entity.ts';
import { AS_TEXT } from '../../entities/style.ts';
import type { CallContext } from '../../portal/method.ts';
import type { SeedRecords } from '../../state/seed.ts';
import { calendarEvents } from './calendar-events.ts';
import { calendarError } from './errors.ts';

export const EVENTS_TABLE = 'calendar.event';

/** Something that happens in a calendar. Moments are kept in seconds since 1970. */
export const EVENT: Entity = {
  table: EVENTS_TABLE,
  occurrences: calendarEvents('ENTRY'),
  fields: {
    ID: { kind: 'integer', readOnly: true },
    CAL_TYPE: { kind: 'text' },
    OWNER_ID: { kind: 'integer' },
    SECTION_ID: { kind: 'integer' },
    NAME: { kind: 'text' },
    FROM_TS: { kind: 'integer' },
    TO_TS: { kind: 'integer' },
    SKIP_TIME: { kind: 'flag', initial: false },
    TZ_FROM: { kind: 'text', initial: 'UTC' },
    TZ_TO: { kind: 'text', initial: 'UTC' },
    DESCRIPTION: { kind: 'text', initial: '' },
    COLOR: { kind: 'text', initial: '' },
    TEXT_COLOR: { kind: 'text', initial: '' },
    ACCESSIBILITY: { kind: 'text', initial: 'busy' },
    IMPORTANCE: { kind: 'text', initial: 'normal' },
    PRIVATE_EVENT: { kind: 'flag', initial: false },
    RRULE: { kind: 'structure' },
    /** Days, `YYYY-MM-DD`, on which an event that repeats does not take place. */
    EXDATES: { kind: 'text', multiple: true },
    IS_MEETING: { kind: 'flag', initial: false },
    LOCATION: { kind: 'text', initial: '' },
    REMIND: { kind: 'structure', initial: [] },
    MEETING: { kind: 'structure', initial: {} },
    /** Who takes part, by identifiers: `H` for the organizer, else what they answered. */
    STATUSES: { kind: 'structure', initial: {} },
    CRM: { kind: 'text', multiple: true },
    /** The event whose series this one was cut from. */
    SERIES: { kind: 'integer' },
    CREATED_BY: { kind: 'integer', readOnly: true, initial: ({ caller }) => caller.userId },
    CREATED_TS: { kind: 'integer', readOnly: true, initial: now },
    CHANGED_TS: { kind: 'integer', readOnly: true },
    VERSION: { kind: 'integer', readOnly: true },
  },
  derive: ({ context, before }) => ({
    CHANGED_TS: now(context),
    VERSION: Number(before?.values.get('VERSION') ?? 0) + 1,
  }),
};

function now({ clock }: CallContext): number {
  return Math.floor(clock.now() / 1000);
}

const DENIED = calendarError('Access denied');

export const EVENT_DIALECT: Dialect = {
  entity: EVENT,
  scopes: ['calendar'],
  style: AS_TEXT,
  errors: { badId: DENIED, notFound: () => DENIED, noFields: DENIED },
};

export const EVENT_EXAMPLES: SeedRecords = {
  'calendar.event': [
    {
      ID: 1265,
      CAL_TYPE: 'user',
      OWNER_ID: 1,
      SECTION_ID: 4,
      NAME: 'Weekly meeting',
      DESCRIPTION: 'News and plans',
      // 11 to 12 o'clock in Riga, on a Wednesday.
      FROM_TS: Date.parse('2026-07-29T08:00:00Z') / 1000,
      TO_TS: Date.parse('2026-07-29T09:00:00Z') / 1000,
      TZ_FROM: 'Europe/Riga',
      TZ_TO: 'Europe/Riga',
      COLOR: '#9dcf00',
      LOCATION: 'Big meeting room',
      REMIND: [{ type: 'min', count: 15 }],
      RRULE: { FREQ: 'WEEKLY', BYDAY: ['MO', 'WE'], INTERVAL: 1, UNTIL: '2026-12-31' },
      EXDATES: ['2026-08-05'],
      IS_MEETING: 'Y',
      MEETING: { notify: true },
      STATUSES: { 1: 'H', 2: 'Q' },
      CRM: ['L_214'],
    },
  ],
};
