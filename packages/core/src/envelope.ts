/** When and for how long the portal worked on a call. Which fields arrive depends on the portal. */
export interface CallTime {
  /** Unix time in seconds, with a fraction. */
  start?: number | undefined;
  /** Unix time in seconds, with a fraction. */
  finish?: number | undefined;
  /** Seconds from `start` to `finish`. */
  duration?: number | undefined;
  /** Seconds that the method itself took. */
  processing?: number | undefined;
  /** ISO 8601, in the portal's time zone. */
  date_start?: string | undefined;
  /** ISO 8601, in the portal's time zone. */
  date_finish?: string | undefined;
  /** Unix time in seconds at which a part of `operating` is forgotten. */
  operating_reset_at?: number | undefined;
  /** Seconds that this method has taken in the last ten minutes, for this webhook or application. */
  operating?: number | undefined;
  [key: string]: unknown;
}

/** The whole body of a successful answer, as it arrived. */
export interface Envelope<Result> {
  result: Result;
  /** Absent on portals that do not measure. */
  time?: CallTime | undefined;
  /** Rows that match, for list methods that count them. */
  total?: number | undefined;
  /** `start` of the next page, for list methods that have one. */
  next?: number | undefined;
  [key: string]: unknown;
}
