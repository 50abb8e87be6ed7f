/** One working day of a person. Moments are milliseconds since the epoch. */
export interface WorkingDay {
  readonly userId: number;
  readonly startedAt: number;
  /** Where it began, as far as the caller said. */
  readonly startedFrom: Place;
  finishedAt: number | undefined;
  finishedFrom: Place;
  /** Since when it is paused. */
  pausedAt: number | undefined;
  /** All breaks together, in milliseconds. */
  breaks: number;
  /** Whether times were given by hand, which a supervisor has to confirm. */
  waits: boolean;
}

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

export type DayStatus = 'OPENED' | 'PAUSED' | 'CLOSED' | 'EXPIRED';

const DAY_MS = 86_400_000;

/** The last working day of each person. */
export class WorkingDays {
  readonly #days = new Map<number, WorkingDay>();

  of(userId: number): WorkingDay | undefined {
    return this.#days.get(userId);
  }

  begin(userId: number, startedAt: number, place: Place, waits: boolean): WorkingDay {
    const day: WorkingDay = {
      userId,
      startedAt,
      startedFrom: place,
      finishedAt: undefined,
      finishedFrom: { latitude: 0, longitude: 0 },
      pausedAt: undefined,
      breaks: 0,
      waits,
    };
    this.#days.set(userId, day);
    return day;
  }
}

export function statusOf(day: WorkingDay, now: number): DayStatus {
  if (day.finishedAt !== undefined) return 'CLOSED';
  if (startOfDay(day.startedAt) < startOfDay(now)) return 'EXPIRED';
  return day.pausedAt === undefined ? 'OPENED' : 'PAUSED';
}

/** Midnight before a moment, in the zone of the portal. */
export function startOfDay(moment: number): number {
  return moment - (moment % DAY_MS);
}

/** Goes on after a break, or after the end: the time between counts as a break unless it is to count as work. */
export function resume(day: WorkingDay, now: number, asWork = false): void {
  const since = day.pausedAt ?? day.finishedAt;
  if (since !== undefined && !asWork) day.breaks += Math.max(0, now - since);
  day.pausedAt = undefined;
  day.finishedAt = undefined;
}

export function finish(day: WorkingDay, at: number, place: Place): void {
  if (day.pausedAt !== undefined) day.breaks += Math.max(0, at - day.pausedAt);
  day.pausedAt = undefined;
  day.finishedAt = at;
  day.finishedFrom = place;
}
