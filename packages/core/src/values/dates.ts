import { ConfigurationError } from '../errors/configuration-error.ts';

/**
 * `yyyy-MM-ddTHH:mm:ss`, without a zone: the portal reads it in its own. A `Date` gives its local
 * time. A text that is a day begins at midnight; others pass unchanged.
 */
export function dateIso(value: Date | string): string;
export function dateIso(value: Date | string | undefined): string | undefined;
export function dateIso(value: Date | string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return DAY.test(value) ? `${value}T00:00:00` : value;
  return `${localDay(value)}T${localTime(value)}`;
}

/**
 * `yyyy-MM-ddTHH:mm:ssZ`, in UTC. A text without a zone is a time of UTC: `2026-01-31T10:00:00`; others pass unchanged.
 */
export function dateIsoZ(value: Date | string): string;
export function dateIsoZ(value: Date | string | undefined): string | undefined;
export function dateIsoZ(value: Date | string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') {
    const time = dateIso(value);
    return LOCAL_TIME.test(time) ? `${time.replace(' ', 'T')}Z` : time;
  }
  checkDate(value);
  return `${value.toISOString().slice(0, -'.000Z'.length)}Z`;
}

/** `yyyy-MM-dd`. A `Date` gives its local day, a text with a time the day in it; other texts pass unchanged. */
export function dateYmd(value: Date | string): string;
export function dateYmd(value: Date | string | undefined): string | undefined;
export function dateYmd(value: Date | string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return /^(\d{4}-\d{2}-\d{2})[T ]\d/u.exec(value)?.[1] ?? value;
  return localDay(value);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?$/u;

function localDay(date: Date): string {
  checkDate(date);
  return [pad(date.getFullYear(), 4), pad(date.getMonth() + 1), pad(date.getDate())].join('-');
}

function localTime(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => pad(part)).join(':');
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

function checkDate(date: Date): void {
  if (Number.isNaN(date.getTime()))
    throw new ConfigurationError('the date is invalid', { kind: 'date' });
}
