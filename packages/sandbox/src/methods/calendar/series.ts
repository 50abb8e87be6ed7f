import { changeRecord, createRecord } from '../../entities/store.ts';
import type { CallContext } from '../../portal/method.ts';
import type { StoredRecord } from '../../state/records.ts';
import { textOf, type Fields, type Json, type JsonObject, type Value } from '../../values.ts';
import { dateTime, davId } from './event-view.ts';
import { EVENT_DIALECT } from './event.ts';
import { occurrenceOn } from './occurrences.ts';
import { dayAfter } from './recurrence.ts';

/** From which day on an event that repeats is another one. */
export interface Cut {
  /** `this`: on this day alone; `next`: on it and all days after it. */
  readonly mode: 'this' | 'next';
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** Takes a day, or all days from it on, out of a series, and makes an event of its own of them. */
export function changeSeries(
  context: CallContext,
  series: StoredRecord,
  fields: Fields,
  { mode, day }: Cut,
): JsonObject {
  const { from, to } = occurrenceOn(series, day);
  const kept = Object.fromEntries(
    [...series.values].map(([name, value]) => [name, asGiven(value)] as const),
  );
  const made = createRecord(context, EVENT_DIALECT, {
    ...kept,
    FROM_TS: from,
    TO_TS: to,
    SERIES: series.id,
    ...(mode === 'this' && { RRULE: null }),
    EXDATES: [],
    ...fields,
  });
  const left = mode === 'this' ? { EXDATES: [...daysLeft(series), day] } : endedBefore(series, day);
  changeRecord(context, EVENT_DIALECT, series, left);
  const zone = textOf(series.values.get('TZ_FROM'));
  return {
    originalDate: dateTime(zone, from),
    originalDavXmlId: davId(series),
    instanceTz: zone,
    recEventId: made.id,
    id: series.id,
  };
}

function daysLeft({ values }: StoredRecord): string[] {
  const days = values.get('EXDATES');
  return Array.isArray(days) ? days.map((day: Json) => textOf(day)) : [];
}

function endedBefore({ values }: StoredRecord, day: string): Fields {
  const rule = asGiven(values.get('RRULE') ?? null);
  return { RRULE: { ...(isStructure(rule) ? rule : {}), UNTIL: dayAfter(day, -1) } };
}

function isStructure(value: Value): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is kept, as if a caller gave it. */
function asGiven(value: Json): Value {
  if (Array.isArray(value)) return value.map((one: Json) => asGiven(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, asGiven(one ?? null)]),
  );
}
