import { wait } from '../clock-wait.ts';
import type { Clock } from '../clock.ts';
import type { LimitedRequest } from '../limits/limiter.ts';
import { onAbort } from '../on-abort.ts';
import type { MethodScope, PortalBooks, Turn } from './portal-books.ts';

type RealTurn = Extract<Turn, { kind: 'turn' }>;

interface Waiter {
  readonly order: number;
  readonly maxWait: number;
  /** Tells it, once, that it has to wait. */
  readonly tell: (milliseconds: number) => void;
  readonly go: () => void;
  readonly fail: (error: unknown) => void;
}

/** The way of one place in the shared bucket, from the asking to its turn. */
interface Errand {
  readonly dropped: AbortController;
  /** When the turn is, by this process's clock. */
  at: number;
}

/**
 * Places that are taken ahead. The others of a long line wait behind them: so nobody else waits long for the places of a process
 * that died, nor for those of one that has a thousand requests when he has one.
 */
const AHEAD = 10;

/**
 * The requests of this process that wait for one method of a portal. For those that come a place in the shared bucket is
 * taken, so that processes are served in the order in which requests come; the turns of one process are given to its own requests
 * in their order, so that one which is sent again goes first, and those behind one that gave up move up.
 */
export class WaitingLine {
  readonly #books: PortalBooks;
  readonly #scope: MethodScope;
  readonly #clock: Clock;
  readonly #waiters: Waiter[] = [];
  /** Whose turn is known, by turns. */
  readonly #known: Errand[] = [];
  readonly #asking = new Set<Errand>();
  #errands = 0;
  /** While the method rests one alone asks, and the others line up behind; the end of that line. */
  #resting: Promise<unknown> | undefined;

  constructor(books: PortalBooks, scope: MethodScope, clock: Clock) {
    this.#books = books;
    this.#scope = scope;
    this.#clock = clock;
  }

  /** Resolves when the request may be sent; rejects with the signal's reason when that comes first. */
  async join(request: LimitedRequest, signal: AbortSignal | undefined): Promise<void> {
    let release: (() => void) | undefined;
    let isTold = false;
    const sent = new Promise<void>((resolve, reject) => {
      const waiter: Waiter = {
        order: request.order,
        maxWait: request.maxWait ?? Infinity,
        go: resolve,
        fail: reject,
        tell: (milliseconds) => {
          if (!isTold) request.onWait?.(Math.ceil(milliseconds));
          isTold = true;
        },
      };
      const after = this.#waiters.findLastIndex(({ order }) => order < waiter.order);
      this.#waiters.splice(after + 1, 0, waiter);
      void this.#begin(waiter);
      if (signal === undefined) return;
      release = onAbort(signal, () => {
        this.#leave(waiter);
        reject(signal.reason);
      });
    });
    try {
      await sent;
    } finally {
      release?.();
    }
  }

  async #begin(waiter: Waiter): Promise<void> {
    try {
      await (this.#errands < AHEAD ? this.#send(waiter) : this.#foresee(waiter));
    } catch (error) {
      // Who shares the way shares the failure.
      for (const each of this.#waiters.splice(0)) each.fail(error);
    }
  }

  /** Gets a turn for one more of those who wait, whoever it will be. */
  async #send(waiter: Waiter): Promise<void> {
    this.#errands += 1;
    const errand: Errand = { dropped: new AbortController(), at: Infinity };
    try {
      for (;;) {
        const turn = await this.#ask(errand, waiter);
        if (turn === undefined) return;
        if (await this.#reach(turn, errand, waiter)) break;
      }
      this.#waiters.shift()?.go();
    } finally {
      this.#errands -= 1;
      const next = this.#waiters[this.#errands];
      if (next !== undefined) void this.#begin(next);
    }
  }

  /** Who is behind those with places is told how long it will be, as if nobody else came. */
  async #foresee(waiter: Waiter): Promise<void> {
    const before = this.#waiters.indexOf(waiter) - this.#errands;
    waiter.tell(await this.#books.waitAfter(this.#scope, before));
  }

  /** @returns Undefined when nobody wants the place any more. */
  async #ask(errand: Errand, waiter: Waiter): Promise<RealTurn | undefined> {
    this.#asking.add(errand);
    try {
      const turn = await this.#takeOrLineUp(errand, waiter);
      if (turn !== undefined && errand.dropped.signal.aborted) {
        await this.#books.giveBack(this.#scope);
        return undefined;
      }
      return turn;
    } finally {
      this.#asking.delete(errand);
    }
  }

  async #takeOrLineUp(errand: Errand, waiter: Waiter): Promise<RealTurn | undefined> {
    if (this.#resting === undefined) {
      const turn = await this.#take(errand, waiter);
      if (turn?.kind !== 'rest') return turn;
    }
    const mine = this.#takeAfter(this.#resting, errand, waiter);
    this.#resting = mine;
    try {
      return await mine;
    } finally {
      if (this.#resting === mine) this.#resting = undefined;
    }
  }

  async #takeAfter(
    before: Promise<unknown> | undefined,
    errand: Errand,
    waiter: Waiter,
  ): Promise<RealTurn | undefined> {
    await before;
    for (;;) {
      const turn = await this.#take(errand, waiter);
      if (turn?.kind !== 'rest') return turn;
      await passes(this.#clock, turn.wait, errand.dropped.signal);
    }
  }

  /** @returns Undefined when nobody wants a turn any more. */
  async #take(
    { dropped }: Errand,
    waiter: Waiter,
  ): Promise<RealTurn | { readonly kind: 'rest'; readonly wait: number } | undefined> {
    let { maxWait } = waiter;
    while (!dropped.signal.aborted) {
      const turn = await this.#books.take(this.#scope, maxWait);
      if (turn.kind === 'turn') return turn;
      // Who does not give up by this waits all the same, or another does.
      waiter.tell(turn.wait);
      if (turn.kind === 'rest') return { kind: 'rest', wait: turn.wait };
      maxWait = Infinity;
    }
    return undefined;
  }

  /** Waits for the turn, which a refusal may put off. @returns Whether this has come to an end. */
  async #reach(turn: RealTurn, errand: Errand, waiter: Waiter): Promise<boolean> {
    let left = turn.wait;
    while (left > 0) {
      const { signal } = errand.dropped;
      this.#foretell(errand, left, waiter);
      await passes(this.#clock, left, signal);
      this.#forget(errand);
      const now: Turn = signal.aborted
        ? { kind: 'rest', wait: 0 }
        : await this.#books.confirm(this.#scope, turn.ticket);
      left = now.wait;
      if (now.kind !== 'turn') {
        await this.#books.giveBack(this.#scope);
        return signal.aborted;
      }
    }
    return true;
  }

  /** The first turn is that of the first who waits, and so on. */
  #foretell(errand: Errand, left: number, waiter: Waiter): void {
    const now = this.#clock.now();
    errand.at = now + left;
    const after = this.#known.findLastIndex(({ at }) => at <= errand.at);
    this.#known.splice(after + 1, 0, errand);
    const at = this.#known[this.#waiters.indexOf(waiter)]?.at ?? errand.at;
    waiter.tell(Math.max(0, at - now));
  }

  #forget(errand: Errand): void {
    const index = this.#known.indexOf(errand);
    if (index !== -1) this.#known.splice(index, 1);
  }

  /** Its place is another's: where there are too many, the last turn is not needed any more. */
  #leave(waiter: Waiter): void {
    const index = this.#waiters.indexOf(waiter);
    if (index === -1) return;
    this.#waiters.splice(index, 1);
    if (this.#waiters.length >= this.#known.length + this.#asking.size) return;
    const last = [...this.#asking].at(-1) ?? this.#known.at(-1);
    if (last === undefined) return;
    this.#asking.delete(last);
    this.#forget(last);
    last.dropped.abort();
  }
}

/** Time passes, or until nobody waits for it any more. */
async function passes(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(clock, milliseconds, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
