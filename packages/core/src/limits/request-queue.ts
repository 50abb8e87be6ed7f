import type { Clock } from '../clock.ts';
import { onAbort } from '../on-abort.ts';
import type { Lane } from './operating-book.ts';
import { burstOf, ONCE_REFUSED, UNTIL_REFUSED, type SettledLimits } from './settings.ts';

/** A call that wants to be sent. */
export interface Ticket {
  /** Position in the order of arrival; a repeated call keeps it. */
  readonly position: number;
  readonly lane: Lane;
  /** Called once, when the call has to wait: milliseconds, as far as they can be known. */
  readonly onWait?: ((milliseconds: number) => void) | undefined;
}

interface Waiter {
  readonly position: number;
  readonly go: () => void;
}

/** The first pause after the portal refused; it doubles with each further refusal. */
export const FIRST_PAUSE = 1000;
export const LONGEST_PAUSE = 30_000;

/** What of a burst is sent at once, or a third: three processes that begin together overfill nothing. */
const RUSH = 5;

/** How much faster than in the long run the rest of a burst is sent: a refusal is heard before many more are on their way. */
const HASTE = 5;

/** The smallest share of the portal's rate. */
const LEAST = 1 / 16;

/** Seconds in which a share grows from nothing to the whole. */
const GROWTH = 500;

/**
 * The queue of all requests to one portal: a leaky bucket. Requests are sent in the order of their
 * arrival, but one whose method has to rest lets others pass. The time at which the next one may go
 * is computed, so that a single timer runs at any moment.
 *
 * Other processes of this address may fill the portal's bucket too, and nobody tells how many. So a burst begins with a part of
 * it, and each refusal halves the share of the portal's rate that is taken, which then grows slowly: all come to have
 * about the same, and are seldom refused. Pauses differ by chance, so that they do not end together.
 */
export class RequestQueue {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #lanes = new Map<Lane, Waiter[]>();
  #limits: SettledLimits;
  #level = 0;
  /** The level of a smaller and faster bucket: what of a burst has been sent lately. */
  #rush = 0;
  /** Of the portal's rate. */
  #share = 1;
  #levelAt: number;
  #waiting = 0;
  #pausedUntil = 0;
  #refusedAt = -Infinity;
  #refusals = 0;
  #cancelTimer: () => void = () => {};

  constructor(clock: Clock, limits: SettledLimits, random: () => number = Math.random) {
    this.#clock = clock;
    this.#random = random;
    this.#limits = limits;
    this.#levelAt = clock.now();
  }

  get limits(): SettledLimits {
    return this.#limits;
  }

  set limits(limits: SettledLimits) {
    this.#leak(this.#clock.now());
    this.#limits = limits;
    this.#sendReady();
  }

  /** Whether nothing waits in it. */
  get isIdle(): boolean {
    return this.#waiting === 0;
  }

  /** Takes a place for a request that need not wait; whether there was one. */
  acquireNow(lane: Lane): boolean {
    const now = this.#clock.now();
    this.#leak(now);
    const isFree = this.#waiting === 0 && this.#isFree(now) && lane.readyAt(now) <= now;
    if (isFree) this.#send(lane, now);
    return isFree;
  }

  /** Resolves when the request may be sent; rejects with the signal's reason when that comes first. */
  acquire(ticket: Ticket, signal?: AbortSignal): Promise<void> | undefined {
    if (this.acquireNow(ticket.lane)) return undefined;
    const waiting = this.#enqueue(ticket, signal);
    ticket.onWait?.(this.#expectedWait(ticket.lane, this.#clock.now()));
    this.#sendReady();
    return waiting;
  }

  /**
   * The portal refused a request for its rate. Nothing is sent for a while; requests that were under
   * way together count as one refusal.
   *
   * @param retryAfter Milliseconds that the answer demands.
   * @returns Milliseconds until the next one may be sent.
   */
  refused(sentAt: number, retryAfter = 0): number {
    const now = this.#clock.now();
    if (this.#limits === UNTIL_REFUSED) this.#limits = ONCE_REFUSED;
    if (sentAt >= this.#refusedAt) {
      this.#refusals += 1;
      this.#refusedAt = now;
      const pause = Math.min(FIRST_PAUSE * 2 ** (this.#refusals - 1), LONGEST_PAUSE);
      this.#pausedUntil = now + Math.max(pause * (1 + this.#random() / 2), retryAfter);
      this.#share = Math.max(this.#share / 2, LEAST);
    }
    // Somebody else may fill the portal's bucket too. However long the pause is, ours has room for one request at its end,
    // and then for those that leak: no burst, which would be refused again.
    this.#level = Math.min(burstOf(this.#limits), Number.MAX_SAFE_INTEGER) - 1;
    this.#levelAt = this.#pausedUntil;
    this.#schedule(now);
    return Math.max(0, this.#freeAt(now, 0) - now);
  }

  /** The portal took a request: the next refusal begins with a short pause again. */
  accepted(sentAt: number): void {
    if (sentAt >= this.#refusedAt) this.#refusals = 0;
  }

  #enqueue(ticket: Ticket, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      let release: (() => void) | undefined;
      const waiter: Waiter = {
        position: ticket.position,
        go: () => {
          release?.();
          resolve();
        },
      };
      this.#insert(ticket.lane, waiter);
      if (signal === undefined) return;
      release = onAbort(signal, () => {
        this.#remove(ticket.lane, waiter);
        reject(signal.reason);
      });
    });
  }

  /** A repeated call goes before those that arrived later. */
  #insert(lane: Lane, waiter: Waiter): void {
    const waiters = this.#lanes.get(lane) ?? [];
    this.#lanes.set(lane, waiters);
    const after = waiters.findLastIndex(({ position }) => position < waiter.position);
    waiters.splice(after + 1, 0, waiter);
    this.#waiting += 1;
  }

  #remove(lane: Lane, waiter: Waiter): void {
    const waiters = this.#lanes.get(lane);
    const index = waiters?.indexOf(waiter) ?? -1;
    if (waiters === undefined || index === -1) return;
    waiters.splice(index, 1);
    this.#forgetEmpty(lane, waiters);
    this.#waiting -= 1;
    this.#schedule(this.#clock.now());
  }

  #forgetEmpty(lane: Lane, waiters: readonly Waiter[]): void {
    if (waiters.length === 0) this.#lanes.delete(lane);
  }

  #sendReady(): void {
    const now = this.#clock.now();
    this.#leak(now);
    while (this.#isFree(now)) {
      const next = this.#firstReady(now);
      if (next === undefined) break;
      next.waiters.shift();
      this.#forgetEmpty(next.lane, next.waiters);
      this.#waiting -= 1;
      this.#send(next.lane, now);
      next.waiter.go();
    }
    this.#schedule(now);
  }

  #firstReady(now: number): { lane: Lane; waiters: Waiter[]; waiter: Waiter } | undefined {
    let first: { lane: Lane; waiters: Waiter[]; waiter: Waiter } | undefined;
    for (const [lane, waiters] of this.#lanes) {
      const waiter = waiters[0];
      if (waiter === undefined || lane.readyAt(now) > now) continue;
      if (first === undefined || waiter.position < first.waiter.position) {
        first = { lane, waiters, waiter };
      }
    }
    return first;
  }

  #send(lane: Lane, now: number): void {
    this.#level += 1;
    this.#rush += 1;
    lane.take(now);
  }

  #schedule(now: number): void {
    this.#cancelTimer();
    if (this.#waiting === 0) return;
    const lanes = [...this.#lanes.keys()].map((lane) => lane.readyAt(now));
    const at = Math.max(this.#freeAt(now, 0), Math.min(...lanes));
    this.#cancelTimer = this.#clock.after(Math.ceil(at - now), () => {
      this.#sendReady();
    });
  }

  /** Those whose method has to rest let it pass. */
  #expectedWait(lane: Lane, now: number): number {
    let before = -1;
    for (const [other, waiters] of this.#lanes) {
      if (other === lane || other.readyAt(now) <= now) before += waiters.length;
    }
    return Math.max(0, Math.ceil(Math.max(this.#freeAt(now, before), lane.readyAt(now)) - now));
  }

  /** Whether the bucket has room for one more; the hair covers the rounding of fractions. */
  #isFree(now: number): boolean {
    return this.#freeAt(now, 0) <= now + 1e-3;
  }

  /** When there is room for one more request after so many others. */
  #freeAt(now: number, others: number): number {
    const burst = burstOf(this.#limits);
    const { rate } = this.#limits;
    const seconds = Math.max(
      (this.#level + others + 1 - burst) / (rate * this.#share),
      (this.#rush + others + 1 - Math.max(RUSH, burst / 3)) / (rate * HASTE),
    );
    const since = Math.max(now, this.#levelAt);
    return Math.max(seconds > 0 ? since + seconds * 1000 : now, this.#pausedUntil);
  }

  /** In a pause nothing leaks: its level is the one at its end. */
  #leak(now: number): void {
    if (now <= this.#levelAt) return;
    const seconds = (now - this.#levelAt) / 1000;
    const { rate } = this.#limits;
    this.#level = Math.max(0, this.#level - seconds * rate * this.#share);
    this.#rush = Math.max(0, this.#rush - seconds * rate * HASTE);
    this.#share = Math.min(1, this.#share + seconds / GROWTH);
    this.#levelAt = now;
  }
}
