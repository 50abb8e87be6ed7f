import { ConfigurationError } from '../errors/configuration-error.ts';

/**
 * `yyyy-MM-ddTHH:mm:ss`, without a zone: the portal reads it in its own. A `Date` gives its local
 * time; a string passes unchanged.
 */
export function dateIso(value: Date | string): string;
export function dateIso(value: Date | string | undefined): string | undefined;
export function dateIso(value: Date | string | undefined): string | undefined {
  return value === undefined || typeof value === 'string'
    ? value
    : `${localDay(value)}T${localTime(value)}`;
}

/** `yyyy-MM-ddTHH:mm:ssZ`, in UTC. A string passes unchanged. */
export function dateIsoZ(value: Date | string): string;
export function dateIsoZ(value: Date | string | undefined): string | undefined;
export function dateIsoZ(value: Date | string | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  checkDate(value);
  return `${value.toISOString().slice(0, -'.000Z'.length)}Z`;
}

/** `yyyy-MM-dd`. A `Date` gives its local day; a string passes unchanged. */
export function dateYmd(value: Date | string): string;
export function dateYmd(value: Date | string | undefined): string | undefined;
export function dateYmd(value: Date | string | undefined): string | undefined {
  return value === undefined || typeof value === 'string' ? value : localDay(value);
}

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
  if (Number.isNaN(date.getTime())) throw new ConfigurationError('the date is invalid');
}
