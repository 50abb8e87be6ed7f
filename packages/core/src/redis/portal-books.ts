import type { Clock } from '../clock.ts';
import type { LimitScope, Observation, Refusal } from '../limits/limiter.ts';
import { BASKET, costOf, SLOW_FROM, untilReset } from '../limits/operating-book.ts';
import { FIRST_PAUSE, LONGEST_PAUSE } from '../limits/request-queue.ts';
import {
  burstOf,
  ONCE_REFUSED,
  settleLimits,
  UNTIL_REFUSED,
  type Limits,
  type OperatingSharing,
  type SettledLimits,
} from '../limits/settings.ts';
import { ACCEPTED, BLOCK, CONFIRM, REFUSED, RETURN, TAKE, USED } from './limit-scripts.ts';
import type { RedisConnection } from './redis-connection.ts';

/** A method of a portal, for one of those who call it. */
export interface MethodScope extends LimitScope {
  readonly method: string;
}

/** When a request's turn is. */
export type Turn =
  /** So many milliseconds from now; what was waited for is confirmed with the ticket. */
  | { readonly kind: 'turn'; readonly wait: number; readonly ticket: string }
  /** The method rests for so long, and has no turn before; or the turn would be later than is worth it, and is not taken. */
  | { readonly kind: 'rest' | 'late'; readonly wait: number };

export interface BooksOptions {
  readonly limits: Limits;
  readonly operatingShared: OperatingSharing | undefined;
  /** Whose bucket it is: that of the address from which requests leave. */
  readonly address: string;
  /** Undefined where Redis's own time counts. */
  readonly clock: Clock | undefined;
}

type Words = readonly (string | number)[];

/** What all processes know of portals: their buckets and the execution times of methods, kept in Redis. */
export class PortalBooks {
  readonly #redis: RedisConnection;
  readonly #options: BooksOptions;
  /** Portals that have refused a request, and took none since, as far as this process has heard. */
  readonly #refusing = new Set<string>();

  constructor(redis: RedisConnection, options: BooksOptions) {
    this.#redis = redis;
    this.#options = options;
  }

  /** @param maxWait Milliseconds after which a turn is not worth taking. */
  async take(scope: MethodScope, maxWait: number): Promise<Turn> {
    const { operating } = this.#limitsOf(scope);
    const args = [...this.#bucketOf(scope), SLOW_FROM, finite(operating), finite(maxWait)];
    const words = wordsOf(await this.#run(TAKE, scope, args));
    const [, , , refusals = '0'] = words;
    if (refusals !== '0') this.#refusing.add(scope.portal);
    return turnOf(words);
  }

  /** Milliseconds that one would have to wait who came after so many others; no place is taken. */
  async waitAfter(scope: MethodScope, others: number): Promise<number> {
    const { wait } = await this.take(scope, -1);
    const { rate } = this.#limitsOf(scope);
    return wait + Math.max(0, others) * (1000 / rate);
  }

  /** A turn that was waited for: it may have been put off meanwhile. */
  async confirm(scope: MethodScope, ticket: string): Promise<Turn> {
    return turnOf(wordsOf(await this.#run(CONFIRM, scope, [ticket])));
  }

  /** A place that nobody wants any more. */
  async giveBack(scope: MethodScope): Promise<void> {
    await this.#run(RETURN, scope, this.#bucketOf(scope));
  }

  /** @returns Milliseconds until the next request may be sent. */
  async refused(refusal: Refusal, age: number): Promise<number> {
    const { retryAfter = 0 } = refusal;
    const pauses = [FIRST_PAUSE, LONGEST_PAUSE];
    this.#refusing.add(refusal.portal);
    const args = [...this.#bucketOf(refusal), age, retryAfter, ...pauses];
    return Number(await this.#run(REFUSED, refusal, args));
  }

  /** @returns Milliseconds until the next call of the method may be sent. */
  async block(scope: MethodScope, retryAfter: number | undefined): Promise<number> {
    return Number(await this.#run(BLOCK, scope, [retryAfter ?? '', BASKET]));
  }

  /** Most answers say nothing that others need to know. */
  async accepted(observation: Observation, age: number): Promise<void> {
    const { portal, time } = observation;
    const isTimed = Number.isFinite(this.#limitsOf(observation).operating);
    const operating = isTimed ? time?.operating : undefined;
    if (operating === undefined && !this.#refusing.delete(portal)) return;
    const words: Words =
      time === undefined || operating === undefined
        ? ['', '', '']
        : [operating, costOf(time), untilReset(time) ?? ''];
    await this.#run(ACCEPTED, observation, [age, ...words]);
  }

  async secondsLeft(scope: MethodScope): Promise<number> {
    const { operating } = this.#limitsOf(scope);
    if (!Number.isFinite(operating)) return operating;
    return Math.max(0, operating * SLOW_FROM - Number(await this.#run(USED, scope, [])));
  }

  #limitsOf({ portal }: LimitScope): SettledLimits {
    return settleLimits(this.#options.limits, portal);
  }

  /** The limits as they are, and as they are once the portal has refused a request. */
  #bucketOf(scope: LimitScope): Words {
    const limits = this.#limitsOf(scope);
    return [...bucketOf(limits), ...bucketOf(limits === UNTIL_REFUSED ? ONCE_REFUSED : limits)];
  }

  /** The braces keep the keys of a portal together where Redis is a cluster. */
  #run(script: string, { identity, method, portal }: MethodScope, args: Words): Promise<unknown> {
    const { address, clock, operatingShared } = this.#options;
    const owner = operatingShared === 'portal' ? '' : identity;
    const stem = `${this.#redis.prefix}:{${portal}}`;
    const keys = [`${stem}:bucket:${address}`, `${stem}:method:${owner}:${method}`];
    return this.#redis.run(script, { keys, args: [clock?.now() ?? '', ...args] });
  }
}

function bucketOf(limits: SettledLimits): Words {
  const isLimited = Number.isFinite(limits.capacity);
  return isLimited ? [burstOf(limits), 1000 / limits.rate] : ['', ''];
}

function turnOf([kind, wait, ticket = '']: readonly string[]): Turn {
  if (kind === 'turn') return { kind, wait: Number(wait), ticket };
  return { kind: kind === 'late' ? kind : 'rest', wait: Number(wait) };
}

/** Scripts know no infinity. */
function finite(value: number): number | '' {
  return Number.isFinite(value) ? value : '';
}

function wordsOf(reply: unknown): readonly string[] {
  return Array.isArray(reply) ? reply.map(String) : [];
}
