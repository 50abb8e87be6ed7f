import type { CallContext } from '../../portal/method.ts';
import type { StoredRecord } from '../../state/records.ts';
import { fullName } from '../../state/users.ts';
import { isJsonObject, textOf, type Json, type JsonObject } from '../../values.ts';
import type { Occurrence } from './occurrences.ts';
import { readRule } from './recurrence.ts';
import { offsetAt, wallTime } from './zones.ts';

const DAY_SECONDS = 86_400;

/** An event as `calendar.event.get` and `getbyid` answer it. */
export function viewEvent(context: CallContext, { record, from, to }: Occurrence): JsonObject {
  const { values } = record;
  const text = (name: string): string => textOf(values.get(name));
  const [zoneFrom, zoneTo] = [text('TZ_FROM'), text('TZ_TO')];
  const isWhole = values.get('SKIP_TIME') === true;
  const section = text('SECTION_ID');
  return {
    ID: String(record.id),
    PARENT_ID: String(record.id),
    DELETED: 'N',
    CAL_TYPE: text('CAL_TYPE'),
    OWNER_ID: text('OWNER_ID'),
    NAME: text('NAME'),
    ...timesOf({ zoneFrom, zoneTo, from, to, isWhole }),
    EVENT_TYPE: null,
    CREATED_BY: text('CREATED_BY'),
    DATE_CREATE: dateTime('UTC', Number(values.get('CREATED_TS'))),
    TIMESTAMP_X: dateTime('UTC', Number(values.get('CHANGED_TS'))),
    DESCRIPTION: text('DESCRIPTION'),
    PRIVATE_EVENT: values.get('PRIVATE_EVENT') === true ? 'Y' : '',
    ACCESSIBILITY: text('ACCESSIBILITY'),
    IMPORTANCE: text('IMPORTANCE'),
    ...meetingOf(context, record),
    LOCATION: text('LOCATION'),
    REMIND: values.get('REMIND') ?? [],
    COLOR: text('COLOR'),
    RRULE: ruleOf(record),
    EXDATE: dottedDays(values.get('EXDATES')).join(';'),
    DAV_XML_ID: davId(record),
    G_EVENT_ID: '',
    DAV_EXCH_LABEL: '',
    CAL_DAV_LABEL: '',
    VERSION: text('VERSION'),
    ATTENDEES_CODES: attendeesOf(record).map(([id]) => `U${id}`),
    ...seriesOf(record, zoneFrom, from),
    SECTION_ID: section,
    SYNC_STATUS: null,
    UF_CRM_CAL_EVENT: values.get('CRM') ?? [],
    UF_WEBDAV_CAL_EVENT: false,
    SECTION_DAV_XML_ID: null,
    DATE_FROM_FORMATTED: inWords(zoneFrom, from),
    DATE_TO_FORMATTED: inWords(zoneTo, to),
    SECT_ID: section,
    ATTENDEE_LIST: attendeesOf(record).map(([id, status]) => ({
      id: Number(id),
      entryId: String(record.id),
      status,
    })),
    COLLAB_ID: null,
    '~RRULE_DESCRIPTION': '',
    attendeesEntityList: attendeesOf(record).map(([id]) => ({ entityId: 'user', id: Number(id) })),
    '~DESCRIPTION': text('DESCRIPTION'),
    '~USER_OFFSET_FROM': offsetAt(zoneFrom, from),
    '~USER_OFFSET_TO': offsetAt(zoneTo, to),
  };
}

/** An event as `calendar.accessibility.get` answers it. */
export function viewBusy({ record, from, to }: Occurrence): JsonObject {
  const text = (name: string): string => textOf(record.values.get(name));
  const [zoneFrom, zoneTo] = [text('TZ_FROM'), text('TZ_TO')];
  return {
    ID: String(record.id),
    NAME: text('NAME'),
    DATE_FROM: dateTime(zoneFrom, from),
    DATE_TO: dateTime(zoneTo, to),
    DATE_FROM_TS_UTC: String(from),
    DATE_TO_TS_UTC: String(to),
    '~USER_OFFSET_FROM': offsetAt(zoneFrom, from),
    '~USER_OFFSET_TO': offsetAt(zoneTo, to),
    DT_SKIP_TIME: record.values.get('SKIP_TIME') === true ? 'Y' : 'N',
    TZ_FROM: zoneFrom,
    TZ_TO: zoneTo,
    ACCESSIBILITY: text('ACCESSIBILITY'),
    IMPORTANCE: text('IMPORTANCE'),
  };
}

/** Who takes part in an event and what they answered, by identifiers. */
export function attendeesOf({ values }: StoredRecord): (readonly [id: string, status: string])[] {
  const statuses = values.get('STATUSES');
  if (!isJsonObject(statuses)) return [];
  return Object.entries(statuses).map(([id, status]) => [id, textOf(status)]);
}

/** `29.07.2026 11:00:00`, as clocks of the place show it. */
export function dateTime(zone: string, moment: number): string {
  const wall = wallTime(zone, moment);
  return `${dotted(wall)} ${wall.slice(11)}`;
}

/** What tells an event to other calendars. */
export function davId({ id, values }: StoredRecord): string {
  const created = new Date(Number(values.get('CREATED_TS')) * 1000).toISOString();
  return `${created.slice(0, 19).replaceAll(/[-:]/gu, '')}Z-${id}@portal.example`;
}

interface Times {
  readonly zoneFrom: string;
  readonly zoneTo: string;
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
}

function timesOf({ zoneFrom, zoneTo, from, to, isWhole }: Times): JsonObject {
  const write = (zone: string, moment: number): string =>
    isWhole ? dotted(wallTime(zone, moment)) : dateTime(zone, moment);
  return {
    DATE_FROM: write(zoneFrom, from),
    DATE_TO: write(zoneTo, to),
    ORIGINAL_DATE_FROM: null,
    TZ_FROM: zoneFrom,
    TZ_TO: zoneTo,
    TZ_OFFSET_FROM: String(offsetAt(zoneFrom, from)),
    TZ_OFFSET_TO: String(offsetAt(zoneTo, to)),
    DATE_FROM_TS_UTC: String(from),
    DATE_TO_TS_UTC: String(to),
    DT_SKIP_TIME: isWhole ? 'Y' : 'N',
    // The last day belongs to an event that has no times.
    DT_LENGTH: to - from + (isWhole ? DAY_SECONDS : 0),
  };
}

function meetingOf({ state, caller }: CallContext, record: StoredRecord): JsonObject {
  const attendees = attendeesOf(record);
  const [host] = attendees.find(([, status]) => status === 'H') ?? [
    textOf(record.values.get('CREATED_BY')),
  ];
  const user = state.users.get(Number(host));
  const own = attendees.find(([id]) => id === String(caller.userId));
  const given = record.values.get('MEETING');
  const isSet = (name: string): boolean =>
    isJsonObject(given) && (given[name] === true || ['Y', '1'].includes(textOf(given[name])));
  return {
    IS_MEETING: record.values.get('IS_MEETING') === true,
    MEETING_STATUS: own?.[1] ?? 'H',
    MEETING_HOST: host,
    MEETING: {
      HOST_NAME: user === undefined ? '' : fullName(user),
      NOTIFY: isSet('notify'),
      REINVITE: isSet('reinvite'),
      ALLOW_INVITE: isSet('allow_invite'),
      HIDE_GUESTS: isSet('hide_guests'),
      MEETING_CREATOR: Number(host),
      LANGUAGE_ID: 'en',
      MAIL_FROM: '',
    },
  };
}

/** An empty text where an event does not repeat. */
function ruleOf({ values }: StoredRecord): Json {
  const rule = readRule(values.get('RRULE'));
  if (rule === undefined) return '';
  const { frequency, interval, count, until, weekdays } = rule;
  return {
    FREQ: frequency,
    ...(weekdays.length > 0 && { BYDAY: Object.fromEntries(weekdays.map((day) => [day, day])) }),
    INTERVAL: interval,
    ...(count !== undefined && { COUNT: count }),
    ...(until !== undefined && {
      UNTIL: dotted(until),
      '~UNTIL': dotted(until),
      UNTIL_TS: Date.parse(until) / 1000,
    }),
  };
}

function seriesOf({ id, values }: StoredRecord, zone: string, from: number): JsonObject {
  const series = values.get('SERIES') ?? null;
  if (series === null && readRule(values.get('RRULE')) === undefined) {
    return { RECURRENCE_ID: null, RELATIONS: null };
  }
  const original = Number(series ?? id);
  return {
    RECURRENCE_ID: original,
    RELATIONS: {
      ORIGINAL_RECURSION_ID: original,
      COMMENT_XML_ID: `EVENT_${original}_${dotted(wallTime(zone, from))}`,
    },
  };
}

function dottedDays(days: Json | undefined): string[] {
  return (Array.isArray(days) ? days : []).map((day: Json) => dotted(textOf(day)));
}

function dotted(iso: string): string {
  return iso.slice(0, 10).split('-').toReversed().join('.');
}

/** `Wed Jul 29 2026 11:00:00` */
function inWords(zone: string, moment: number): string {
  const [weekday = '', day, month, year, time] = new Date(`${wallTime(zone, moment)}Z`)
    .toUTCString()
    .split(' ');
  return `${weekday.slice(0, 3)} ${month} ${day} ${year} ${time}`;
}
