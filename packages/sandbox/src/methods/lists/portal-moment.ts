/** Moments as the answers of `lists.*` write them: `12/31/2024 11:59:59 pm`. */
import { AS_TEXT, type Style } from '../../entities/style.ts';

/** How records of `lists.*` are written. */
export const LISTS_STYLE: Style = { ...AS_TEXT, moment: portalMoment, date: portalDate };

/** Of a moment in ISO 8601. */
export function portalMoment(moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  const [hours = '', ...others] = time.slice(0, 8).split(':');
  const hour = Number(hours);
  const clock = [String(hour % 12 || 12).padStart(2, '0'), ...others].join(':');
  return `${portalDate(day)} ${clock} ${hour < 12 ? 'am' : 'pm'}`;
}

/** `2024-12-31` as `12/31/2024` */
export function portalDate(day: string): string {
  return day.replace(/^(\d{4})-(\d\d)-(\d\d)$/u, '$2/$3/$1');
}

/** What answers write, as requests may give it back, in ISO 8601; what is written otherwise as it is. */
export function isoOf(text: string): string {
  const parts = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d):(\d\d:\d\d) ([ap]m))?$/u.exec(text.trim());
  if (parts === null) return text;
  const [, month, day, year, hours, others, half] = parts;
  const date = `${year}-${month}-${day}`;
  if (hours === undefined) return date;
  const hour = (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
  return `${date} ${String(hour).padStart(2, '0')}:${others}`;
}
