import { readValue } from '../entities/kinds.ts';
import { RestError, errorSpec } from '../portal/errors.ts';
import { defineMethod, type CallContext, type Method } from '../portal/method.ts';
import {
  id,
  optional,
  string,
  withDefault,
  type Parsed,
  type ParamType,
  type Schema,
} from '../portal/params.ts';
import { isoDate } from '../portal/time.ts';
import {
  finish,
  resume,
  startOfDay,
  statusOf,
  type Place,
  type WorkingDay,
} from '../state/working-days.ts';
import type { JsonObject } from '../values.ts';
import { isAdmin } from './current-user.ts';

const ERRORS = {
  noUser: errorSpec(400, '', 'User not found'),
  notToday: errorSpec(400, 'WRONG_DATETIME', 'Day open date should correspond to the current date'),
  otherDay: errorSpec(
    400,
    'WRONG_DATETIME',
    'Day close date should correspond to the day open date',
  ),
  paused: errorSpec(400, 'TIME', 'Unable to set time, work day is paused'),
  underWay: errorSpec(400, 'TIME', 'Unable to set time, work day is not closed', 'inferred'),
} as const;

const moment: ParamType<number> = {
  name: 'datetime',
  read(value) {
    const read = readValue('moment', value);
    return typeof read === 'string' ? Date.parse(read) : undefined;
  },
};

const double: ParamType<number> = {
  name: 'double',
  read(value) {
    const read = readValue('double', value);
    return typeof read === 'number' ? read : undefined;
  },
};

const whose = { USER_ID: optional(id) };
const change = {
  ...whose,
  TIME: optional(moment),
  REPORT: withDefault(string, ''),
  LAT: withDefault(double, 0),
  LON: withDefault(double, 0),
};

/** Hours of the company: what `timeman.settings` says of everybody. */
const SETTINGS = {
  UF_TIMEMAN: true,
  UF_TM_FREE: false,
  UF_TM_MAX_START: '09:15:00',
  UF_TM_MIN_FINISH: '17:45:00',
  UF_TM_MIN_DURATION: '08:00:00',
  UF_TM_ALLOWED_DELTA: '00:15:00',
};

const HOUR_MS = 3_600_000;
/** How long a day is that somebody forgot to end. */
const USUAL_DAY_MS = 9 * HOUR_MS;

/** Working days of people. */
export const WORKING_DAY_METHODS: readonly Method[] = [
  dayMethod('timeman.status', 'read', whose, (context, { USER_ID }) => {
    const day = dayOf(context, USER_ID);
    const isExpired = statusOf(day, context.clock.now()) === 'EXPIRED';
    const suggested = isoDate(day.startedAt + USUAL_DAY_MS);
    return { ...dayView(context, day), ...(isExpired && { TIME_FINISH_DEFAULT: suggested }) };
  }),
  dayMethod('timeman.settings', 'read', whose, (context, { USER_ID }) => {
    return { ...SETTINGS, ADMIN: isAdmin(context, userIn(context, USER_ID)) };
  }),
  dayMethod('timeman.open', 'write', change, (context, params) =>
    dayView(context, open(context, params)),
  ),
  dayMethod('timeman.close', 'write', change, (context, params) =>
    dayView(context, close(context, params)),
  ),
  dayMethod('timeman.pause', 'write', whose, (context, { USER_ID }) => {
    const day = dayOf(context, USER_ID);
    const now = context.clock.now();
    // An end that was too early is taken back: the time since then counts as work.
    if (day.finishedAt !== undefined) resume(day, now, true);
    else day.pausedAt ??= now;
    return dayView(context, day);
  }),
];

function dayMethod<S extends Schema>(
  name: string,
  access: Method['access'],
  params: S,
  run: (context: CallContext, params: Parsed<S>) => JsonObject,
): Method {
  return defineMethod({
    name,
    scopes: ['timeman'],
    access,
    behaviour: 'documented',
    params,
    run: (context, given) => ({ result: run(context, given) }),
  });
}

function open(context: CallContext, params: Parsed<typeof change>): WorkingDay {
  const now = context.clock.now();
  const userId = userIn(context, params.USER_ID);
  const day = context.state.workingDays.of(userId);
  const status = day && statusOf(day, now);
  const { TIME } = params;
  if (TIME !== undefined) {
    if (status === 'PAUSED') throw new RestError(ERRORS.paused);
    if (status === 'OPENED' || status === 'EXPIRED') throw new RestError(ERRORS.underWay);
    if (startOfDay(TIME) !== startOfDay(now)) throw new RestError(ERRORS.notToday);
  }
  const isToday = day !== undefined && startOfDay(day.startedAt) === startOfDay(now);
  if (day === undefined || TIME !== undefined || (status === 'CLOSED' && !isToday)) {
    const waits = TIME !== undefined;
    return context.state.workingDays.begin(userId, TIME ?? now, placeIn(params), waits);
  }
  resume(day, now);
  return day;
}

function close(context: CallContext, params: Parsed<typeof change>): WorkingDay {
  const day = dayOf(context, params.USER_ID);
  const { TIME } = params;
  if (TIME !== undefined && startOfDay(TIME) !== startOfDay(day.startedAt)) {
    throw new RestError(ERRORS.otherDay);
  }
  if (day.finishedAt !== undefined && TIME === undefined) return day;
  if (TIME !== undefined) day.waits = true;
  finish(day, TIME ?? context.clock.now(), placeIn(params));
  return day;
}

/** The day of a person; who has worked never yet has ended a day of no length. */
function dayOf(context: CallContext, wanted: number | undefined): WorkingDay {
  const userId = userIn(context, wanted);
  const day = context.state.workingDays.of(userId);
  if (day !== undefined) return day;
  const nowhere = { latitude: 0, longitude: 0 };
  const now = context.clock.now();
  const ended = context.state.workingDays.begin(userId, now, nowhere, false);
  finish(ended, now, nowhere);
  return ended;
}

function userIn({ state, caller }: CallContext, wanted: number | undefined): number {
  const userId = wanted ?? caller.userId;
  if (state.users.get(userId) === undefined) throw new RestError(ERRORS.noUser);
  return userId;
}

function placeIn({ LAT, LON }: Parsed<typeof change>): Place {
  return { latitude: LAT, longitude: LON };
}

function dayView({ clock }: CallContext, day: WorkingDay): JsonObject {
  const { startedAt, finishedAt, breaks } = day;
  const ip = '127.0.0.1';
  return {
    STATUS: statusOf(day, clock.now()),
    TIME_START: isoDate(startedAt),
    TIME_FINISH: finishedAt === undefined ? null : isoDate(finishedAt),
    DURATION: duration(finishedAt === undefined ? 0 : finishedAt - startedAt - breaks),
    TIME_LEAKS: duration(breaks),
    ACTIVE: !day.waits,
    IP_OPEN: ip,
    IP_CLOSE: finishedAt === undefined ? '' : ip,
    LAT_OPEN: day.startedFrom.latitude,
    LON_OPEN: day.startedFrom.longitude,
    LAT_CLOSE: day.finishedFrom.latitude,
    LON_CLOSE: day.finishedFrom.longitude,
    TZ_OFFSET: 0,
  };
}

/** `HH:MM:SS`. */
function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}
