/** What callers give of an event, as the portal keeps it. */
import type { EntityCall } from '../../entities/methods.ts';
import { createRecord } from '../../entities/store.ts';
import { RestError } from '../../portal/errors.ts';
import { boolean, integer, string } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { fullName } from '../../state/users.ts';
import { isFields, textOf, type Fields, type Value } from '../../values.ts';
import { calendarError } from './errors.ts';
import { attendeesOf } from './event-view.ts';
import { SECTION_DIALECT, sectionsOf } from './section.ts';
import { isZone, readTime } from './zones.ts';

/** Parameters that are kept as they come, by the names of the fields. */
const SAME: Readonly<Record<string, string>> = {
  NAME: 'name',
  DESCRIPTION: 'description',
  COLOR: 'color',
  TEXT_COLOR: 'text_color',
  ACCESSIBILITY: 'accessibility',
  IMPORTANCE: 'importance',
  PRIVATE_EVENT: 'private_event',
  SKIP_TIME: 'skip_time',
  RRULE: 'rrule',
  IS_MEETING: 'is_meeting',
  LOCATION: 'location',
  REMIND: 'remind',
  MEETING: 'meeting',
};

/**
 * The fields that a call gives of an event.
 *
 * @param before - the event that is changed; undefined for a new one
 * @throws RestError for what is no text, no list or no calendar of the owner
 */
export function eventFields(
  call: EntityCall,
  type: string,
  ownerId: number,
  before?: StoredRecord,
): Fields {
  const fields: Fields = { CAL_TYPE: type, OWNER_ID: ownerId };
  for (const [name, parameter] of Object.entries(SAME)) {
    const value = call.param(parameter);
    if (value !== undefined) fields[name] = value;
  }
  for (const name of ['name', 'description']) {
    if (string.read(call.param(name) ?? '') === undefined) {
      throw new RestError(calendarError(`Invalid value for the parameter "${name}"`));
    }
  }
  const links = call.param('crm_fields');
  if (links !== undefined) fields['CRM'] = linksIn(links, before);
  return {
    ...fields,
    ...timesIn(call, before),
    ...sectionIn(call, type, ownerId, before),
    ...attendeesIn(call, before),
  };
}

/** Each of the two methods says it in its own words. */
function linksIn(links: Value, before: StoredRecord | undefined): Value {
  if (Array.isArray(links) || isFields(links)) return links;
  const said =
    before === undefined
      ? 'The list of event links to CRM must be an array'
      : "The event's CRM links list must be an array.";
  throw new RestError(calendarError(said));
}

function timesIn(call: EntityCall, before: StoredRecord | undefined): Fields {
  const kept = (name: string): string => textOf(before?.values.get(name));
  const zoneFrom = zoneIn(call, 'timezone_from') ?? (kept('TZ_FROM') || 'UTC');
  const zoneTo =
    zoneIn(call, 'timezone_to') ?? zoneIn(call, 'timezone_from') ?? (kept('TZ_TO') || 'UTC');
  const from = momentIn(call, 'from', zoneFrom);
  const to = momentIn(call, 'to', zoneTo);
  return {
    TZ_FROM: zoneFrom,
    TZ_TO: zoneTo,
    ...(from !== undefined && { FROM_TS: from }),
    ...(to !== undefined && { TO_TS: to }),
  };
}

function zoneIn(call: EntityCall, name: string): string | undefined {
  const zone = textOf(call.param(name));
  return zone !== '' && isZone(zone) ? zone : undefined;
}

/** A moment as text, in a zone of its own or in that of the event, or in seconds since 1970. */
function momentIn(call: EntityCall, name: string, zone: string): number | undefined {
  const seconds = integer.read(call.param(`${name}_ts`) ?? '');
  return seconds ?? readTime(textOf(call.param(name)), zone);
}

function sectionIn(
  call: EntityCall,
  type: string,
  ownerId: number,
  before: StoredRecord | undefined,
): Fields {
  const given = textOf(call.param('section'));
  const isFound = textOf(call.param('auto_detect_section')).toUpperCase() === 'Y';
  if (given === '' || (isFound && before === undefined)) {
    return before === undefined ? { SECTION_ID: ownSection(call, type, ownerId) } : {};
  }
  const sections = sectionsOf(call.context, type, ownerId);
  const section = sections.find(({ id }) => String(id) === given);
  if (section !== undefined) return { SECTION_ID: section.id };
  const said =
    'You specified an invalid calendar section ID or the user does not have access to it';
  throw new RestError(calendarError(before === undefined ? said : `${said}.`));
}

/** The first calendar of an owner, who gets one where there is none yet. */
function ownSection({ context }: EntityCall, type: string, ownerId: number): number {
  const [first] = sectionsOf(context, type, ownerId);
  if (first !== undefined) return first.id;
  const user = type === 'user' ? context.state.users.get(ownerId) : undefined;
  const name = user === undefined ? 'Calendar' : fullName(user);
  const fields = { CAL_TYPE: type, OWNER_ID: ownerId, NAME: name };
  return createRecord(context, SECTION_DIALECT, fields).id;
}

/** Without `is_meeting` those who take part stay; with it, and without a list, a meeting loses them. */
function attendeesIn(call: EntityCall, before: StoredRecord | undefined): Fields {
  const isMeeting = boolean.read(call.param('is_meeting') ?? '') === true;
  if (!isMeeting) return {};
  const host = before === undefined ? String(call.context.caller.userId) : hostOf(before);
  const given = call.param('attendees') ?? null;
  const listed = isFields(given) ? Object.values(given) : [given ?? []].flat();
  const answers = new Map(before === undefined ? [] : attendeesOf(before));
  const invited = listed.map(textOf).filter((id) => id !== '' && id !== host);
  return {
    STATUSES: {
      [host]: 'H',
      ...Object.fromEntries(invited.map((id) => [id, answers.get(id) ?? 'Q'])),
    },
  };
}

/** The organizer of a meeting. */
export function hostOf(record: StoredRecord): string {
  const [host] = attendeesOf(record).find(([, status]) => status === 'H') ?? [];
  return host ?? textOf(record.values.get('CREATED_BY'));
}
