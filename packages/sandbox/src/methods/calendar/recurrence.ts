/** On which days an event repeats, by the rules of iCalendar that calendars of the portal know. */
import { yearsFirst } from '../../portal/time.ts';
import { isJsonObject, textOf, type Json } from '../../values.ts';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** A rule without an end is followed for so many days. */
const MOST_DAYS = 20_000;

export interface Rule {
  readonly frequency: string;
  readonly interval: number;
  readonly count: number | undefined;
  /** `YYYY-MM-DD` */
  readonly until: string | undefined;
  readonly weekdays: readonly string[];
}

/** A rule as it is kept; undefined where an event does not repeat. */
export function readRule(kept: Json | undefined): Rule | undefined {
  if (!isJsonObject(kept)) return undefined;
  const frequency = textOf(kept['FREQ']).toUpperCase();
  if (!Object.hasOwn(STEPS, frequency)) return undefined;
  const count = Number(textOf(kept['COUNT']));
  return {
    frequency,
    interval: Math.max(1, Number(textOf(kept['INTERVAL'])) || 1),
    count: count > 0 ? count : undefined,
    until: dayOf(textOf(kept['UNTIL'])),
    weekdays: weekdaysOf(kept['BYDAY']),
  };
}

/** The days of a rule that begins on `first`, up to `last`. */
export function daysOf(rule: Rule, first: string, last: string): string[] {
  const start = Date.parse(first);
  const end = Math.min(
    Date.parse(rule.until ?? last),
    Date.parse(last),
    start + MOST_DAYS * DAY_MS,
  );
  const days: string[] = [];
  for (let day = start; day <= end && days.length < (rule.count ?? Infinity); day += DAY_MS) {
    if (STEPS[rule.frequency]?.(rule, new Date(start), new Date(day)) === true) {
      days.push(new Date(day).toISOString().slice(0, 10));
    }
  }
  return days;
}

/** A day that is so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** `2026-12-31` or `31.12.2026`, with or without a time. */
export function dayOf(text: string): string | undefined {
  const iso = yearsFirst(text);
  return /^\d{4}-\d\d-\d\d/u.exec(iso)?.[0];
}

type Step = (rule: Rule, first: Date, day: Date) => boolean;

const STEPS: Readonly<Record<string, Step>> = {
  DAILY: ({ interval }, first, day) => daysBetween(first, day) % interval === 0,
  WEEKLY({ interval, weekdays }, first, day) {
    const wanted = weekdays.length === 0 ? [weekdayOf(first)] : weekdays;
    const monday = new Date(first.getTime() - WEEKDAYS.indexOf(weekdayOf(first)) * DAY_MS);
    const week = Math.floor(daysBetween(monday, day) / 7);
    return week % interval === 0 && wanted.includes(weekdayOf(day));
  },
  MONTHLY: ({ interval }, first, day) =>
    day.getUTCDate() === first.getUTCDate() && monthsBetween(first, day) % interval === 0,
  YEARLY: ({ interval }, first, day) =>
    day.getUTCDate() === first.getUTCDate() && monthsBetween(first, day) % (12 * interval) === 0,
};

function weekdayOf(day: Date): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[(day.getUTCDay() + 6) % 7] ?? 'MO';
}

function daysBetween(first: Date, day: Date): number {
  return Math.round((day.getTime() - first.getTime()) / DAY_MS);
}

function monthsBetween(first: Date, day: Date): number {
  const years = day.getUTCFullYear() - first.getUTCFullYear();
  return years * 12 + day.getUTCMonth() - first.getUTCMonth();
}

/** A list, a structure by weekdays as answers have it, or a text with commas. */
function weekdaysOf(given: Json | undefined): string[] {
  const listed = isJsonObject(given) ? Object.values(given) : [given ?? []].flat();
  return listed
    .flatMap((one) => textOf(one).toUpperCase().split(','))
    .map((one) => one.trim())
    .filter((one) => WEEKDAYS.some((known) => known === one));
}
