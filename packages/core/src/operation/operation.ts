import type { Clock } from '../clock.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { onAbort } from '../on-abort.ts';

/** What ends an operation from outside. */
export type OperationEnd = 'caller' | 'deadline';

/** How long an operation may take. */
export interface OperationOptions {
  /** Ends it with an `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that it may take in all; `undefined` and `Infinity`: as long as it takes. */
  readonly deadline?: number | undefined;
  /**
   * Milliseconds that it may wait for the portal's limits in all. Default: as long as the deadline allows, which
   * suits what has begun and would be worth little if it were left half done: a list, a batch, an upload.
   */
  readonly maxWait?: number | undefined;
}

/**
 * The scope of a whole operation: a call, a batch, a list, an upload or a download. All its requests run inside of it,
 * so that the deadline and the caller's signal hold for the whole, waits and repetitions included.
 *
 * Whoever begins one (`Requests.begin`) ends it, in a `finally`: `end()` takes timer and listener back.
 *
 * @example
 * const operation = requests.begin('crm.deal.list', options);
 * try {
 *   for (;;) yield* rowsOf(await requests.send(nextPage(), operation));
 * } finally {
 *   operation.end();
 * }
 */
export class Operation {
  /** What errors call it: a REST method, `batch`, `upload`, `download`. */
  readonly name: string;
  /** Milliseconds that it may wait for the portal's limits in all. */
  readonly maxWait: number;
  readonly #clock: Clock;
  readonly #caller: AbortSignal | undefined;
  readonly #controller: AbortController | undefined;
  readonly #release: (() => void)[] = [];
  #deadlineAt: number;
  #waited = 0;
  /** What it is a part of. */
  #whole: Operation | undefined;
  #ended: OperationEnd | undefined;

  /** @throws ConfigurationError when a time is none. */
  constructor(clock: Clock, name: string, options: OperationOptions) {
    const { signal, deadline = Infinity, maxWait = Infinity } = options;
    checkDeadline(deadline);
    checkWait(maxWait);
    this.name = name;
    this.#clock = clock;
    this.#caller = signal;
    this.maxWait = maxWait;
    this.#deadlineAt = clock.now() + deadline;
    const isTimed = Number.isFinite(deadline);
    this.#controller = isTimed || signal !== undefined ? new AbortController() : undefined;
    if (isTimed) {
      this.#release.push(
        clock.after(deadline, () => {
          this.#stop('deadline');
        }),
      );
    }
    if (signal !== undefined) {
      this.#release.push(
        onAbort(signal, () => {
          this.#stop('caller');
        }),
      );
    }
  }

  /** When the deadline passes, by the clock; `Infinity` without one. */
  get deadlineAt(): number {
    return this.#deadlineAt;
  }

  /** Unites deadline and caller's signal; undefined when nothing can end the operation. */
  get signal(): AbortSignal | undefined {
    return this.#controller?.signal;
  }

  /** What ended it; undefined while it may go on. */
  get ended(): OperationEnd | undefined {
    return this.#ended;
  }

  /** The caller's reason to abort. */
  get reason(): unknown {
    return this.#caller?.reason;
  }

  /** Whether so many milliseconds are left. */
  allows(milliseconds: number): boolean {
    return this.#clock.now() + milliseconds <= this.#deadlineAt;
  }

  /** Whether it may wait so many milliseconds for the portal's limits. */
  allowsWait(milliseconds: number): boolean {
    return this.#waited + milliseconds <= this.maxWait && this.allows(milliseconds);
  }

  /** It has waited for the portal's limits. */
  waited(milliseconds: number): void {
    this.#waited += milliseconds;
    this.#whole?.waited(milliseconds);
  }

  /** Milliseconds that it may still wait for the portal's limits. */
  get waitLeft(): number {
    return Math.max(0, Math.min(this.maxWait - this.#waited, this.#deadlineAt - this.#clock.now()));
  }

  /** Whether it waits for a limit as long as it takes: what has begun is not left half done. */
  get isPatient(): boolean {
    return this.maxWait === Infinity;
  }

  /** Whether the deadline ends its waiting before `maxWait` does. */
  get isBoundByDeadline(): boolean {
    return this.#deadlineAt - this.#clock.now() <= this.maxWait - this.#waited;
  }

  /**
   * A part that shares the time and ends with the whole, or by a signal of its own: reading ahead that is no longer
   * wanted. It needs an `end()` too.
   */
  part(signal: AbortSignal): Operation {
    const maxWait = Math.max(0, this.maxWait - this.#waited);
    const part = new Operation(this.#clock, this.name, { signal, maxWait });
    part.#deadlineAt = this.#deadlineAt;
    part.#whole = this;
    if (this.signal !== undefined) {
      part.#release.push(
        onAbort(this.signal, () => {
          part.#stop(this.#ended ?? 'caller');
        }),
      );
    }
    return part;
  }

  /** The error of an operation that was ended from outside; undefined while it may go on. */
  failure(mayHaveExecuted: boolean): AbortedError | TimeoutError | undefined {
    if (this.#ended === undefined) return undefined;
    return this.#ended === 'caller'
      ? new AbortedError(this.name, this.reason, mayHaveExecuted)
      : new TimeoutError(`${this.name}: the deadline has passed`, {
          method: this.name,
          mayHaveExecuted,
        });
  }

  /** Takes timer and listeners back. What is under way is not touched: await it first. */
  end(): void {
    for (const release of this.#release.splice(0)) release();
  }

  #stop(end: OperationEnd): void {
    if (this.#ended !== undefined) return;
    this.#ended = end;
    this.#controller?.abort(new Error(end));
  }
}

/** @throws ConfigurationError unless it is a number of milliseconds above 0, or `Infinity`. */
export function checkDeadline(deadline: number): void {
  if (deadline > 0) return;
  throw new ConfigurationError(
    '`deadline` must be a number of milliseconds above 0; leave it out, or give Infinity, for none',
    { kind: 'deadline' },
  );
}

/** @throws ConfigurationError unless it is a number of milliseconds, 0 or more. */
export function checkWait(maxWait: number): void {
  if (maxWait >= 0) return;
  throw new ConfigurationError(
    '`maxWait` must be a number of milliseconds, 0 or more, or Infinity',
    { kind: 'max-wait' },
  );
}
