import { boolean, integer, string } from '../portal/params.ts';
import { isoDate, yearsFirst } from '../portal/time.ts';
import { toJson, type Json, type Value } from '../values.ts';

/**
 * What a field holds. A `flag` is written `Y` or `N`, a `boolean` as such; a `date` is a day, a `moment` has a time; a
 * `structure` is kept as it
 * arrives, of a `file` the identifier.
 */
export type Kind =
  | 'integer'
  | 'double'
  | 'text'
  | 'flag'
  | 'boolean'
  | 'date'
  | 'moment'
  | 'structure'
  | 'file';

/** What `*.fields` calls a kind, where a field has no type of its own. */
export const TYPE_NAMES: Readonly<Record<Kind, string>> = {
  integer: 'integer',
  double: 'double',
  text: 'string',
  flag: 'char',
  boolean: 'boolean',
  date: 'date',
  moment: 'datetime',
  structure: 'object',
  file: 'file',
};

const READERS: Readonly<Record<Kind, (value: Value) => Json | undefined>> = {
  integer: integer.read,
  double: readDouble,
  text: string.read,
  flag: boolean.read,
  boolean: boolean.read,
  date: readDay,
  moment: readMoment,
  structure: toJson,
  file: toJson,
};

/**
 * Reads a value that arrived into what is kept: numbers are numbers, flags are booleans, dates `YYYY-MM-DD`, moments
 * ISO 8601 with the portal's zone, and an empty field is null.
 *
 * @returns undefined when the value is not of the kind
 */
export function readValue(kind: Kind, value: Value): Json | undefined {
  if (value === null) return null;
  const isEmpty = value === '' && kind !== 'text' && kind !== 'structure';
  return isEmpty ? null : READERS[kind](value);
}

function readDouble(value: Value): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The day as it is written, whatever its zone. */
function readDay(value: Value): string | undefined {
  return readMoment(value) === undefined ? undefined : partsOf(value)?.day;
}

function readMoment(value: Value): string | undefined {
  const parts = partsOf(value);
  if (parts === undefined) return undefined;
  const moment = Date.parse(`${parts.day}T${parts.time}${parts.zone}`);
  return Number.isNaN(moment) ? undefined : isoDate(moment);
}

const MOMENT =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?\s?(Z|[+-]\d\d:?\d\d)?$/iu;

/** ISO 8601 with or without time and zone, or day, month and year with dots; what has no zone is the portal's. */
function partsOf(value: Value): { day: string; time: string; zone: string } | undefined {
  if (typeof value !== 'string') return undefined;
  const iso = yearsFirst(value);
  const [, day, time = '00:00:00', zone = 'Z'] = MOMENT.exec(iso) ?? [];
  if (day === undefined) return undefined;
  return { day, time, zone: zone.replace(/(\d\d)(\d\d)$/u, '$1:$2') };
}
