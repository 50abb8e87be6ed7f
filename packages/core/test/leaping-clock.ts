import { EventEmitter, once } from 'node:events';

import type { Clock } from '../src/clock.ts';
import type { ByteReader, ByteStream, Fetch } from '../src/http/fetch.ts';
import * as limitScripts from '../src/redis/limit-scripts.ts';
import { type RedisClient, sendTo } from '../src/redis/redis-client.ts';
import { shaOf } from '../src/redis/script-name.ts';
import * as tokenScripts from '../src/redis/token-scripts.ts';

interface Timer {
  readonly at: number;
  readonly task: () => void;
}

/** Turns of the event loop in which nothing has begun: then what has ended has had its consequences. */
const QUIET = 20;

/**
 * Time that stands while anything is under way, and then leaps to the next timer. So waits take no time, and what is measured by it is
 * the same on every machine, however busy it is.
 */
export class LeapingClock implements Clock {
  #now: number;
  readonly #leap: (at: number) => Promise<number>;
  readonly #timers = new Set<Timer>();
  readonly #changes = new EventEmitter();
  #underWay = 0;
  #isWatched = false;

  /** @param leap Tells, of the moment to which this clock would leap, that to which it may. */
  constructor(beginning = 1_000_000, leap = (at: number) => Promise.resolve(at)) {
    this.#now = beginning;
    this.#leap = leap;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, task: () => void): () => void {
    const timer = { at: this.#now + milliseconds, task };
    if (Number.isFinite(milliseconds)) this.#timers.add(timer);
    void this.#watch();
    return () => {
      this.#timers.delete(timer);
    };
  }

  /** Time stands until this has ended. */
  async during<Result>(work: Promise<Result>): Promise<Result> {
    this.#underWay += 1;
    try {
      return await work;
    } finally {
      this.#underWay -= 1;
      this.#changes.emit('ended');
    }
  }

  /** A client of Redis of whose commands each is waited for. */
  async duringCommands(client: RedisClient): Promise<RedisClient> {
    // The digests by which scripts are called are made where this clock does not see it: they are there from now on.
    await Promise.all([...Object.values(limitScripts), ...Object.values(tokenScripts)].map(shaOf));
    return { call: (...words) => this.during(sendTo(client, words)) };
  }

  /** Requests of which each is waited for, and each piece that is read of an answer. */
  duringRequests(fetch: Fetch): Fetch {
    return async (url, init) => {
      const { body, headers, status } = await this.during(fetch(url, init));
      return { body: body && { getReader: () => this.#duringPieces(body) }, headers, status };
    };
  }

  #duringPieces(body: ByteStream): ByteReader {
    const reader = body.getReader();
    return {
      read: () => this.during(reader.read()),
      cancel: (reason) => reader.cancel(reason),
    };
  }

  async #watch(): Promise<void> {
    if (this.#isWatched) return;
    this.#isWatched = true;
    for (;;) {
      await this.#quiet();
      const next = this.#next();
      if (next === undefined) break;
      this.#now = await this.#leap(next.at);
      if (next.at > this.#now || !this.#timers.delete(next)) continue;
      next.task();
    }
    this.#isWatched = false;
  }

  async #quiet(): Promise<void> {
    for (let turns = 0; turns < QUIET; turns += 1) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      if (this.#underWay === 0) continue;
      await once(this.#changes, 'ended');
      turns = 0;
    }
  }

  #next(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) {
      if (first === undefined || timer.at < first.at) first = timer;
    }
    return first;
  }
}
