import type { CallTime } from '../envelope.ts';

/**
 * Calls that share one execution-time limit: those of one method, or of the methods of one batch. The
 * queue asks it when the next of them may go.
 */
export interface Lane {
  /** Unix time in milliseconds before which no call of this lane may be sent. */
  readyAt(now: number): number;
  /** Notes that a call of this lane is being sent. */
  take(now: number): void;
}

interface MethodBook {
  /** Seconds of execution that the portal has counted. */
  operating: number;
  /** Local time at which the portal forgets a part of it. */
  resetAt: number;
  /** Seconds that the last call took. */
  cost: number;
  /** Local time before which the next call has to wait. */
  nextAt: number;
}

/** Share of the limit from which on calls are spread over the time that is left. */
const SLOW_FROM = 0.8;

const MAX_LANES = 1000;

/** How long a method rests when the portal refused it and never said until when: one of its baskets. */
const BASKET = 60_000;

/**
 * What the portal says about the execution time of each method, for one webhook or application. Near
 * the limit it spaces the calls so that the limit is not reached before the portal forgets a part.
 */
export class OperatingBook {
  readonly #methods = new Map<string, MethodBook>();
  readonly #lanes = new Map<string, Lane>();
  #limit: number;

  /** @param limit Seconds that a method may take within ten minutes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  set limit(seconds: number) {
    this.#limit = seconds;
  }

  /** The lane of a call: of its method, or of all the methods of a batch. */
  lane(methods: readonly string[]): Lane {
    const counts = countsOf(methods);
    const key = counts.map(([name, count]) => `${name} ${count}`).join(' ');
    const known = this.#lanes.get(key);
    if (known !== undefined) return known;
    const lane: Lane = {
      readyAt: (now) => Math.max(now, ...counts.map(([name]) => this.#readyAt(name, now))),
      take: (now) => {
        for (const [name, count] of counts) this.#take(name, count, now);
      },
    };
    // Batches can combine methods without end; a lane that is forgotten is made again.
    if (this.#lanes.size >= MAX_LANES) this.#lanes.clear();
    this.#lanes.set(key, lane);
    return lane;
  }

  /** Takes over what an answer says about its method. */
  observe(method: string, time: CallTime | undefined, now: number): void {
    if (time?.operating === undefined) return;
    const book = this.#book(method);
    book.operating = time.operating;
    book.cost = Math.max(time.duration ?? 0, time.processing ?? 0);
    book.resetAt = localReset(time, now) ?? book.resetAt;
  }

  /**
   * The portal refused the method. It rests until the time that the refusal or the last good answer
   * named; when that has passed and the portal still refuses, until the next basket is forgotten.
   *
   * @returns Milliseconds to wait.
   */
  block(method: string, now: number, retryAfter: number | undefined): number {
    const book = this.#book(method);
    const named = retryAfter === undefined ? book.resetAt : now + retryAfter;
    book.nextAt = Math.max(book.nextAt, named > now ? named : now + BASKET);
    return book.nextAt - now;
  }

  /** Calls of a method, each as long as `cost` seconds, before it has to be slowed. */
  callsLeft(method: string, cost: number, now: number): number {
    const book = this.#methods.get(method);
    const used = book === undefined || book.resetAt <= now ? 0 : book.operating;
    return Math.max(0, Math.floor((this.#limit * SLOW_FROM - used) / Math.max(cost, 0.001)));
  }

  #readyAt(method: string, now: number): number {
    const book = this.#methods.get(method);
    return book === undefined ? now : book.nextAt;
  }

  /** Calls under way are counted with what the last one cost, until an answer tells the truth. */
  #take(method: string, count: number, now: number): void {
    const book = this.#methods.get(method);
    if (book === undefined || book.resetAt <= now) return;
    const cost = Math.max(book.cost * count, 0.001);
    if (book.operating >= this.#limit * SLOW_FROM) {
      const callsLeft = Math.floor((this.#limit - book.operating) / cost);
      const spacing = (book.resetAt - now) / Math.max(callsLeft, 1);
      book.nextAt = Math.max(book.nextAt, now + spacing);
    }
    book.operating += cost;
  }

  #book(method: string): MethodBook {
    const known = this.#methods.get(method);
    if (known !== undefined) return known;
    const book: MethodBook = { operating: 0, resetAt: 0, cost: 0, nextAt: 0 };
    this.#methods.set(method, book);
    return book;
  }
}

/** How often each method occurs, in an order that does not depend on theirs. */
function countsOf(methods: readonly string[]): [method: string, count: number][] {
  const counts = new Map<string, number>();
  for (const method of methods) counts.set(method, (counts.get(method) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The portal's clock may differ from ours: only the distance between its own two times counts. */
function localReset(time: CallTime, now: number): number | undefined {
  const { operating_reset_at: resetAt, finish, start } = time;
  const portalNow = finish ?? start;
  if (resetAt === undefined || portalNow === undefined) return undefined;
  return now + Math.max(0, resetAt - portalNow) * 1000;
}
