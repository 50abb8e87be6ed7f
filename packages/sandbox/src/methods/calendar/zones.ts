/** Time as clocks of a place show it. Moments are seconds since 1970, wall times `YYYY-MM-DDTHH:MM:SS`. */
import { yearsFirst } from '../../portal/time.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for a zone that there is not */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  formats.set(zone, format);
  return format;
}

export function isZone(zone: string): boolean {
  try {
    return formatOf(zone).format(0) !== '';
  } catch {
    return false;
  }
}

/** What clocks show at a moment. */
export function wallTime(zone: string, moment: number): string {
  return formatOf(zone)
    .format(moment * 1000)
    .replace(' ', 'T');
}

/** Seconds that clocks are ahead of UTC. */
export function offsetAt(zone: string, moment: number): number {
  return secondsOf(wallTime(zone, moment)) - moment;
}

/** When clocks show a time. */
export function momentAt(zone: string, wall: string): number {
  const asUtc = secondsOf(wall);
  // The offset of the guess is that of the moment, but for the hours around a change of the clocks.
  const guess = asUtc - offsetAt(zone, asUtc);
  return asUtc - offsetAt(zone, guess);
}

const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?$/iu;

/** A time as callers write it, in the zone that it names or else in the given one; undefined when it is none. */
export function readTime(text: string, zone: string): number | undefined {
  const iso = yearsFirst(text);
  const [, day, time = '00:00', seconds = ':00', offset] = WRITTEN.exec(iso) ?? [];
  if (day === undefined) return undefined;
  const wall = `${day}T${time}${seconds}`;
  if (Number.isNaN(secondsOf(wall))) return undefined;
  return offset === undefined ? momentAt(zone, wall) : Date.parse(`${wall}${offset}`) / 1000;
}

function secondsOf(wall: string): number {
  return Date.parse(`${wall}Z`) / 1000;
}
