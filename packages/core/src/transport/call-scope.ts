import type { Clock } from '../clock.ts';

/** What ended a call from outside. */
export type ScopeEnd = 'caller' | 'deadline';

/**
 * The time that a whole call has, waits and repetitions included: it ends by the caller's signal or at
 * the deadline. `signal` unites both.
 */
export class CallScope {
  readonly deadlineAt: number;
  readonly #clock: Clock;
  readonly #caller: AbortSignal | undefined;
  readonly #controller: AbortController | undefined;
  readonly #onCaller = () => {
    this.#end('caller');
  };
  readonly #cancelTimer: () => void;
  #ended: ScopeEnd | undefined;

  /** @param deadline Milliseconds from now. */
  constructor(clock: Clock, caller: AbortSignal | undefined, deadline: number) {
    this.#clock = clock;
    this.#caller = caller;
    const isTimed = deadline > 0 && Number.isFinite(deadline);
    this.deadlineAt = isTimed ? clock.now() + deadline : Infinity;
    this.#controller = isTimed || caller !== undefined ? new AbortController() : undefined;
    this.#cancelTimer = isTimed
      ? clock.after(deadline, () => {
          this.#end('deadline');
        })
      : () => {};
    caller?.addEventListener('abort', this.#onCaller, { once: true });
    if (caller?.aborted === true) this.#end('caller');
  }

  /** Undefined when nothing can end the call. */
  get signal(): AbortSignal | undefined {
    return this.#controller?.signal;
  }

  get ended(): ScopeEnd | undefined {
    return this.#ended;
  }

  /** The caller's reason to abort. */
  get reason(): unknown {
    return this.#caller?.reason;
  }

  /** Whether so many milliseconds are left. */
  allows(milliseconds: number): boolean {
    return this.#clock.now() + milliseconds <= this.deadlineAt;
  }

  /** Gives up now, as the deadline would pass before anything could happen. */
  expire(): void {
    this.#end('deadline');
  }

  release(): void {
    this.#cancelTimer();
    this.#caller?.removeEventListener('abort', this.#onCaller);
  }

  #end(end: ScopeEnd): void {
    if (this.#ended !== undefined) return;
    this.#ended = end;
    this.#controller?.abort(new Error(end));
  }
}
