import type { CallContext } from '../../portal/method.ts';
import type { StoredRecord } from '../../state/records.ts';
import { textOf, type Json } from '../../values.ts';
import { EVENTS_TABLE } from './event.ts';
import { daysOf, readRule } from './recurrence.ts';
import { momentAt, wallTime } from './zones.ts';

/** An event on one of its days. */
export interface Occurrence {
  readonly record: StoredRecord;
  /** Seconds since 1970. */
  readonly from: number;
  readonly to: number;
}

/** Days, the first and the last included. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** An event as it is written down: on the first of its days. */
export function firstOccurrence(record: StoredRecord): Occurrence {
  return { record, from: momentIn(record, 'FROM_TS'), to: momentIn(record, 'TO_TS') };
}

/** An event on the day that clocks of its place show; on no day of its own it keeps its time and its length. */
export function occurrenceOn(record: StoredRecord, day: string): Occurrence {
  const { from, to } = firstOccurrence(record);
  const zone = textOf(record.values.get('TZ_FROM'));
  const moved = momentAt(zone, `${day}T${wallTime(zone, from).slice(11)}`);
  return { record, from: moved, to: moved + to - from };
}

/** Every event on every day of it in a period, in the order of time. */
export function occurrencesIn({ state }: CallContext, { first, last }: Period): Occurrence[] {
  return state.records
    .table(EVENTS_TABLE)
    .all.flatMap((record) => allOf(record, last))
    .filter(({ record, from, to }) => {
      const zone = textOf(record.values.get('TZ_FROM'));
      return dayIn(zone, from) <= last && dayIn(zone, to) >= first;
    })
    .toSorted((a, b) => a.from - b.from || a.record.id - b.record.id);
}

function allOf(record: StoredRecord, last: string): Occurrence[] {
  const rule = readRule(record.values.get('RRULE'));
  if (rule === undefined) return [firstOccurrence(record)];
  const zone = textOf(record.values.get('TZ_FROM'));
  const begin = dayIn(zone, momentIn(record, 'FROM_TS'));
  const left: readonly Json[] = [record.values.get('EXDATES') ?? []].flat();
  return daysOf(rule, begin, last)
    .filter((day) => !left.includes(day))
    .map((day) => occurrenceOn(record, day));
}

export function dayIn(zone: string, moment: number): string {
  return wallTime(zone, moment).slice(0, 10);
}

function momentIn({ values }: StoredRecord, name: string): number {
  return Number(values.get(name) ?? 0);
}
