import type { JsonObject } from '../values.ts';
import type { OperatingEntry } from './operating.ts';

/** When something began, began its real work and ended: milliseconds since the epoch. */
export interface Timing {
  readonly start: number;
  readonly processingStart: number;
  readonly finish: number;
}

/** The `time` object of an envelope: seconds, and dates in the portal's time zone. */
export function timeObject(timing: Timing, operating?: OperatingEntry): JsonObject {
  return {
    start: seconds(timing.start),
    finish: seconds(timing.finish),
    duration: seconds(timing.finish - timing.start),
    processing: seconds(timing.finish - timing.processingStart),
    date_start: isoDate(timing.start),
    date_finish: isoDate(timing.finish),
    ...(operating && operatingFields(operating)),
  };
}

/** What a `time` object says of execution time. */
export function operatingFields({ resetAt, seconds: operating }: OperatingEntry): JsonObject {
  return { operating_reset_at: resetAt, operating };
}

/** A moment as the portal writes it: ISO 8601 to the second, with the offset. The portal lives in UTC. */
export function isoDate(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}+00:00`;
}

/** A date as callers write it, years first where it was days first, with dots: `31.12.2026 18:00`. */
export function yearsFirst(text: string): string {
  return text.trim().replace(/^(\d\d)\.(\d\d)\.(\d{4})/u, '$3-$2-$1');
}

/** Milliseconds as seconds with microseconds. */
export function seconds(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1_000_000;
}
