import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { changeRecord, tableOf } from '../../entities/store.ts';
import { RestError } from '../../portal/errors.ts';
import type { Answer, Method } from '../../portal/method.ts';
import { id as idType, integer } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, textOf, type JsonObject } from '../../values.ts';
import { calendarError, needed } from './errors.ts';
import { attendeesOf, viewBusy } from './event-view.ts';
import { EVENT, EVENT_DIALECT } from './event.ts';
import { type Occurrence, occurrencesIn } from './occurrences.ts';
import { dayOf } from './recurrence.ts';

const ANSWERS = ['Y', 'N', 'Q'];

export const PARTICIPATION_METHODS: readonly Method[] = [
  entityMethod(EVENT_DIALECT, 'calendar.meeting.status.get', 'read', getStatus),
  entityMethod(EVENT_DIALECT, 'calendar.meeting.status.set', 'write', setStatus),
  entityMethod(EVENT_DIALECT, 'calendar.accessibility.get', 'read', getBusy),
];

/** The organizer takes part, whatever else. */
function getStatus(call: EntityCall): Answer {
  const { status } = ownPart(call, 'An error occurred while retrieving the status');
  return { result: status === 'H' ? 'Y' : status };
}

function setStatus(call: EntityCall): Answer {
  needed(call, 'eventId', 'calendar.meeting.status.set');
  const status = textOf(needed(call, 'status', 'calendar.meeting.status.set')).toUpperCase();
  if (!ANSWERS.includes(status)) {
    throw new RestError(calendarError('Invalid value for the parameter "status"'));
  }
  const { record } = ownPart(call, 'Access denied');
  const own = String(call.context.caller.userId);
  const statuses = { ...Object.fromEntries(attendeesOf(record)), [own]: status };
  changeRecord(call.context, EVENT_DIALECT, record, { STATUSES: statuses });
  return { result: true };
}

/** @throws RestError when the caller does not take part */
function ownPart(call: EntityCall, said: string): { record: StoredRecord; status: string } {
  const { context } = call;
  const event = idType.read(needed(call, 'eventId', 'calendar.meeting.status.set')) ?? 0;
  const record = tableOf(context, EVENT).get(event);
  const own = String(context.caller.userId);
  const [, status] =
    record === undefined ? [] : (attendeesOf(record).find(([user]) => user === own) ?? []);
  if (record === undefined || status === undefined) throw new RestError(calendarError(said));
  return { record, status };
}

function getBusy(call: EntityCall): Answer {
  const method = 'calendar.accessibility.get';
  const first = dayOf(textOf(needed(call, 'from', method, '.'))) ?? '';
  const last = dayOf(textOf(needed(call, 'to', method, '.'))) ?? '';
  const given = needed(call, 'users', method, '.');
  const listed = isFields(given) ? Object.values(given) : [given].flat();
  const users = listed.flatMap((user) => integer.read(user) ?? []);
  const events = occurrencesIn(call.context, { first, last });
  const busy: JsonObject = Object.fromEntries(
    users.map((user) => [
      String(user),
      events.filter((event) => isBusyWith(user, event)).map(viewBusy),
    ]),
  );
  return { result: busy };
}

/** Events in one's own calendars, and those that one has not declined. */
function isBusyWith(user: number, { record }: Occurrence): boolean {
  const [, status] = attendeesOf(record).find(([id]) => id === String(user)) ?? [];
  if (status !== undefined) return status !== 'N';
  return record.values.get('CAL_TYPE') === 'user' && record.values.get('OWNER_ID') === user;
}
