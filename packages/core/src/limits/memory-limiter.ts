import { systemClock, type Clock } from '../clock.ts';
import type { LimitedRequest, Limiter, LimitScope, Observation, Refusal } from './limiter.ts';
import { OperatingBook } from './operating-book.ts';
import { RequestQueue } from './request-queue.ts';
import { settleLimits, type Limits, type OperatingSharing } from './settings.ts';

/** How limits are kept within the process. */
export interface MemoryLimiterOptions {
  /** The portals' limits. Default: `auto`. */
  limits?: Limits | undefined;
  /** Between whom execution time is shared. Default: `credential`. */
  operatingShared?: OperatingSharing | undefined;
  /** Default: the machine's time. */
  clock?: Clock | undefined;
  /** Chance from 0 to 1, by which pauses of several processes differ. Default: `Math.random`. */
  random?: (() => number) | undefined;
}

interface PortalEntry {
  readonly queue: RequestQueue;
  /** By identity, or one for all. */
  readonly books: Map<string, OperatingBook>;
  usedAt: number;
}

/** The portal's longest memory, of execution times, is ten minutes: an entry that was idle for so long holds nothing. */
const MEMORY = 11 * 60_000;

/** Webhooks and applications of one portal whose execution times are remembered. */
const MAX_OWNERS = 1000;

/** Portals are looked through for idle ones at most so often. */
const SWEEP = 60_000;

/** The portals of one clock, so that a scaled one has portals of its own. */
interface Portals {
  readonly entries: Map<string, PortalEntry>;
  sweptAt: number;
}

const portalsByClock = new WeakMap<Clock, Portals>();

/**
 * The limiter that clients have by default. All limiters in the process share what they know of a portal, since the portal
 * counts their requests together. Explicit `limits` hold for all its clients from their first request on; `auto` leaves
 * what another has set. What was idle longer than portals remember is forgotten.
 */
export function memoryLimiter(options: MemoryLimiterOptions = {}): Limiter {
  return new MemoryLimiter(options);
}

class MemoryLimiter implements Limiter {
  readonly #clock: Clock;
  readonly #random: (() => number) | undefined;
  readonly #limits: Limits;
  readonly #isPerCredential: boolean;
  readonly #portals: Portals;
  /** Entries that have been told this limiter's limits. */
  readonly #told = new WeakSet<PortalEntry>();

  constructor(options: MemoryLimiterOptions) {
    const { clock = systemClock, limits = 'auto', operatingShared, random } = options;
    this.#clock = clock;
    this.#random = random;
    this.#limits = limits;
    this.#isPerCredential = operatingShared !== 'portal';
    this.#portals = portalsByClock.get(clock) ?? { entries: new Map(), sweptAt: clock.now() };
    portalsByClock.set(clock, this.#portals);
    // Refuses limits that are none when they are given.
    settleLimits(limits, 'https://portal.example');
  }

  acquireNow(request: LimitedRequest): boolean {
    const entry = this.#entry(request);
    return entry.queue.acquireNow(this.#book(entry, request).lane(request.method));
  }

  acquire(request: LimitedRequest, signal?: AbortSignal): Promise<void> | undefined {
    const entry = this.#entry(request);
    const lane = this.#book(entry, request).lane(request.method);
    const onWait = request.onWait?.bind(request);
    return entry.queue.acquire({ position: request.order, lane, onWait }, signal);
  }

  refused({ kind, method, sentAt, retryAfter, ...scope }: Refusal): number {
    const entry = this.#entry(scope);
    const book = this.#book(entry, scope);
    if (kind === 'rate') return entry.queue.refused(sentAt, retryAfter);
    entry.queue.accepted(sentAt);
    return kind === 'operating' ? book.block(method, this.#clock.now(), retryAfter) : 0;
  }

  observe({ method, sentAt, time, ...scope }: Observation): void {
    const entry = this.#entry(scope);
    entry.queue.accepted(sentAt);
    this.#book(entry, scope).observe(method, time, this.#clock.now());
  }

  secondsLeft(scope: LimitScope, method: string): number {
    return this.#book(this.#entry(scope), scope).secondsLeft(method, this.#clock.now());
  }

  #entry({ portal }: LimitScope): PortalEntry {
    const now = this.#clock.now();
    const { entries } = this.#portals;
    this.#sweep(now);
    const known = entries.get(portal);
    const entry = known ?? {
      queue: new RequestQueue(this.#clock, settleLimits(this.#limits, portal), this.#random),
      books: new Map<string, OperatingBook>(),
      usedAt: now,
    };
    if (known === undefined) entries.set(portal, entry);
    entry.usedAt = now;
    if (!this.#told.has(entry)) this.#tell(entry, portal);
    return entry;
  }

  #tell(entry: PortalEntry, portal: string): void {
    this.#told.add(entry);
    if (this.#limits !== 'auto') entry.queue.limits = settleLimits(this.#limits, portal);
  }

  #book({ books, queue }: PortalEntry, { identity }: LimitScope): OperatingBook {
    const owner = this.#isPerCredential ? identity : '';
    const known = books.get(owner);
    const book = known ?? new OperatingBook(queue.limits.operating);
    book.limit = queue.limits.operating;
    if (known === undefined) remember(books, owner, book);
    return book;
  }

  #sweep(now: number): void {
    const portals = this.#portals;
    if (now - portals.sweptAt < SWEEP) return;
    portals.sweptAt = now;
    for (const [portal, entry] of portals.entries) {
      if (entry.usedAt + MEMORY < now && entry.queue.isIdle) portals.entries.delete(portal);
    }
  }
}

/** Who changes tokens without telling who he is has many books: the oldest are forgotten. */
function remember(books: Map<string, OperatingBook>, owner: string, book: OperatingBook): void {
  books.set(owner, book);
  const [oldest] = books.keys();
  if (books.size > MAX_OWNERS && oldest !== undefined) books.delete(oldest);
}
