/** The portal's time in milliseconds; a test passes its own to move through minutes at once. */
export type Now = () => number;

/** The `time` object that stands beside every result. */
export interface Time {
  readonly start: number;
  readonly finish: number;
  readonly duration: number;
  readonly processing: number;
  readonly date_start: string;
  readonly date_finish: string;
  readonly operating_reset_at?: number;
  readonly operating?: number;
}

export function timeOf(
  start: number,
  finish: number,
  operating: Pick<Time, 'operating' | 'operating_reset_at'>,
): Time {
  const duration = (finish - start) / 1000;
  return {
    start: start / 1000,
    finish: finish / 1000,
    duration,
    processing: duration,
    date_start: iso(start),
    date_finish: iso(finish),
    ...operating,
  };
}

function iso(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}+00:00`;
}
