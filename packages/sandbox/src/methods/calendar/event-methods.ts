import { entityMethod, type EntityCall } from '../../entities/methods.ts';
import { changeRecord, createRecord, removeRecord, tableOf } from '../../entities/store.ts';
import { RestError } from '../../portal/errors.ts';
import type { Answer, Method } from '../../portal/method.ts';
import { id } from '../../portal/params.ts';
import type { StoredRecord } from '../../state/records.ts';
import { isFields, textOf, type Fields } from '../../values.ts';
import { calendarError, needed } from './errors.ts';
import { eventFields, hostOf } from './event-fields.ts';
import { viewEvent } from './event-view.ts';
import { EVENT, EVENT_DIALECT } from './event.ts';
import { firstOccurrence, occurrencesIn } from './occurrences.ts';
import { dayOf, readRule } from './recurrence.ts';
import { mayChange, requireRight } from './rights.ts';
import { changeSeries } from './series.ts';

export const EVENT_METHODS: readonly Method[] = [
  entityMethod(EVENT_DIALECT, 'calendar.event.add', 'write', add),
  entityMethod(EVENT_DIALECT, 'calendar.event.update', 'write', update),
  entityMethod(EVENT_DIALECT, 'calendar.event.getbyid', 'read', get),
  entityMethod(EVENT_DIALECT, 'calendar.event.get', 'read', list),
  entityMethod(EVENT_DIALECT, 'calendar.event.delete', 'write', remove),
];

function add(call: EntityCall): Answer {
  const method = 'calendar.event.add';
  const type = textOf(needed(call, 'type', method));
  const ownerId = Number(textOf(needed(call, 'ownerId', method)));
  needed(call, 'name', method);
  for (const name of ['from', 'to']) {
    if (textOf(call.param(`${name}_ts`)) === '') needed(call, name, method);
  }
  requireRight(call.context, type, ownerId);
  const fields = eventFields(call, type, ownerId);
  return { result: createRecord(call.context, EVENT_DIALECT, fields).id };
}

function update(call: EntityCall): Answer {
  const { context } = call;
  const method = 'calendar.event.update';
  const event = id.read(needed(call, 'id', method, '.')) ?? 0;
  const type = textOf(needed(call, 'type', method, '.'));
  const ownerId = Number(textOf(needed(call, 'ownerId', method, '.')));
  requireRight(context, type, ownerId, 'Access denied.');
  const record = tableOf(context, EVENT).get(event);
  if (record === undefined || !mayHost(call, record)) {
    throw new RestError(calendarError('Access denied.'));
  }
  const fields = eventFields(call, type, ownerId, record);
  const mode = textOf(call.param('recurrence_mode'));
  if (mode === '' || mode === 'all' || readRule(record.values.get('RRULE')) === undefined) {
    return { result: changeRecord(context, EVENT_DIALECT, record, fields).id };
  }
  const day = dayOf(textOf(call.param('current_date_from')));
  if ((mode !== 'this' && mode !== 'next') || day === undefined) {
    const said = 'An invalid editing type for the recurring event is specified.';
    throw new RestError(calendarError(said));
  }
  return { result: changeSeries(context, record, fields, { mode, day }) };
}

/** A meeting is changed by its organizer, or by who names the organizer. */
function mayHost({ context, param }: EntityCall, record: StoredRecord): boolean {
  if (record.values.get('IS_MEETING') !== true) return true;
  const host = hostOf(record);
  return host === String(context.caller.userId) || host === textOf(param('host'));
}

function get(call: EntityCall): Answer {
  const event = id.read(needed(call, 'id', 'calendar.event.getbyid')) ?? 0;
  const record = tableOf(call.context, EVENT).get(event);
  return {
    result: record === undefined ? null : viewEvent(call.context, firstOccurrence(record)),
  };
}

function list(call: EntityCall): Answer {
  const { context } = call;
  const type = textOf(needed(call, 'type', 'calendar.event.get'));
  const owner = textOf(needed(call, 'ownerId', 'calendar.event.get'));
  const sections = sectionsIn(call.param('section'));
  const found = occurrencesIn(context, periodIn(call)).filter(({ record: { values } }) => {
    const isOwners =
      textOf(values.get('CAL_TYPE')) === type && textOf(values.get('OWNER_ID')) === owner;
    return (
      isOwners && (sections.length === 0 || sections.includes(textOf(values.get('SECTION_ID'))))
    );
  });
  return { result: found.map((occurrence) => viewEvent(context, occurrence)) };
}

function sectionsIn(given: Fields[string] | undefined): string[] {
  const listed = isFields(given) ? Object.values(given) : [given ?? []].flat();
  return listed.map(textOf).filter((one) => one !== '');
}

/** From a month ago to three months ahead, unless a call says otherwise. */
function periodIn({ context, param }: EntityCall): { first: string; last: string } {
  const monthsFromNow = (months: number): string => {
    const day = new Date(context.clock.now());
    day.setUTCMonth(day.getUTCMonth() + months);
    return day.toISOString().slice(0, 10);
  };
  return {
    first: dayOf(textOf(param('from'))) ?? monthsFromNow(-1),
    last: dayOf(textOf(param('to'))) ?? monthsFromNow(3),
  };
}

function remove({ context, param }: EntityCall): Answer {
  const given = param('id') ?? null;
  if (given === null || given === '') throw new RestError(calendarError('Event id not specified'));
  const record = tableOf(context, EVENT).get(id.read(given) ?? 0);
  const values = record?.values;
  const may = mayChange(context, textOf(values?.get('CAL_TYPE')), Number(values?.get('OWNER_ID')));
  if (record === undefined || !may) {
    throw new RestError(calendarError('An error occurred while deleting the event'));
  }
  removeRecord(context, EVENT, record);
  return { result: true };
}
