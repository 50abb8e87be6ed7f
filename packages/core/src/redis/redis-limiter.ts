import { systemClock, type Clock } from '../clock.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import type {
  LimitedRequest,
  Limiter,
  LimitScope,
  Observation,
  Refusal,
} from '../limits/limiter.ts';
import { memoryLimiter } from '../limits/memory-limiter.ts';
import { settleLimits, type Limits, type OperatingSharing } from '../limits/settings.ts';
import { PortalBooks } from './portal-books.ts';
import type { RedisClient } from './redis-client.ts';
import { RedisConnection, type RedisOptions } from './redis-connection.ts';
import { WaitingLine } from './waiting-line.ts';

/** How limits are kept for several processes. Give all of them the same. */
export interface RedisLimiterOptions extends RedisOptions {
  /** The portals' limits. Default: `auto`. */
  limits?: Limits | undefined;
  /** Between whom execution time is shared. Default: `credential`. */
  operatingShared?: OperatingSharing | undefined;
  /**
   * Names the address from which this process's requests leave: a portal counts those of each address by themselves. Default:
   * all processes leave from one.
   */
  address?: string | undefined;
  /**
   * What to do while Redis does not answer: `error`, calls fail with a `NetworkError` that says so; `local`, this process
   * keeps the limits by itself, so that the portal may refuse what several send together. Default: `error`.
   */
  whenAway?: 'error' | 'local' | undefined;
  /** Time, for tests and simulations, the same for all processes. Default: that of Redis. */
  clock?: Clock | undefined;
}

/** Milliseconds for which a Redis that did not answer is not asked again, where one can do without. */
const AWAY = 5000;

/**
 * Keeps the limits of portals for all processes that share a Redis: together they send no more than one alone would, and in the
 * order in which requests come. Portals that are not called leave nothing behind, neither in Redis nor in the process.
 *
 * A call whose `maxWait` is shorter than what it would have to wait fails at once with a `LimitError` whose `retryAfter` tells how long
 * that is, and takes no place: so a queue can put a job off instead of blocking a worker.
 *
 * @param client A client of `ioredis`, `iovalkey` or `redis` that is connected, or connects by itself.
 * @throws ConfigurationError when an option cannot work.
 * @example
 * const limiter = redisLimiter(new Redis('redis://127.0.0.1:6379'));
 * const client = createClient({ url: 'portal.example', credentials, limiter });
 */
export function redisLimiter(client: RedisClient, options: RedisLimiterOptions = {}): Limiter {
  return new RedisLimiter(client, options);
}

class RedisLimiter implements Limiter {
  readonly #books: PortalBooks;
  readonly #clock: Clock;
  /** Of portals and methods that somebody waits for, and how many. */
  readonly #lines = new Map<string, { readonly line: WaitingLine; users: number }>();
  /** Keeps the limits while Redis is away. */
  readonly #local: Limiter | undefined;
  #awayUntil = -Infinity;

  constructor(client: RedisClient, options: RedisLimiterOptions) {
    const { address = '', clock, limits = 'auto', operatingShared, whenAway = 'error' } = options;
    // Refuses limits that are none when they are given.
    settleLimits(limits, 'https://portal.example');
    if (whenAway !== 'error' && whenAway !== 'local') {
      throw new ConfigurationError('`whenAway` must be `error` or `local`', {
        kind: 'redis',
        option: 'whenAway',
      });
    }
    const redis = new RedisConnection(client, options);
    this.#books = new PortalBooks(redis, { address, clock, limits, operatingShared });
    this.#clock = clock ?? systemClock;
    if (whenAway === 'local') this.#local = memoryLimiter({ limits, operatingShared, clock });
  }

  async acquire(request: LimitedRequest, signal?: AbortSignal): Promise<void> {
    await this.#orLocally(
      () => this.#wait(request, signal),
      (local) => local.acquire(request, signal),
    );
  }

  async refused(refusal: Refusal): Promise<number> {
    const age = this.#clock.now() - refusal.sentAt;
    return this.#orLocally(
      async () => {
        const { kind, retryAfter } = refusal;
        if (kind === 'rate') return this.#books.refused(refusal, age);
        await this.#books.accepted({ ...refusal, time: undefined }, age);
        return kind === 'operating' ? this.#books.block(refusal, retryAfter) : 0;
      },
      (local) => local.refused(refusal),
    );
  }

  async observe(observation: Observation): Promise<void> {
    const age = this.#clock.now() - observation.sentAt;
    await this.#orLocally(
      () => this.#books.accepted(observation, age),
      (local) => local.observe(observation),
    );
  }

  async secondsLeft(scope: LimitScope, method: string): Promise<number> {
    return this.#orLocally(
      () => this.#books.secondsLeft({ ...scope, method }),
      (local) => local.secondsLeft(scope, method),
    );
  }

  async #wait(request: LimitedRequest, signal: AbortSignal | undefined): Promise<void> {
    const { identity, method, portal } = request;
    const name = JSON.stringify([portal, identity, method]);
    const known = this.#lines.get(name);
    const used = known ?? {
      line: new WaitingLine(this.#books, { identity, method, portal }, this.#clock),
      users: 0,
    };
    if (known === undefined) this.#lines.set(name, used);
    used.users += 1;
    try {
      await used.line.join(request, signal);
    } finally {
      used.users -= 1;
      if (used.users === 0) this.#lines.delete(name);
    }
  }

  async #orLocally<Result>(
    shared: () => Promise<Result>,
    locally: (local: Limiter) => Result | Promise<Result>,
  ): Promise<Result> {
    const local = this.#local;
    if (local === undefined) return shared();
    if (systemClock.now() < this.#awayUntil) return locally(local);
    try {
      return await shared();
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      this.#awayUntil = systemClock.now() + AWAY;
      return locally(local);
    }
  }
}
